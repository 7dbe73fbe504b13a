// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/server/pastedparts.h"
#include "model/server/serverimport.h"
#include "tests/support/testing.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

const QString hashA(40, u'A');
const QString guid = QString::fromLatin1(iisApplicationId);

QString record(const QString &key)
{
    return u"    Key : %1\n    Hash : %2\n    Id : %3\n    Store : My\n\n"_s.arg(key, hashA, guid);
}

QString shown(const QString &key)
{
    return u"\nSSL Certificate bindings:\n-------------------------\n\n"_s + record(key);
}

QString json(const QString &key)
{
    const QString name = SocketAddress::parse(key) ? u"IpPort"_s : u"HostnamePort"_s;
    return uR"({"SslCertificateBindings":[{"%4":"%1","SslHash":"%2","AppId":"%3"}]})"_s.arg(key, hashA, guid,
                                                                                            name)
        + u'\n';
}

QString query(const QString &kind, const QString &key)
{
    return uR"(HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\HTTP\Parameters\%1\%2
    SslCertHash    REG_BINARY    %3
    DefaultFlags    REG_DWORD    0x0

)"_s.arg(kind, key, hashA);
}

QString sites(const QString &information)
{
    return uR"(<configuration><system.applicationHost><sites>
<site name="A"><bindings><binding protocol="https" bindingInformation="%1" sslFlags="1"/></bindings></site>
</sites></system.applicationHost></configuration>
)"_s.arg(information);
}

const QString listen =
    u"IP addresses present in the IP listen list:\n--------------------\n\n    10.0.0.5\n\n"_s;
const QString site = u"SITE \"A\" (id:1,bindings:https/*:443:a.test,state:Started)\n"_s;
const QString table = u"\nIP Address Port Host Name Store Sites\n---------- ---- --------- ----- -----\n"
                      "0.0.0.0    443            My    A\n\n"_s;
const QString webTable =
    u"\nprotocol bindingInformation      sslFlags\n-------- ------------------      --------\n"
    "https    *:443:a.test            1\n\n"_s;

/// Records, bindings and addresses, each with its line.
QStringList foundIn(const ServerState &state)
{
    QStringList found;
    for (const ServerRecord &read : state.records)
        found.append(u"%1 %2"_s.arg(read.where.line).arg(read.record.key()));
    for (const ServerBinding &binding : state.bindings)
        found.append(u"%1 %2"_s.arg(binding.where.line).arg(binding.information));
    for (const IpAddress &address : state.listen)
        found.append(address.toString());
    return found;
}

} // namespace

class PastedPartsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyPartIsRead_data();
    void everyPartIsRead();
    void marksAreLeftOut_data();
    void marksAreLeftOut();
    void filtered_data();
    void filtered();
    void isKnownWhole_data();
    void isKnownWhole();
    void bindings_data();
    void bindings();
    void lost_data();
    void lost();
    void lists_data();
    void lists();
};

