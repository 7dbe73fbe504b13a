// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/checks/draftproblems.h"
#include "model/httpsys/decision.h"
#include "model/preview/preview.h"
#include "model/preview/serverdraft.h"
#include "model/problems/rules.h"
#include "model/server/appcmdlist.h"
#include "model/server/serverimport.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

#include <QStringEncoder>

using namespace testvalues;

namespace {

const QString hashA = thumbprint('a').toString();
const QString hashB = thumbprint('b').toString();
const QString iis = QString::fromLatin1(iisApplicationId);
const QString express = u"{214124cd-d05b-4309-9af9-9caa44b2b74a}"_s;

/// As netsh http show sslcert has it, with the fields that count here.
QString record(const QString &key, const QString &hash, const QString &application = iis)
{
    return u"    %4: %1\n    Certificate Hash             : %2\n"
           "    Application ID               : %3\n    Certificate Store Name       : My\n\n"_s.arg(
               key, hash, application, keyLabel(key).leftJustified(29));
}

QString shown(const QString &records)
{
    return u"\nSSL Certificate bindings:\n-------------------------\n\n"_s + records;
}

QString sites(const QString &bindings)
{
    return u"<configuration><system.applicationHost><sites>%1</sites></system.applicationHost>"
           "</configuration>"_s.arg(bindings);
}

QString site(const QString &name, const QString &information, int sslFlags)
{
    return u"<site name=\"%1\" id=\"1\"><bindings><binding protocol=\"https\" bindingInformation=\"%2\" "
           "sslFlags=\"%3\"/></bindings></site>"_s.arg(name, information)
               .arg(sslFlags);
}

using Files = QList<QByteArray>;

} // namespace

/// What is said of a server's state, and what its preview answers, from the text on.
class ServerStatesTest final : public QObject
{
    Q_OBJECT

private slots:
    void problems_data();
    void problems();
    void answers_data();
    void answers();
    void records_data();
    void records();
    void appcmdText();
    void cut_data();
    void cut();
    void refusals_data();
    void refusals();
    void encoding();
    void stores_data();
    void stores();
};

