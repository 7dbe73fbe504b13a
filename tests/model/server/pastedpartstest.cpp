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

QTEST_GUILESS_MAIN(PastedPartsTest)
#include "pastedpartstest.moc"