void PastedPartsTest::everyPartIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<int>("unread");
    const auto row = [](const char *name, const QString &text, const QStringList &found, int unread = 0) {
        QTest::newRow(name) << text << found << unread;
    };
    const QString a = u"a.test:443"_s, ip = u"10.0.0.4:443"_s;
    row("netsh, then as JSON", u"C:\\>netsh http show sslcert\n"_s + shown(ip) + u"C:\\>x\n"_s + json(a),
        {u"6 10.0.0.4:443"_s, u"12 a.test:443"_s});
    row("JSON twice", json(a) + json(ip), {u"1 a.test:443"_s, u"2 10.0.0.4:443"_s});
    row("JSON twice on a line", json(a).trimmed() + json(ip), {u"1 a.test:443"_s, u"1 10.0.0.4:443"_s});
    row("JSON, then netsh", json(a) + shown(ip), {u"1 a.test:443"_s, u"6 10.0.0.4:443"_s});
    row("reg query, then netsh", query(u"SslBindingInfo"_s, ip) + shown(a),
        {u"1 10.0.0.4:443"_s, u"9 a.test:443"_s});
    row("netsh, then a configuration", shown(ip) + sites(u"*:443:a.test"_s),
        {u"5 10.0.0.4:443"_s, u"11 *:443:a.test"_s});
    row("a configuration, then netsh", sites(u"*:443:a.test"_s) + shown(ip),
        {u"8 10.0.0.4:443"_s, u"2 *:443:a.test"_s});
    row("a configuration, then records without their heading", sites(u"*:443:a.test"_s) + record(ip),
        {u"4 10.0.0.4:443"_s, u"2 *:443:a.test"_s});
    row("appcmd, then netsh", site + shown(ip), {u"6 10.0.0.4:443"_s, u"1 *:443:a.test"_s});
    row("appcmd, then a site",
        site
            + u"<site name=\"B\"><bindings><binding protocol=\"https\" "
              "bindingInformation=\"10.0.0.4:443:\"/></bindings></site>\n"_s,
        {u"1 *:443:a.test"_s, u"2 10.0.0.4:443:"_s});
    row("a table, then netsh", webTable + shown(ip), {u"10 10.0.0.4:443"_s, u"4 *:443:a.test"_s});
    row("two tables and a list of addresses", table + webTable + listen,
        {u"4 0.0.0.0:443"_s, u"9 *:443:a.test"_s, u"10.0.0.5"_s});
    row("a row behind an empty line", table + u"10.0.0.4   443            My    B\n"_s, {u"4 0.0.0.0:443"_s},
        1);
    row("a table that is not read",
        u"Name   Bindings\n----   --------\nSite   https *:443:a.test sslFlags=Sni\n\n"_s + shown(ip),
        {u"9 10.0.0.4:443"_s}, 1);
    row("words behind an empty line", table + u"That is all of it.\n"_s, {u"4 0.0.0.0:443"_s});
    row("addresses, then netsh", listen + shown(ip), {u"10 10.0.0.4:443"_s, u"10.0.0.5"_s});
    row("netsh, then addresses", shown(ip) + listen, {u"5 10.0.0.4:443"_s, u"10.0.0.5"_s});
    row("an address below some heading", u"WEB01\n-----\n10.0.0.4\n\n"_s + shown(ip), {u"9 10.0.0.4:443"_s});
    row("an address below a rule", shown(ip) + u"--------------------\n10.0.0.5\n"_s, {u"5 10.0.0.4:443"_s});
}

void PastedPartsTest::everyPartIsRead()
{
    QFETCH(QString, text);
    const auto read = readServerFile(text.toUtf8(), u"/s"_s);
    QVERIFY_RESULT(read);
    QTEST(foundIn(read->state), "found");
    QTEST(int(read->state.unread.size()), "unread");
}

/// Each is the record of one key.
void PastedPartsTest::marksAreLeftOut_data()
{
    QTest::addColumn<QString>("text");
    const QString plain = shown(u"10.0.0.4:443"_s);
    QTest::newRow("another computer's prompt")
        << u"[web01]: PS C:\\Users\\admin> netsh http show sslcert\n"_s + plain;
    QTest::newRow("Jira") << u"{noformat}\n"_s + plain + u"{noformat}\n"_s;
    QTest::newRow("Jira, code") << u"{code:java}\n"_s + plain + u"{code}\n"_s;
    QTest::newRow("a page") << u"<pre>\n"_s + plain + u"</pre>\n"_s;
    QTest::newRow("a page, code") << u"<pre class=\"x\"><code>"_s + plain + u"</code></pre>\n"_s;
    QTest::newRow("bullets, bold and code")
        << u"* **IP:port** : `10.0.0.4:443`\n* **Hash** : `%1`\n* **Id** : "
           "`%2`\n* **Store** : `My`\n"_s.arg(hashA, guid);
    QTest::newRow("a table with notes") << u"| Property | Value | Note |\n| --- | --- | --- |\n| IP:port | "
                                           u"10.0.0.4:443 | x |\n| Hash | %1 | x |\n"
                                           "| Id | %2 | x |\n"_s.arg(hashA, guid);
    QTest::newRow("a table with a record in its row")
        << u"| IP:port | Certificate Hash | Application ID |\n|---|---|---|\n| 10.0.0.4:443 | %1 | %2 |\n"_s
               .arg(hashA, guid);
    QTest::newRow("reg query, further in")
        << u"    "_s + query(u"SslBindingInfo"_s, u"10.0.0.4:443"_s).replace(u'\n', u"\n    "_s);
    QTest::newRow("a .reg file in a fence")
        << u"```\nWindows Registry Editor Version "
           u"5.00\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services"
           "\\HTTP\\Parameters\\SslBindingInfo\\10.0.0.4:443]\n\"SslCertHash\"=hex:%1\n```\n"_s.arg(
               QStringList(20, u"aa"_s).join(u','));
    QTest::newRow("lines of an old system") << QString(plain).replace(u'\n', u'\r');
    QTest::newRow("lines that end twice") << QString(plain).replace(u'\n', u"\r\r\n"_s);
    QTest::newRow("JSON without an application")
        << uR"([{"IpPort":"10.0.0.4:443","CertificateHash":"%1"}])"_s.arg(hashA);
}