namespace {

Result<Draft> draftOf(const Files &files)
{
    ServerState whole;
    for (const QByteArray &content : files) {
        const auto read = readServerFile(content, u"/state"_s);
        if (!read)
            return tl::unexpected(read.error());
        join(whole, read->state);
    }
    return draftOfServer(whole, u"/state"_s);
}

QStringList foundIn(const Draft &draft)
{
    QStringList found;
    for (const Problem &problem : bindwright::problems(draft, {std::nullopt, day(2026, 6, 1)})) {
        if (problem.rule != Rule::NoCertificates && problem.rule != Rule::NoDefault)
            found.append(id(problem.rule));
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

QString said(const Decision &decision)
{
    return u"%1 %2 %3"_s.arg(word(decision.outcome), decision.certificate.left(1), word(decision.certainty));
}

QString answer(const Draft &draft, const QString &to, const QString &name)
{
    ClientHello hello{SocketAddress::parse(to).value(), {}};
    if (!name.isEmpty())
        hello.serverName = name;
    const IisVersion version = iisVersionOf(draft);
    return said(decide(stateOf(draft, u"IIS"_s, hello.to.ip, version, day(2026, 6, 1)), hello));
}

} // namespace

void ServerStatesTest::problems_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QStringList &files, const QStringList &expected) {
        Files bytes;
        for (const QString &file : files)
            bytes.append(file.toUtf8());
        QTest::newRow(name) << bytes << expected;
    };
    const QString any = record(u"0.0.0.0:443"_s, hashA);
    const QString byName = record(u"www.a.test:443"_s, hashA);
    row("SNI without host, and the record of its address", {shown(any), sites(site(u"S"_s, u"*:443:"_s, 1))},
        {u"record-differs"_s, u"sni-without-host"_s});
    row("record of another family", {shown(byName), sites(site(u"S"_s, u"*:443:www.a.test"_s, 0))},
        {u"record-differs"_s});
    row("one binding, one record", {shown(byName), sites(site(u"S"_s, u"*:443:www.a.test"_s, 1))}, {});
    row("two servers in one paste",
        {u"WEB01\n10.0.0.4\n"_s + shown(any) + u"WEB02\n10.0.0.5\n"_s
         + shown(record(u"0.0.0.0:443"_s, hashB))},
        {u"record-twice"_s});
    row("two servers in two files", {shown(any), shown(record(u"0.0.0.0:443"_s, hashB))},
        {u"record-twice"_s});
    row("one server read twice", {shown(any), shown(any)}, {});
    row("a record of another application",
        {shown(record(u"0.0.0.0:443"_s, hashA, u"{ba195980-cd49-458b-9e23-c84ee0adcd75}"_s))},
        {u"record-unexplained"_s});
    row("another application's on a binding's key",
        {shown(record(u"0.0.0.0:443"_s, hashA, u"{ba195980-cd49-458b-9e23-c84ee0adcd75}"_s)),
         sites(site(u"S"_s, u"*:443:"_s, 0))},
        {u"record-unexplained"_s});
    row("http on an https port",
        {sites(site(u"S"_s, u"*:443:www.a.test"_s, 1)
               + u"<site name=\"T\" id=\"2\"><bindings><binding protocol=\"http\" "
                 "bindingInformation=\"*:443:\"/></bindings></site>"_s)},
        {u"http-on-https-port"_s});
    row("http on its own port",
        {sites(site(u"S"_s, u"*:443:www.a.test"_s, 1)
               + u"<site name=\"T\" id=\"2\"><bindings><binding protocol=\"http\" "
                 "bindingInformation=\"*:80:\"/></bindings></site>"_s)},
        {});
    row("the sites in another file",
        {u"<configuration><system.applicationHost><sites configSource=\"sites.config\"/>"
         "</system.applicationHost></configuration>"_s},
        {u"sites-elsewhere"_s});
    row("an invisible mark in certificateHash",
        {sites(
            u"<site name=\"M\" id=\"1\"><bindings><binding protocol=\"https\" "
            "bindingInformation=\"*:443:www.a.test\" sslFlags=\"1\" certificateHash=\"\u200E%1\"/></bindings>"
            "</site>"_s.arg(hashA))},
        {u"hash-untidy"_s});
    row("property 5506 of the metabase",
        {u"<configuration><system.applicationHost><sites/><customMetadata><key path=\"LM/W3SVC/1\"><property "
         "id=\"5506\" dataType=\"Binary\"/></key></customMetadata></system.applicationHost></configuration>"_s},
        {u"metabase-certificate"_s});
    row("another property",
        {u"<configuration><system.applicationHost><sites/><customMetadata><key path=\"LM/W3SVC\"><property "
         "id=\"1002\"/></key></customMetadata></system.applicationHost></configuration>"_s},
        {});
    const QString asking = u"<location path=\"S/admin\"><system.webServer><security><access sslFlags=\"Ssl, "
                           "SslNegotiateCert, SslRequireCert\"/></security></system.webServer></location>"_s;
    const auto located = [&asking](int sslFlags) {
        return u"<configuration><system.applicationHost><sites>"_s
            + site(u"S"_s, u"*:443:www.a.test"_s, sslFlags) + u"</sites></system.applicationHost>"_s + asking
            + u"</configuration>"_s;
    };
    row("client certificates below a location", {located(1)}, {u"late-client-certificate"_s});
    row("the same without TLS 1.3", {located(33)}, {});
    row("appcmd shows no flags",
        {u"SITE \"Default Web Site\" (id:1,bindings:http/*:80:,https/*:443:www.a.test,state:Started)\n"_s},
        {u"flags-not-shown"_s});
}

void ServerStatesTest::problems()
{
    QFETCH(Files, files);
    const auto draft = draftOf(files);
    QVERIFY_RESULT(draft);
    QTEST(foundIn(*draft), "expected");
}