void PastedPartsTest::marksAreLeftOut()
{
    QFETCH(QString, text);
    const auto read = readServerFile(text.toUtf8(), u"/s"_s);
    QVERIFY_RESULT(read);
    QCOMPARE(read->state.records.size(), 1);
    QCOMPARE(read->state.records.first().record.key(), u"10.0.0.4:443"_s);
    QCOMPARE(read->state.records.first().record.certificate, hashA);
    QCOMPARE(read->state.unread, QList<Unread>());
}

void PastedPartsTest::filtered_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("expected");
    const auto row = [](const QString &command, bool expected) {
        QTest::newRow(qPrintable(command)) << command << expected;
    };
    row(u"netsh http show sslcert"_s, false);
    row(u"netsh http show sslcert json=enable"_s, false);
    row(u"netsh http show sslcert | more"_s, false);
    row(u"netsh http show sslcert > a.txt"_s, false);
    row(u"netsh http show sslcert ipport=0.0.0.0:443"_s, true);
    row(u"netsh http show sslcert json=enable ccs=443"_s, true);
    row(u"netsh http show sslcert 0.0.0.0:443"_s, true);
    row(u"show sslcert hostnameport=a.test:443"_s, true);
    row(u"netsh http show sslcert | findstr Hash"_s, true);
    row(u"netsh http show sslcert | Select-String IP"_s, true);
    row(u"netsh http show sslcert | grep -A3 443"_s, true);
    row(u"netsh http show sslcert |% { $_ }"_s, true);
    row(u"netsh http show sslcert \"ccs=443\""_s, true);
    row(u"netsh http show sslcert on 10.0.0.4:443, and got"_s, false);
    row(u"netsh http show sslcert | Out-File a.txt"_s, false);
    row(u"Get-ChildItem IIS:\\SslBindings"_s, false);
    row(u"dir IIS:\\SslBindings\\* | fl *"_s, false);
    row(u"Get-Item 'IIS:\\SslBindings\\0.0.0.0!443'"_s, true);
    row(u"Get-ChildItem IIS:\\SslBindings\\*!443"_s, true);
    row(u"Get-ChildItem IIS:\\SslBindings -Filter *443"_s, true);
    row(u"Get-WebBinding"_s, false);
    row(u"Get-WebBinding -Protocol https | ft"_s, false);
    row(u"Get-WebBinding -Name Shop"_s, true);
    row(u"Get-WebBinding -Protocol https -Port 443"_s, true);
    row(u"Get-WebBinding | where { $_.protocol -eq 'https' }"_s, true);
    row(u"Get-IISSiteBinding \"Shop\""_s, true);
    row(u"Get-Website"_s, false);
    row(u"Get-Website -Name Shop"_s, true);
    row(u"Get-IISSite Shop"_s, true);
    row(u"appcmd list sites"_s, false);
    row(u"%windir%\\system32\\inetsrv\\appcmd.exe list site /text:*"_s, false);
    row(u"appcmd list site \"Shop\""_s, true);
    row(u"appcmd list site /name:Shop"_s, true);
    row(u"reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters /s"_s, false);
    row(u"reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters /s /f 443"_s, true);
}

void PastedPartsTest::filtered()
{
    QFETCH(QString, command);
    QTEST(isFiltered(command), "expected");
}