void ServerStatesTest::answers_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const QString any = record(u"0.0.0.0:443"_s, hashA);
    const auto row = [](const char *name, const QStringList &files, const char *to, const char *host,
                        const char *expected) {
        Files bytes;
        for (const QString &file : files)
            bytes.append(file.toUtf8());
        QTest::newRow(name) << bytes << QString::fromLatin1(to) << QString::fromLatin1(host)
                            << QString::fromLatin1(expected);
    };
    row("plain", {shown(any)}, "10.0.0.4:443", "", "served A stated");
    row("a heading's address is no listen list", {u"Server 10.0.0.4\n10.0.0.4\n"_s + shown(any)},
        "10.0.0.7:443", "www.a.test", "served A stated");
    row("one key twice", {shown(any + record(u"0.0.0.0:443"_s, hashB))}, "10.0.0.4:443", "",
        "served B inferred");
    row("another port's key twice",
        {shown(any + record(u"0.0.0.0:444"_s, hashA) + record(u"0.0.0.0:444"_s, hashB))}, "10.0.0.4:443", "",
        "served A stated");
    const QString cut = shown(any) + u"    IP:port                      : 10.0.0.4:44"_s;
    row("cut off in a port, which may be that one", {cut}, "10.0.0.4:443", "", "served A inferred");
    row("cut off in another port",
        {shown(record(u"0.0.0.0:8443"_s, hashA)) + u"    IP:port                      : 10.0.0.4:44"_s},
        "10.0.0.4:8443", "", "served A stated");
    row("one record asked for, which IIS has otherwise",
        {u"C:\\>netsh http show sslcert hostnameport=www.a.test:443\n"_s
             + shown(record(u"www.a.test:443"_s, hashB)),
         sites(site(u"S"_s, u"*:443:www.a.test"_s, 1))},
        "10.0.0.4:443", "www.a.test", "served B inferred");
    row("one record asked for, and nothing else",
        {u"netsh http show sslcert ipport=0.0.0.0:443\n"_s + shown(any)}, "10.0.0.4:443", "",
        "served A inferred");
    row("one record without the heading", {any}, "10.0.0.4:443", "", "served A inferred");
    row("a record of the address itself, without the heading", {record(u"10.0.0.4:443"_s, hashA)},
        "10.0.0.4:443", "www.a.test", "served A stated");
    row("one without the heading, and all of them", {any, shown(any)}, "10.0.0.4:443", "", "served A stated");
    row("an error in the place of the records",
        {u"SSL Certificate bindings:\n-------------------------\n\nAccess is denied.\n"_s}, "10.0.0.4:443",
        "", "reset  inferred");
    row("the sites are elsewhere",
        {u"<configuration><system.applicationHost><sites configSource=\"s\"/></system.applicationHost>"
         "</configuration>"_s},
        "10.0.0.4:443", "", "reset  inferred");
}

void ServerStatesTest::answers()
{
    QFETCH(Files, files);
    QFETCH(QString, to);
    QFETCH(QString, name);
    const auto draft = draftOf(files);
    QVERIFY_RESULT(draft);
    QTEST(answer(*draft, to, name), "expected");
}

/// What people post: each is one record, 0.0.0.0:443 with hashA, or one https binding.
void ServerStatesTest::records_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    const QString plain = shown(record(u"0.0.0.0:443"_s, hashA));
    const QString found = u"0.0.0.0:443 "_s + hashA;
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text.toUtf8() << expected;
    };
    const auto eachLine = [&plain](const QString &before, const QString &after) {
        QStringList lines = plain.split(u'\n');
        for (QString &line : lines) {
            if (!line.isEmpty())
                line = before + line + after;
        }
        return lines.join(u'\n');
    };
    row("code marks", eachLine(u"`"_s, u"`"_s), found);
    row("a quote", eachLine(u"> "_s, {}), found);
    row("a fence", u"```\n"_s + plain + u"```\n"_s, found);
    row("a table",
        u"| Property | Value |\n| --- | --- |\n| IP:port | `0.0.0.0:443` |\n| Certificate Hash | `%1` |\n"
        "| Application ID | `%2` (IIS) |\n"_s.arg(hashA, iis),
        found);
    row("tabs", QString(plain).replace(u" : "_s, u" :\t"_s), found);
    row("full-width colons", QString(plain).replace(u" : "_s, u"\uFF1A"_s), found);
    row("a prompt before JSON",
        u"PS C:\\> netsh http show sslcert json=enable\n{\"SslCertificateBindings\":[{\"IpPort\":"
        "\"0.0.0.0:443\",\"CertificateHash\":\"%1\",\"ApplicationId\":\"%2\"}]}\nPS C:\\>\n"_s.arg(hashA,
                                                                                                   iis),
        found);
    row("reg query",
        u"\nHKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters\\SslBindingInfo\\"
        "0.0.0.0:443\n    AppId    REG_BINARY    81E1C34D4BE1214AB02259FC669B0914\n    SslCertHash    "
        "REG_BINARY    %1\n    DefaultFlags    REG_DWORD    0x0\n\n"_s.arg(hashA),
        found);
    row("IIS:\\SslBindings",
        u"IP Address          Port   Host Name        Store            Sites\n"
        "----------          ----   ---------        -----            -----\n"
        "0.0.0.0             443                     My               Default Web Site\n"_s,
        u"0.0.0.0:443 0.0.0.0:443"_s);
    row("IIS:\\SslBindings as a list",
        u"IPAddress  : 0.0.0.0\nHost       : \nPort       : 443\nStore      : My\nThumbprint : %1\n"
        "Sites      : {Default Web Site}\n\n"_s.arg(hashA),
        found);
    const QString binding = u"*:443:www.a.test 1"_s;
    row("a site",
        u"<site name=\"N\" id=\"1\">\n<bindings>\n<binding protocol=\"https\" "
        "bindingInformation=\"*:443:www.a.test\" sslFlags=\"1\" />\n</bindings>\n</site>\n"_s,
        binding);
    row("bindings",
        u"<bindings>\n<binding protocol=\"https\" bindingInformation=\"*:443:www.a.test\" "
        "sslFlags=\"1\" />\n</bindings>\n"_s,
        binding);
    row("a binding",
        u"<binding protocol=\"https\" bindingInformation=\"*:443:www.a.test\" sslFlags=\"1\" />\n"_s,
        binding);
    row("a prompt before XML",
        u"C:\\> appcmd list site /config /xml\n<?xml version=\"1.0\"?>\n<appcmd>\n<SITE SITE.NAME=\"S\" "
        "bindings=\"https/*:443:www.a.test\">\n<site name=\"S\" id=\"2\"><bindings><binding "
        "protocol=\"https\" bindingInformation=\"*:443:www.a.test\" "
        "sslFlags=\"1\"/></bindings></site></SITE>\n"
        "</appcmd>\n"_s,
        binding);
    row("appcmd without the configuration",
        u"<?xml version=\"1.0\"?>\n<appcmd>\n<SITE SITE.NAME=\"S\" bindings=\"https/*:443:www.a.test,"
        "http/*:80:\" state=\"Started\" />\n</appcmd>\n"_s,
        u"*:443:www.a.test 0"_s);
    row("appcmd list sites",
        u"SITE \"S\" (id:1,bindings:http/*:80:,https/*:443:www.a.test,state:Started)\n"_s,
        u"*:443:www.a.test 0"_s);
    row("Get-WebBinding",
        u"protocol bindingInformation                  sslFlags\n"
        "-------- ------------------                  --------\n"
        "https    *:443:www.a.test                    1\n"
        "http     *:80:                               0\n"_s,
        binding);
    row("Get-WebBinding, a host over two lines",
        u"protocol bindingInformation       sslFlags\n"
        "-------- ------------------       --------\n"
        "https    *:443:a-long-host-name.  \n"
        "         www.a.test                     1\n"_s,
        u"*:443:a-long-host-name.www.a.test 1"_s);
    row("Get-WebBinding, a host that runs into the next column",
        u"protocol bindingInformation sslFlags\n-------- ------------------ --------\n"
        "https    *:443:long-name.www.  \n         a.test             1\n"_s,
        u"*:443:long-name.www.a.test 1"_s);
    row("Get-IISSiteBinding",
        u"protocol bindingInformation sslFlags\n-------- ------------------ --------\n"
        "https    *:443:www.a.test   Sni\n"_s,
        binding);
    row("Get-IISSiteBinding, of the central store",
        u"protocol bindingInformation sslFlags\n-------- ------------------ --------\n"
        "https    *:443:www.a.test   Sni, CentralCertStore\n"_s,
        u"*:443:www.a.test 3"_s);
    row("Get-WebBinding as a list",
        u"\nprotocol             : https\nbindingInformation   : *:443:www.a.test\nsslFlags             : 1\n"
        "certificateHash      : %1\ncertificateStoreName : My\n\n"
        "protocol             : http\nbindingInformation   : *:80:\nsslFlags             : 0\n\n"_s.arg(
            hashA),
        binding);
    row("Get-Website",
        u"Name             ID   State      Physical Path                  Bindings\n"
        "----             --   -----      -------------                  --------\n"
        "Default Web Site 1    Started    %SystemDrive%\\inetpub\\wwwroot  http *:80:\n"
        "                                                                https *:443:www.a.test sslFlags=1\n"_s,
        binding);
    row("Get-Website, over two lines",
        u"Name ID State   Bindings\n---- -- -----   --------\nA    1  Started https *:443:www.\n"
        "                a.test\n                sslFlags=1\n                http *:80:\n"_s,
        binding);
    row("IIS:\\SslBindings without stores",
        u"IP Address Port Host Name       Sites\n---------- ---- ---------       -----\n"
        "0.0.0.0    443                  A\n                                B\n"_s,
        u"0.0.0.0:443 0.0.0.0:443"_s);
    row("appcmd /text:bindings",
        u"C:\\>appcmd list site \"A\" /text:bindings\nhttps/*:443:www.a.test,http/*:80:\n"_s,
        u"*:443:www.a.test 0"_s);
    row("appcmd /text:*, of the sites alone",
        u"SITE\n  SITE.NAME:\"A\"\n  SITE.ID:\"1\"\n  bindings:\"https/*:443:www.a.test\"\n"
        "  state:\"Started\"\n"_s,
        u"*:443:www.a.test 0"_s);
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::Default);
    const QByteArray wide = utf16(plain);
    QTest::newRow("UTF-16 without a mark") << wide << found;
    QStringEncoder bigEndian(QStringConverter::Utf16BE, QStringConverter::Flag::Default);
    const QByteArray wideBig = bigEndian(plain);
    QTest::newRow("UTF-16BE without a mark") << wideBig << found;
}