void PastedPartsTest::isKnownWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    const QString ip = u"10.0.0.4:443"_s;
    const QString all = u"C:\\>netsh http show sslcert\n"_s;
    const QString one = u"C:\\>netsh http show sslcert ipport=10.0.0.4:443\n"_s;
    const auto row = [](const char *name, const QString &text, bool expected) {
        QTest::newRow(name) << text << expected;
    };
    row("all", all + shown(ip), true);
    row("one", one + shown(ip), false);
    row("none of one", one + shown({}).section(u"    Key"_s, 0, 0) + u"The system cannot find the file.\n"_s,
        false);
    row("one, then all", one + shown(ip) + all + shown(ip), true);
    const QString records = record(ip);
    row("the heading alone tells it", shown(ip), true);
    row("records without the heading", records, false);
    row("two of them", records + record(u"a.test:443"_s), false);
    row("without the heading, behind the command", all + records, true);
    row("without the heading, behind a command for one", one + records, false);
    row("without the heading, behind another command", u"C:\\>type records.txt\n"_s + records, false);
    row("records, then all", records + u'\n' + shown(ip), true);
    row("a table in Markdown",
        u"| IP:port | Hash | Id |\n|---|---|---|\n| 10.0.0.4:443 | %1 | %2 |\n"_s.arg(hashA, guid), false);
    row("JSON's list", json(ip), true);
    row("one record as JSON",
        u"{\"IpPort\":\"10.0.0.4:443\",\"SslHash\":\"%1\",\"AppId\":\"%2\"}"_s.arg(hashA, guid), false);
    row("PowerShell's list of properties",
        u"IPAddress  : 10.0.0.4\nPort       : 443\nStore      : My\nThumbprint : %1\n\n"_s.arg(hashA), false);
    row("the same behind its command",
        u"PS C:\\> Get-ChildItem IIS:\\SslBindings | fl\nIPAddress  : 10.0.0.4\nPort       : 443\n"
        "Store      : My\nThumbprint : %1\n\n"_s.arg(hashA),
        true);
    row("one as JSON", u"PS C:\\> netsh http show sslcert ipport=10.0.0.4:443 json=enable\n"_s + json(ip),
        false);
    row("one family of the registry", query(u"SslSniBindingInfo"_s, u"a.test:443"_s), false);
    row("each family of the registry",
        query(u"SslSniBindingInfo"_s, u"a.test:443"_s) + query(u"SslBindingInfo"_s, ip)
            + query(u"SslCcsBindingInfo"_s, u"443"_s),
        true);
    row("a family without records",
        u"HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters\\SslBindingInfo\n"
        "    (Default)    REG_SZ    (value not set)\n"_s,
        false);
    const QString folder = u"HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters"_s;
    const QString names = folder + u"\n    EnableErrorLogging    REG_DWORD    0x1\n\n"_s + folder
        + u"\\SslBindingInfo\n"_s + folder + u"\\SslSniBindingInfo\n"_s + folder + u"\\SslCcsBindingInfo\n"_s;
    row("the families' names", u"C:\\>reg query HKLM\\Parameters\n"_s + names, false);
    row("the families, and all below them", u"C:\\>reg query HKLM\\Parameters /s\n"_s + names, true);
    row("asked in a sentence",
        u"I ran `netsh http show sslcert ipport=10.0.0.4:443` and got:\n"_s + shown(ip), false);
    row("all, asked in a sentence", u"I ran `netsh http show sslcert` and got:\n"_s + shown(ip), true);
    row("asked at another prompt", u"\u276F netsh http show sslcert ipport=10.0.0.4:443\n"_s + shown(ip),
        false);
    row("piped into another program", u"$ netsh http show sslcert | grep -A3 443\n"_s + shown(ip), false);
    row("an item of the provider", u"PS C:\\> Get-Item 'IIS:\\SslBindings\\0.0.0.0!443'\n"_s + table, false);
    row("the provider's", u"PS C:\\> Get-ChildItem IIS:\\SslBindings\n"_s + table, true);
    row("another command's filter", u"PS C:\\> Get-WebBinding -Name A\n"_s + webTable + shown(ip), true);
    row("addresses alone", listen, false);
    row("no addresses", listen.section(u"    "_s, 0, 0), false);
}

void PastedPartsTest::isKnownWhole()
{
    QFETCH(QString, text);
    const auto read = readServerFile(text.toUtf8(), u"/s"_s);
    QVERIFY_RESULT(read);
    QTEST(read->state.hasRecords, "expected");
}

/// Whether IIS's bindings may be more than those that were read, or have not all been understood.
void PastedPartsTest::bindings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("areInPart");
    const auto row = [](const char *name, const QString &text, bool areInPart) {
        QTest::newRow(name) << text << areInPart;
    };
    const QString whole = sites(u"*:443:a.test"_s);
    const QString piece = whole.section(u'\n', 1, 1) + u'\n';
    row("the sites", whole, false);
    row("one of them", piece, true);
    row("one of them, then all", piece + whole, false);
    row("cut off", whole.left(whole.indexOf(u"</sites"_s)), true);
    row("in another file", QString(whole).replace(u"<sites"_s, u"<sites configSource=\"s\""_s), true);
    row("Get-WebBinding", u"PS C:\\> Get-WebBinding\n"_s + webTable, false);
    row("Get-WebBinding of a site", u"PS C:\\> Get-WebBinding -Name A\n"_s + webTable, true);
    row("of a site, then the sites", u"PS C:\\> Get-WebBinding -Name A\n"_s + webTable + whole, false);
    row("a table that was cut", QString(webTable).replace(u"a.test "_s, u"a.tes\u2026"_s), true);
    row("flags that are not known", QString(webTable).replace(u" 1\n"_s, u" Odd\n"_s), true);
    row("appcmd", u"C:\\>appcmd list sites\n"_s + site, false);
    row("appcmd of a site", u"C:\\>appcmd list site \"A\"\n"_s + site, true);
}