void ServerStatesTest::records()
{
    QFETCH(QByteArray, content);
    const auto read = readServerFile(content, u"/state"_s);
    QVERIFY_RESULT(read);
    QStringList found;
    for (const ServerRecord &held : read->state.records)
        found.append(held.record.key() + u' ' + held.record.certificate);
    for (const ServerBinding &binding : read->state.bindings)
        found.append(u"%1 %2"_s.arg(binding.information).arg(binding.sslFlags.toInt()));
    QTEST(found.join(u'\n'), "expected");
    QVERIFY(read->state.unread.isEmpty());
}

void ServerStatesTest::appcmdText()
{
    const ServerText text{u"SITE\n  SITE.NAME:\"A\"\n  bindings:\"https/*:443:www.a.test\"\n  [site]\n"
                          "    name:\"A\"\n    [bindings]\n      [binding]\n        protocol:\"https\"\n"
                          "        bindingInformation:\"*:443:www.a.test\"\n        sslFlags:\"1\"\n"_s,
                          u"/state"_s};
    ServerState state;
    QVERIFY(readAppcmdList(text, state));
    QCOMPARE(state.bindings,
             (QList<ServerBinding>{{.site = u"A"_s,
                                    .information = u"*:443:www.a.test"_s,
                                    .sslFlags = SslFlag::Sni,
                                    .where = {u"/state"_s, 7}}}));
    QVERIFY(state.notes.isEmpty());
}

/// What a table's columns cut off is left out, and said with its line.
void ServerStatesTest::cut_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("said");
    const QString bindings =
        u"protocol bindingInformation sslFlags\n-------- ------------------ --------\n"_s;
    QTest::newRow("a host") << bindings + u"https    *:443:www.examp...        1\n"_s
                            << u"3 *:443:www.examp..."_s;
    QTest::newRow("a host, in newer PowerShell")
        << bindings + u"https    *:443:shop.exam\u2026          1\n"_s << u"3 *:443:shop.exam\u2026"_s;
    QTest::newRow("flags") << bindings + u"https    *:443:www.a.test   Sni, C...\n"_s << u"3 Sni, C..."_s;
    QTest::newRow("a site's binding")
        << u"Name ID State   Bindings\n---- -- -----   --------\nA    1  Started https *:443:www.exam...\n"_s
        << u"3 *:443:www.exam..."_s;
    QTest::newRow("a site's flags")
        << u"Name ID State   Bindings\n---- -- -----   --------\nA    1  Started https *:443:a.test ss...\n"_s
        << u"3 https *:443:a.test ss..."_s;
    QTest::newRow("a record's host")
        << u"IPAddress Port Host       Store\n--------- ---- ----       -----\n          443  *.examp... My\n"_s
        << u"3 *.examp...:443"_s;
}

void ServerStatesTest::cut()
{
    QFETCH(QString, content);
    const auto read = readServerFile(content.toUtf8(), u"/state"_s);
    QVERIFY_RESULT(read);
    QVERIFY(read->state.records.isEmpty());
    QVERIFY(read->state.bindings.isEmpty());
    QCOMPARE(read->state.unread.size(), 1);
    const Unread &unread = read->state.unread.first();
    QTEST(u"%1 %2"_s.arg(unread.where.line).arg(unread.error.subject), "said");
}

void ServerStatesTest::refusals_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("some JSON") << QByteArray(R"({"name":"bindwright","version":1,"records":[]})");
    QTest::newRow("an INI file") << QByteArray("[section]\nname=value\nother=1\n");
    QTest::newRow("Markdown") << QByteArray("# Heading\n\nSome words: others.\n\n- a list\n");
    QTest::newRow("a WCF configuration")
        << QByteArray("<configuration><system.serviceModel><bindings><basicHttpBinding/></bindings>"
                      "</system.serviceModel></configuration>");
    QTest::newRow("a table of something else") << QByteArray("Name  Value\n----  -----\nA     B\n");
}

void ServerStatesTest::refusals()
{
    QFETCH(QByteArray, content);
    const auto read = readServerFile(content, u"/state"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Code::UnknownFormat);
}

/// Letters of a file that does not tell its code page are a guess, which is said, unless it is named.
void ServerStatesTest::encoding()
{
    const QByteArray content =
        shown(record(u"gro\u00E1.example:443"_s, hashA)).toLatin1(); // 0xE1 is ß in code page 850
    const auto guessed = draftOf({content});
    QVERIFY_RESULT(guessed);
    QCOMPARE(foundIn(*guessed), QStringList{u"host-encoding-unknown"_s});
    QCOMPARE(answer(*guessed, u"10.0.0.4:443"_s, u"gro\u00DF.example"_s), u"reset  inferred"_s);
    if (!QStringDecoder("cp850").isValid())
        QSKIP("Qt was built without ICU: it knows no code pages");
    const auto named = readServerFile(content, u"/state"_s, u"cp850"_s);
    QVERIFY_RESULT(named);
    const Draft draft = draftOfServer(named->state, u"/state"_s);
    QCOMPARE(foundIn(draft), QStringList());
    QCOMPARE(answer(draft, u"10.0.0.4:443"_s, u"gro\u00DF.example"_s), u"served A derived"_s);
    // 0x81 is ü in code page 850, and no letter in Latin-1: not read, and the reason is the code page.
    const auto control =
        readServerFile(shown(record(u"m\u0081nchen.example:443"_s, hashA)).toLatin1(), u"/state"_s);
    QVERIFY_RESULT(control);
    QCOMPARE(control->state.unread.first().error.code, Code::EncodingUnknown);
    QVERIFY(control->undecoded.first().contains("m\x81nchen"));
    const auto unknown = readServerFile(content, u"/state"_s, u"no such page"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, Code::EncodingUnsupported);
}

/// One function says what a certificate that cannot be used does: check and preview agree.
void ServerStatesTest::stores_data()
{
    QTest::addColumn<QString>("store"); ///< that has the certificate; empty: none
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QString>("answered");
    const QDate later(2027, 1, 1);
    const QDate past(2026, 5, 1);
    QTest::newRow("fine") << u"My"_s << true << later << QStringList() << u"served A stated"_s;
    QTest::newRow("another store") << u"WebHosting"_s << true << later
                                   << QStringList{u"certificate-in-other-store"_s} << u"reset  inferred"_s;
    QTest::newRow("lost") << QString() << true << later << QStringList{u"certificate-in-other-store"_s}
                          << u"reset  inferred"_s;
    QTest::newRow("without key") << u"My"_s << false << later
                                 << QStringList{u"bound-certificate-unfit"_s, u"private-key-missing"_s}
                                 << u"reset  inferred"_s;
    QTest::newRow("expired") << u"My"_s << true << past
                             << QStringList{u"bound-certificate-unfit"_s, u"expired"_s}
                             << u"served A inferred"_s;
}

void ServerStatesTest::stores()
{
    QFETCH(QString, store);
    QFETCH(bool, hasKey);
    QFETCH(QDate, end);
    auto read = readServerFile(shown(record(u"0.0.0.0:443"_s, hashA)).toUtf8(), u"/state"_s);
    QVERIFY_RESULT(read);
    read->state.hasStores = true;
    if (!store.isEmpty())
        read->state.stored = {{thumbprint('a'), store, hasKey}};
    Draft draft = draftOfServer(read->state, u"/state"_s);
    Certificate certificate = leaf('a', {u"www.a.test"_s});
    certificate.notAfter = QDateTime(end, QTime(0, 0), QTimeZone::utc());
    certificate.privateKey = hasKey ? PrivateKey::Matching : PrivateKey::Absent;
    if (!store.isEmpty())
        draft.certificates = {certificate};
    QStringList found = foundIn(draft);
    found.removeAll(u"chain-incomplete"_s);
    QTEST(found, "expected");
    QTEST(answer(draft, u"10.0.0.4:443"_s, {}), "answered");
}

QTEST_GUILESS_MAIN(ServerStatesTest)
#include "serverstatestest.moc"