void PastedPartsTest::bindings()
{
    QFETCH(QString, text);
    const auto read = readServerFile(text.toUtf8(), u"/s"_s);
    QVERIFY_RESULT(read);
    QVERIFY(read->state.hasBindings);
    QTEST(read->state.bindingsInPart, "areInPart");
}

/// What stands beside what was read, in a form that is not.
void PastedPartsTest::lost_data()
{
    QTest::addColumn<QString>("more");
    QTest::addColumn<QStringList>("unread"); ///< lines of it, from 1
    QTest::newRow("values with commas")
        << u"\"protocol\",\"bindingInformation\",\"sslFlags\"\n\"https\",\"*:443:a.test\",\"1\"\n\"http\",\"*:80:\",\"0\"\n"_s
        << QStringList{u"2"_s};
    QTest::newRow("values without quotes")
        << u"protocol,bindingInformation,sslFlags\nhttps,*:443:a.test,1\n"_s << QStringList{u"2"_s};
    QTest::newRow("records with commas")
        << u"Port,Host,Thumbprint\n443,a.test,%1\n"_s.arg(hashA) << QStringList{u"2"_s};
    QTest::newRow("bindings in JSON")
        << u"[\n{\n\"protocol\": \"https\",\n\"bindingInformation\":  \"*:443:a.test\"\n}\n]\n"_s
        << QStringList{u"4"_s};
    QTest::newRow("words with commas") << u"Yes, that is all, thanks.\n"_s << QStringList();
    QTest::newRow("other JSON") << u"{\"a\": \"https\"}\n"_s << QStringList();
}

void PastedPartsTest::lost()
{
    QFETCH(QString, more);
    const QString before = shown(u"10.0.0.4:443"_s);
    const auto read = readServerFile((before + more).toUtf8(), u"/s"_s);
    QVERIFY_RESULT(read);
    QCOMPARE(read->state.records.size(), 1);
    QStringList lines;
    for (const Unread &unread : read->state.unread)
        lines.append(QString::number(unread.where.line - before.count(u'\n')));
    QTEST(lines, "unread");
}

/// Two lists that are all of a server, and differ, are of two.
void PastedPartsTest::lists_data()
{
    QTest::addColumn<QStringList>("texts"); ///< of files
    QTest::addColumn<QStringList>("noted");
    const QString a = record(u"a.test:443"_s), ip = record(u"10.0.0.4:443"_s);
    const QString other = record(u"10.0.0.4:8443"_s);
    const auto list = [](const QString &records) { return shown({}).section(u"    Key"_s, 0, 0) + records; };
    const auto row = [](const char *name, const QStringList &texts, const QStringList &noted) {
        QTest::newRow(name) << texts << noted;
    };
    row("one", {list(a + ip)}, {});
    row("the same twice", {list(a + ip) + list(ip + a)}, {});
    row("one has more", {u"WEB01\n"_s + list(ip) + u"WEB02\n"_s + list(ip + a)}, {u"a.test:443"_s});
    row("in two files", {list(ip), list(ip + a)}, {u"a.test:443"_s});
    row("the first has more", {list(ip + a) + list(ip)}, {u"a.test:443"_s});
    row("once a port", {list(ip) + list(a + other)}, {u"a.test:443"_s, u"10.0.0.4:8443"_s});
    row("one of them in part",
        {list(ip) + u"C:\\>netsh http show sslcert hostnameport=a.test:443\n"_s + list(a)}, {});
    row("none, and one", {list(u"The system cannot find the file specified.\n"_s) + list(ip)},
        {u"10.0.0.4:443"_s});
    row("as JSON too", {list(ip) + json(u"10.0.0.4:443"_s)}, {});
}

void PastedPartsTest::lists()
{
    QFETCH(QStringList, texts);
    ServerState whole;
    for (const QString &text : texts) {
        const auto read = readServerFile(text.toUtf8(), u"/s"_s);
        QVERIFY_RESULT(read);
        join(whole, read->state);
    }
    QStringList noted;
    for (const ServerNote &note : whole.notes) {
        QCOMPARE(note.kind, ServerNote::Kind::ListsDiffer);
        noted.append(note.subject);
    }
    QTEST(noted, "noted");
}

QTEST_GUILESS_MAIN(PastedPartsTest)
#include "pastedpartstest.moc"
