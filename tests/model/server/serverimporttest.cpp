// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/server/servercollection.h"
#include "model/server/serverimport.h"
#include "tests/support/filefake.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace testvalues;

namespace {

const QString hashA = thumbprint('a').toString();
const QString hashB = thumbprint('b').toString();
const QString iis = QString::fromLatin1(iisApplicationId);

/// The words of one language: thirteen labels, "on", "off", and the head line.
struct Language
{
    const char *name;
    QString head;
    QStringList keys; ///< IP:port, Hostname:port, Central Certificate Store
    QStringList labels; ///< from the hash to the client certificate
    QString on;
    QString off;
};

QList<Language> languages()
{
    return {
        {"English",
         u"SSL Certificate bindings:"_s,
         {u"IP:port"_s, u"Hostname:port"_s, u"Central Certificate Store"_s},
         {u"Certificate Hash"_s, u"Application ID"_s, u"Certificate Store Name"_s,
          u"Verify Client Certificate Revocation"_s,
          u"Verify Revocation Using Cached Client Certificate Only"_s, u"Usage Check"_s,
          u"Revocation Freshness Time"_s, u"URL Retrieval Timeout"_s, u"Ctl Identifier"_s,
          u"Ctl Store Name"_s, u"DS Mapper Usage"_s, u"Negotiate Client Certificate"_s},
         u"Enabled"_s,
         u"Disabled"_s},
        {"German",
         u"SSL-Zertifikatbindungen:"_s,
         {u"IP:Port"_s, u"Hostname:Port"_s, u"Zentraler Zertifikatspeicher"_s},
         {u"Zertifikathash"_s, u"Anwendungs-ID"_s, u"Zertifikatspeichername"_s,
          u"Clientzertifikatsperrung überprüfen"_s,
          u"Zur Sperrungsüberprüfung ausschließlich zwischengespeichertes Clientzertifikat verwenden"_s,
          u"Verwendungsüberprüfung"_s, u"Sperrungsaktualisierungszeit"_s, u"Zeitlimit für URL-Abruf"_s,
          u"Steuerelement-ID"_s, u"Steuerelement-Speichername"_s, u"DS-Zuordnungsverwendung"_s,
          u"Clientzertifikat aushandeln"_s},
         u"Aktiviert"_s,
         u"Deaktiviert"_s},
        {"French",
         u"Liaisons de certificat SSL :"_s,
         {u"IP:port"_s, u"Nom d’hôte:port"_s, u"Magasin central de certificats"_s},
         {u"Hachage du certificat"_s, u"ID de l’application"_s, u"Nom du magasin de certificats"_s,
          u"Vérifier la révocation du certificat client"_s,
          u"Vérifier la révocation à l’aide du certificat client en cache uniquement"_s,
          u"Vérification de l’utilisation"_s, u"Durée de validité de la révocation"_s,
          u"Délai d’expiration de récupération d’URL"_s, u"Identificateur CTL"_s, u"Nom du magasin CTL"_s,
          u"Utilisation du mappeur DS"_s, u"Négocier le certificat client"_s},
         u"Activé"_s,
         u"Désactivé"_s},
        {"Japanese",
         u"SSL 証明書のバインド:"_s,
         {u"IP:ポート"_s, u"ホスト名:ポート"_s, u"中央証明書ストア"_s},
         {u"証明書ハッシュ"_s, u"アプリケーション ID"_s, u"証明書ストア名"_s,
          u"クライアント証明書の失効の検証"_s,
          u"キャッシュされたクライアント証明書のみを使用した失効の検証"_s, u"使用法の確認"_s,
          u"失効の更新時間"_s, u"URL 取得タイムアウト"_s, u"CTL 識別子"_s, u"CTL ストア名"_s,
          u"DS マッパーの使用法"_s, u"クライアント証明書のネゴシエート"_s},
         u"有効"_s,
         u"無効"_s},
        {"Portuguese",
         u"Associações de Certificado SSL:"_s,
         {u"IP:porta"_s, u"Nome do host:porta"_s, u"Repositório Central de Certificados"_s},
         {u"Hash do Certificado"_s, u"ID do Aplicativo"_s, u"Nome do Repositório de Certificados"_s,
          u"Verificar Revogação do Certificado do Cliente"_s,
          u"Verificar Revogação Usando Somente Certificado do Cliente em Cache"_s, u"Verificação de Uso"_s,
          u"Hora de Atualização da Revogação"_s, u"Tempo Limite de Recuperação da URL"_s,
          u"Identificador CTL"_s, u"Nome do Repositório CTL"_s, u"Uso do Mapeador DS"_s,
          u"Negociar Certificado do Cliente"_s},
         u"Habilitado"_s,
         u"Desabilitado"_s},
    };
}

QString line(const QString &label, const QString &value)
{
    return u"    %1 : %2 \r\n"_s.arg(label.leftJustified(28), value);
}

struct Shown
{
    int kind; ///< index into Language::keys
    QString key;
    QString hash;
    QString store;
    bool negotiates = false;
};

QString recordText(const Language &words, const Shown &shown, bool newer)
{
    const QString none = u"(null)"_s;
    const QStringList values{shown.hash, iis,      shown.store, words.on,
                             words.off,  words.on, u"0"_s,      u"0"_s,
                             none,       none,     words.off,   shown.negotiates ? words.on : words.off};
    QString text = line(words.keys.at(shown.kind), shown.key);
    for (qsizetype i = 0; i < values.size(); ++i)
        text += line(words.labels.at(i), values.at(i));
    if (newer) {
        for (const QString &label :
             {u"Reject Connections"_s, u"Disable HTTP2"_s, u"Disable QUIC"_s, u"Disable TLS1.2"_s,
              u"Disable TLS1.3"_s, u"Disable OCSP Stapling"_s, u"Enable Token Binding"_s,
              u"Log Extended Events"_s, u"Disable Legacy TLS Versions"_s, u"Enable Session Ticket"_s})
            text += line(label, u"Not Set"_s);
        text += u" Extended Properties: \r\n"_s + line(u"PropertyId"_s, u"0"_s)
            + line(u"Receive Window"_s, u"1048576"_s) + u" Extended Properties: \r\n"_s
            + line(u"PropertyId"_s, u"1"_s) + line(u"Max Settings Per Frame"_s, u"2796202"_s)
            + line(u"Max Settings Per Minute"_s, u"4294967295"_s);
    }
    return text + u"\r\n"_s;
}

QString netshText(const Language &words, bool newer)
{
    return u"\r\n%1 \r\n------------------------- \r\n\r\n"_s.arg(words.head)
        + recordText(words, {0, u"0.0.0.0:443"_s, hashA.toLower(), u"MY"_s}, newer)
        + recordText(words, {0, u"[2001:db8::4]:8443"_s, hashB, u"WebHosting"_s, true}, newer)
        + recordText(words, {1, u"www.a.test:443"_s, hashB, u"My"_s}, newer)
        + recordText(words, {2, u"443"_s, u"(null)"_s, u"(null)"_s}, newer);
}

ServerState read(const QByteArray &content)
{
    const auto found = readServerFile(content, u"/s.txt"_s);
    return found ? found->state : ServerState();
}

/// "key=A MY" of each record.
QStringList recordsOf(const ServerState &state)
{
    QStringList texts;
    for (const ServerRecord &record : state.records)
        texts.append(u"%1=%2%3"_s.arg(record.record.key(), record.record.certificate.left(1),
                                      record.store.isEmpty() ? QString() : u' ' + record.store));
    return texts;
}

QString registryText()
{
    return uR"(Windows Registry Editor Version 5.00

[HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\HTTP\Parameters]
"ListenOnlyList"=hex(7):31,00,30,00,2e,00,30,00,2e,00,30,00,2e,00,34,00,00,00,\
  3a,00,3a,00,31,00,00,00,00,00

[HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\HTTP\Parameters\SslBindingInfo]

[HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\HTTP\Parameters\SslBindingInfo\0.0.0.0:443]
"AppId"=hex:81,e1,c3,4d,4b,e1,21,4a,b0,22,59,fc,66,9b,09,14
"SslCertHash"=hex:aa,aa,aa,aa,aa,aa,aa,aa,aa,aa,aa,aa,\
  aa,aa,aa,aa,aa,aa,aa,aa
"SslCertStoreName"="MY"
"DefaultFlags"=dword:00000002

[HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\HTTP\Parameters\SslSniBindingInfo\{0f0f0f0f-0000-0000-0000-000000000001}]
"HostnamePort"=hex:77,00,77,00,77,00,2e,00,61,00,2e,00,74,00,65,00,73,00,74,00,\
  3a,00,34,00,34,00,33,00,00,00
"SslCertHash"=hex:bb,bb,bb,bb,bb,bb,bb,bb,bb,bb,bb,bb,bb,bb,bb,bb,bb,bb,bb,bb
"SslCertStoreName"="WebHosting"

[HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\HTTP\Parameters\SslCcsBindingInfo\443]
"AppId"=hex:81,e1,c3,4d,4b,e1,21,4a,b0,22,59,fc,66,9b,09,14

[HKEY_LOCAL_MACHINE\SYSTEM\ControlSet001\Services\HTTP\Parameters\SslBindingInfo\10.0.0.9:443]
"SslCertHash"=hex:bb,bb,bb,bb,bb,bb,bb,bb,bb,bb,bb,bb,bb,bb,bb,bb,bb,bb,bb,bb

[HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\IIS\CentralCertProvider]
"Enabled"=dword:00000001
)"_s;
}

QByteArray utf16(const QString &text)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

QByteArray configuration()
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.applicationHost>
    <sites>
      <site name="Shop" id="1">
        <bindings>
          <binding protocol="http" bindingInformation="*:80:" />
          <binding protocol="https" bindingInformation="*:443:www.a.test" sslFlags="1" />
          <binding protocol="https" bindingInformation="[2001:db8::4]:443:" />
        </bindings>
      </site>
      <site name="Api" id="2">
        <bindings>
          <binding protocol="https" bindingInformation="*:443:api.a.test" sslFlags="Sni, CentralCertStore" />
        </bindings>
      </site>
    </sites>
  </system.applicationHost>
</configuration>
)";
}

QByteArray collection()
{
    return "\xEF\xBB\xBF"
           "bindwright-server/1\r\n== windows ==\r\n10.0.20348.0\r\n== sslcert ==\r\n"
        + netshText(languages().first(), true).toUtf8() + "== iplisten ==\r\n\r\n    10.0.0.4\r\n"
        + "== sites ==\r\n<sites><site name=\"Shop\"><bindings>"
          "<binding protocol=\"https\" bindingInformation=\"*:443:www.a.test\" sslFlags=\"1\"/>"
          "</bindings></site></sites>\r\n"
          "== ccs ==\r\nEnabled=1\r\nwww.a.test.pfx\r\n_.b.test.pfx\r\n"
          "== renewals ==\r\n"
        + QByteArray(40, 'a') + ' ' + QByteArray(40, 'B')
        + "\r\nwhat is this\r\nAsked=1\r\nRebind=1\r\n"
          "== certificates ==\r\nMy True Exchange AAEC\r\nCA False - AAED\r\nnonsense here\r\n";
}

} // namespace

class ServerImportTest : public QObject
{
    Q_OBJECT

private slots:
    void netsh_data()
    {
        QTest::addColumn<QByteArray>("content");
        for (const Language &words : languages()) {
            QTest::addRow("%s, before 2019", words.name) << netshText(words, false).toUtf8();
            QTest::addRow("%s, 2022", words.name) << netshText(words, true).toUtf8();
            QTest::addRow("%s, redirected by PowerShell", words.name) << utf16(netshText(words, true));
        }
        QTest::newRow("German, a code page") << netshText(languages().at(1), true).toLatin1();
    }

    void netsh()
    {
        QFETCH(QByteArray, content);
        const ServerState state = read(content);
        const QStringList expected{u"0.0.0.0:443=A MY"_s, u"[2001:db8::4]:8443=B WebHosting"_s,
                                   u"www.a.test:443=B My"_s, u"443="_s};
        QCOMPARE(recordsOf(state), expected);
        QCOMPARE(state.unread, QList<Unread>());
        QVERIFY(state.hasRecords);
        QCOMPARE(state.records.at(0).applicationId, iis);
        QCOMPARE(state.records.at(0).where, (SourceLocation{u"/s.txt"_s, 5}));
        QCOMPARE(state.records.at(0).negotiates, std::optional(false));
        QCOMPARE(state.records.at(1).negotiates, std::optional(true));
        QCOMPARE(state.records.at(2).record.family, RecordFamily::HostnamePort);
        QCOMPARE(state.records.at(3).record.family, RecordFamily::Ccs);
    }

    void json_data()
    {
        QTest::addColumn<QByteArray>("hash");
        QTest::newRow("digits") << QByteArray("\"" + hashA.toLatin1() + "\"");
        QTest::newRow("base64") << QByteArray("\"" + QByteArray::fromHex(hashA.toLatin1()).toBase64() + "\"");
        QByteArray numbers = "[";
        for (int i = 0; i < 20; ++i)
            numbers += i == 0 ? "170" : ",170";
        QTest::newRow("numbers") << QByteArray(numbers + "]");
    }

    void json()
    {
        QFETCH(QByteArray, hash);
        const QByteArray content = R"({"SslCertificateBindings":[
 {"IpPort":"10.0.0.4:443","SslHash":)"
            + hash + R"(,"AppId":"4dc3e181-e14b-4a21-b022-59fc669b0914",
  "SslCertStoreName":"MY","NegotiateCert":true,"SslCtlStoreName":"CtlStore"},
 {"HostnamePort":"www.a.test:443","SslHash":)"
            + hash + R"(,"GuidString":"{4dc3e181-e14b-4a21-b022-59fc669b0914}",
  "SslCertStoreName":"My"},
 {"CcsPort":443,"SslHash":null,"AppId":"4dc3e181-e14b-4a21-b022-59fc669b0914"}],
"message":"","status":0})";
        const ServerState state = read(content);
        const QStringList expected{u"10.0.0.4:443=A MY"_s, u"www.a.test:443=A My"_s, u"443="_s};
        QCOMPARE(recordsOf(state), expected);
        QCOMPARE(state.records.at(0).negotiates, std::optional(true));
        QCOMPARE(state.records.at(1).where.line, 4);
        QCOMPARE(state.unread, QList<Unread>());
        const ServerState cut = read(content.left(content.indexOf("CcsPort")));
        QCOMPARE(recordsOf(cut), expected.mid(0, 2));
        QCOMPARE(cut.unread.size(), 1);
        QCOMPARE(cut.unread.first().where.line, 6);
    }

    /// The name of the key tells the family, and what no rule knows is not passed over where it is on.
    void jsonMembers_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QStringList>("records");
        QTest::addColumn<QStringList>("unread");
        const auto row = [](const char *name, const QByteArray &members, const QStringList &records,
                            const QStringList &unread) {
            QTest::newRow(name) << members << records << unread;
        };
        const QStringList any{u"0 0.0.0.0:443"_s};
        const QByteArray key = R"("IpPort":"0.0.0.0:443")";
        row("an address", key, any, {});
        row("a host that is an address", R"("HostnamePort":"10.0.0.4:443")", {u"1 10.0.0.4:443"_s}, {});
        row("an address in letters", R"("IpPort":"a.b.c.d:443")", {}, {u"a.b.c.d:443 ip:port"_s});
        row("a field that no rule knows", key + R"(,"UseAlternateCertificate":"Enabled")", any,
            {u"0.0.0.0:443 UseAlternateCertificate : Enabled"_s});
        row("TLS 1.2 is off", key + R"(,"DisableTls12":true)", any, {u"0.0.0.0:443 DisableTls12 : true"_s});
        row("fields that are off",
            key + R"x(,"A":"Disabled","B":false,"C":0,"D":null,"E":"Not Set","F":"(null)")x", any, {});
        row("fields that change no certificate",
            key + R"(,"DisableHttp2":"Enabled","RevocationFreshnessTime":3600,"UrlRetrievalTimeout":"15",)"
                + R"("DisableTls13":1,"ExtendedProperties":[{"PropertyId":1}])",
            any, {});
    }

    void jsonMembers()
    {
        QFETCH(QByteArray, members);
        const ServerState state = read("{\"SslCertificateBindings\":[{" + members + ",\"SslHash\":\""
                                       + hashA.toLatin1() + "\",\"SslCertStoreName\":\"My\"}]}");
        QStringList records, unread;
        for (const ServerRecord &record : state.records)
            records.append(u"%1 %2"_s.arg(int(record.record.family)).arg(record.record.key()));
        for (const Unread &part : state.unread)
            unread.append(part.error.subject + u' ' + part.error.detail);
        QTEST(records, "records");
        QTEST(unread, "unread");
        QVERIFY(state.hasRecords);
    }

    void listenLists_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QStringList>("listen");
        QTest::addColumn<QStringList>("unread");
        const auto row = [](const char *name, const QByteArray &lines, const QStringList &listen,
                            const QStringList &unread) { QTest::newRow(name) << lines << listen << unread; };
        row("a masked one between", "    10.0.0.4\n    10.0.0.x\n    10.0.0.9\n",
            {u"10.0.0.4"_s, u"10.0.0.9"_s}, {u"10.0.0.x"_s});
        row("one with its zone first", "    fe80::1%4\n    10.0.0.9\n", {u"10.0.0.9"_s}, {u"fe80::1%4"_s});
        row("a word", "    10.0.0.4\n    REDACTED\n", {u"10.0.0.4"_s}, {u"REDACTED"_s});
        row("words behind it", "    10.0.0.4\n\nThat is all.\n", {u"10.0.0.4"_s}, {});
    }

    void listenLists()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QStringList, listen);
        QFETCH(QStringList, unread);
        const QByteArray heading =
            "IP addresses present in the IP listen list:\n-------------------------------------------\n\n";
        const QByteArray section = "bindwright-server/1\n== iplisten ==\n";
        for (const QByteArray &before : {heading, section + heading, section}) {
            const ServerState state = read(before + lines);
            QStringList found;
            for (const IpAddress &address : state.listen)
                found.append(address.toString());
            const bool isAll = before == section && lines.contains("That"); // nothing else stands there
            QCOMPARE(found, listen);
            QCOMPARE(state.unreadListen, isAll ? QStringList{u"That is all."_s} : unread);
            QCOMPARE(state.unread.size(), state.unreadListen.size());
        }
    }

    /// http and https on one port, whoever shows them.
    void httpOnHttpsPort_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray site = "Shop";
        QTest::newRow("Get-WebBinding") << QByteArray("protocol bindingInformation    sslFlags\n"
                                                      "-------- ------------------    --------\n"
                                                      "http     10.0.0.4:443:         0\n"
                                                      "http     *:80:                 0\n"
                                                      "https    *:443:www.a.test      1\n");
        QTest::newRow("Get-WebBinding as a list")
            << QByteArray("protocol           : http\nbindingInformation : 10.0.0.4:443:\n\n"
                          "protocol           : https\nbindingInformation : *:443:www.a.test\n\n");
        QTest::newRow("appcmd") << QByteArray(
            "SITE \"Shop\" "
            "(id:1,bindings:http/10.0.0.4:443:,https/*:443:www.a.test,http/*:80:,state:Started)\n");
        QTest::newRow("Get-Website") << QByteArray("Name ID State   Bindings\n---- -- -----   --------\n"
                                                   "Shop 1  Started http 10.0.0.4:443:\n"
                                                   "                https *:443:www.a.test sslFlags=1\n");
        QTest::newRow("applicationHost.config")
            << QByteArray("<sites><site name=\"Shop\"><bindings><binding protocol=\"http\" "
                          "bindingInformation=\"10.0.0.4:443:\"/><binding protocol=\"https\" "
                          "bindingInformation=\"*:443:www.a.test\"/></bindings></site></sites>");
    }

    void httpOnHttpsPort()
    {
        QFETCH(QByteArray, content);
        QStringList noted;
        for (const ServerNote &note : read(content).notes) {
            if (note.kind == ServerNote::Kind::HttpOnHttpsPort)
                noted.append(note.subject);
        }
        QCOMPARE(noted, QStringList{u"10.0.0.4:443:"_s});
    }

    void stoppedSites_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("applicationHost.config")
            << QByteArray("<sites><site name=\"On\"/><site name=\"Off\" serverAutoStart=\"false\"/></sites>");
        QTest::newRow("appcmd") << QByteArray(
            "SITE \"On\" (id:1,bindings:https/*:443:a.test,state:Started)\n"
            "SITE \"Off\" (id:2,bindings:https/*:443:b.test,state:Stopped)\n");
        QTest::newRow("appcmd as XML")
            << QByteArray("<appcmd><SITE SITE.NAME=\"On\" bindings=\"https/*:443:\" state=\"Started\"/>"
                          "<SITE SITE.NAME=\"Off\" bindings=\"https/*:444:\" state=\"Stopped\"/></appcmd>");
        QTest::newRow("appcmd /text:*")
            << QByteArray("SITE\n  SITE.NAME:\"Off\"\n  bindings:\"https/*:443:\"\n  state:\"Stopped\"\n");
        QTest::newRow("Get-Website") << QByteArray("Name ID State   Bindings\n---- -- -----   --------\n"
                                                   "On   1  Started https *:443:a.test sslFlags=1\n"
                                                   "Off  2  Stopped https *:443:b.test sslFlags=1\n");
    }

    void stoppedSites()
    {
        QFETCH(QByteArray, content);
        QCOMPARE(read(content).stoppedSites, QStringList{u"Off"_s});
    }

    /// What Get-WebBinding lists tells its site in a path alone.
    void siteOfAPath()
    {
        const ServerState state = read(
            "protocol           : https\nbindingInformation : *:443:www.a.test\nsslFlags           : 1\n"
            "ItemXPath          : /system.applicationHost/sites/site[@name='Shop' and @id='2']/bindings\n\n");
        QCOMPARE(state.bindings.size(), 1);
        QCOMPARE(state.bindings.first().site, u"Shop"_s);
    }

    void listenList()
    {
        const ServerState state =
            read("\r\nIP-Adressen in der IP-Abhörliste:\r\n-----\r\n\r\n    127.0.0.1\r\n"
                 "    ::1\r\n\r\n");
        QCOMPARE(state.listen, (QList{*IpAddress::parse(u"127.0.0.1"_s), *IpAddress::parse(u"::1"_s)}));
    }

    void configurationOfSites()
    {
        const ServerState state = read(configuration());
        QVERIFY(state.hasBindings);
        QVERIFY(!state.hasRecords);
        QCOMPARE(state.bindings.size(), 3);
        QCOMPARE(state.bindings.at(0).site, u"Shop"_s);
        QCOMPARE(state.bindings.at(0).information, u"*:443:www.a.test"_s);
        QCOMPARE(state.bindings.at(0).sslFlags.toInt(), 1);
        QCOMPARE(state.bindings.at(0).where.line, 8);
        QCOMPARE(state.bindings.at(1).sslFlags.toInt(), 0);
        QCOMPARE(state.bindings.at(2).site, u"Api"_s);
        QCOMPARE(state.bindings.at(2).sslFlags.toInt(), 3);
    }

    void registry()
    {
        const ServerState state = read(utf16(registryText()));
        const QStringList expected{u"0.0.0.0:443=A MY"_s, u"www.a.test:443=B WebHosting"_s, u"443="_s};
        QCOMPARE(recordsOf(state), expected);
        QCOMPARE(state.records.at(0).applicationId, iis);
        QCOMPARE(state.records.at(0).negotiates, std::optional(true));
        QCOMPARE(state.listen, (QList{*IpAddress::parse(u"10.0.0.4"_s), *IpAddress::parse(u"::1"_s)}));
        QCOMPARE(state.centralStore, std::optional(true));
        QCOMPARE(state.unread, QList<Unread>());
        QCOMPARE(recordsOf(read(registryText().toUtf8())), expected);
    }

    void collected()
    {
        const auto found = readServerFile(collection(), u"/s.txt"_s);
        QVERIFY_RESULT(found);
        const ServerState &state = found->state;
        QCOMPARE(state.windows, u"10.0.20348.0"_s);
        QCOMPARE(iisVersionOfWindows(state.windows), std::optional(IisVersion::Iis10));
        QCOMPARE(state.records.size(), 4);
        QCOMPARE(state.bindings.size(), 1);
        QCOMPARE(state.listen.size(), 1);
        QCOMPARE(state.files.size(), 2);
        QVERIFY(state.hasRecords && state.hasBindings && state.hasShare && state.hasStores);
        const QList<StoredDer> expected{
            {QByteArray("\x00\x01\x02", 3), u"My"_s, true, KeyStorage::CspExchange},
            {QByteArray("\x00\x01\x03", 3), u"CA"_s, false, KeyStorage::Unknown}};
        QCOMPARE(found->certificates, expected);
        QVERIFY(state.hasLinks);
        QCOMPARE(state.rebinds, std::optional(true));
        QCOMPARE(state.links.size(), 1);
        QCOMPARE(state.links.first().old.toString(), QString(40, u'A'));
        QCOMPARE(state.links.first().renewed.toString(), QString(40, u'B'));
        QCOMPARE(state.unread.size(), 2);
        QCOMPARE(state.unread.last().where.line,
                 int(collection().left(collection().indexOf("nonsense")).count('\n')) + 1);
    }

    void commandIsOneLine()
    {
        QVERIFY(!collectCommand().contains(u'\n'));
        for (const QString &section : {u"windows"_s, u"sslcert"_s, u"iplisten"_s, u"sites"_s, u"ccs"_s,
                                       u"renewals"_s, u"certificates"_s})
            QVERIFY2(collectCommand().contains(u"'== %1 =='"_s.arg(section)), qPrintable(section));
        QCOMPARE(collectCommand().count(u'{'), collectCommand().count(u'}'));
        QCOMPARE(collectCommand().count(u'('), collectCommand().count(u')'));
        QCOMPARE(collectCommand().count(u'"') % 2, 0);
        QVERIFY(!collectCommand().contains("assword"_L1));
    }

    void share()
    {
        const QTemporaryDir folder;
        for (const QString &name : {u"www.a.test.pfx"_s, u"_.b.test.PFX"_s, u"readme.txt"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const ServerState state = readShare(FileFake(), folder.path());
        QVERIFY(state.hasShare);
        QCOMPARE(state.files.size(), 2);
    }

    void malformed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("lineNumber");
        QTest::addColumn<int>("code");
        QTest::addColumn<qsizetype>("readAllTheSame");
        const QString text = netshText(languages().first(), false);
        QTest::newRow("a short hash") << QString(text).replace(hashA.toLower(), u"abcd"_s).toUtf8() << 6
                                      << int(Code::NotAThumbprint) << qsizetype(4);
        QTest::newRow("a hash of SHA-256")
            << QString(text).replace(hashA.toLower(), QString(64, u'a')).toUtf8() << 6
            << int(Code::NotAThumbprint) << qsizetype(4);
        QTest::newRow("a port that is none")
            << QString(text).replace(u"0.0.0.0:443"_s, u"0.0.0.0:0"_s).toUtf8() << 5 << int(Code::NotAPort)
            << qsizetype(3);
        QTest::newRow("a host that is none")
            << QString(text).replace(u"www.a.test:443"_s, u"www a:443"_s).toUtf8() << 33
            << int(Code::NotAHostName) << qsizetype(3);
        QTest::newRow("cut off in a record") << text.left(text.indexOf(u"www.a.test"_s) + 20).toUtf8() << 33
                                             << int(Code::NotUnderstood) << qsizetype(2);
        QTest::newRow("a record without its head") << text.mid(text.indexOf(u"Certificate Hash"_s)).toUtf8()
                                                   << 2 << int(Code::NotUnderstood) << qsizetype(3);
        QTest::newRow("a registry value") << registryText().replace(u"hex:aa,aa"_s, u"hex:aa,xx"_s).toUtf8()
                                          << 9 << int(Code::NotAThumbprint) << qsizetype(3);
    }

    void malformed()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, lineNumber);
        QFETCH(int, code);
        QFETCH(qsizetype, readAllTheSame);
        const ServerState state = read(content);
        QCOMPARE(state.unread.size(), 1);
        QCOMPARE(state.unread.first().where.line, lineNumber);
        QCOMPARE(int(state.unread.first().error.code), code);
        QCOMPARE(state.records.size(), readAllTheSame);
    }

    void brokenConfigurationIsReadToTheBreak()
    {
        QByteArray content = configuration();
        content.replace("      </site>\n      <site name=\"Api\"", "      <site name=\"Api\"");
        content.replace("\"*:443:www.a.test\"", "\"443\"");
        const ServerState state = read(content);
        QCOMPARE(state.bindings.size(), 2);
        QCOMPARE(state.unread.size(), 2);
        QCOMPARE(state.unread.at(0).where.line, 8);
        QCOMPARE(int(state.unread.at(1).error.code), int(Code::XmlMalformed));
        const ServerState evil =
            read("<!DOCTYPE x [<!ENTITY a \"aaaa\">]><configuration><sites/></configuration>");
        QCOMPARE(evil.unread.size(), 1);
        const ServerState endless =
            read("<configuration><sites " + "c='' "_ba.repeated(20000) + "/></configuration>");
        QCOMPARE(endless.unread.size(), 1);
        QCOMPARE(endless.unread.first().error.detail, u"more than 500 attributes"_s);
    }

    /// What no server says, and what would take hours to read were it looked at again and again.
    void endless_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<qsizetype>("records");
        const QByteArray rest = "\",\"SslHash\":\"" + QByteArray(40, 'A')
            + "\",\"AppId\":\"{4dc3e181-e14b-4a21-b022-59fc669b0914}\"},";
        QByteArray records = "{\"SslCertificateBindings\":[";
        for (int i = 0; i < 20000; ++i)
            records += "{\"IpPort\":\"10.0.0.\\u0034:" + QByteArray::number(i + 1) + rest;
        records.chop(1);
        QTest::newRow("JSON, keys in escapes") << records + "]}" << qsizetype(20000);
        QTest::newRow("a table beneath each line")
            << "Port Store\n---- -----\n"_ba.repeated(20000) << qsizetype(0);
        QTest::newRow("columns") << "Port Store\n" + "-- "_ba.repeated(20000) + "\n"
                + "1\n"_ba.repeated(20000)
                                 << qsizetype(0);
        QByteArray keys = "Windows Registry Editor Version 5.00\n\n";
        for (int i = 0; i < 20000; ++i)
            keys +=
                "[HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet001\\Services\\HTTP\\Parameters\\SslCcsBindingInfo\\"
                + QByteArray::number(i + 1) + "]\n\"AppId\"=hex:00\n\n";
        QTest::newRow("registry, another control set") << keys << qsizetype(20000);
    }

    void endless()
    {
        QFETCH(QByteArray, content);
        const auto found = readServerFile(content, u"/s"_s);
        QTEST(found ? found->state.records.size() : qsizetype(0), "records");
    }

    void publicConfigurations_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("unread");
        QTest::newRow("original2") << u"original2.config"_s << 0;
        QTest::newRow("missing closing") << u"original2_missing_closing.config"_s << 1;
        QTest::newRow("expected") << u"expected.config"_s << 0;
    }

    void publicConfigurations()
    {
        NEEDS_SHARED("vectors/iis-config");
        QFETCH(QString, name);
        QFETCH(int, unread);
        QFile file(QStringLiteral(SHARED_FOLDER "/vectors/iis-config/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const ServerState state = read(file.readAll());
        QCOMPARE(state.unread.size(), unread);
        QVERIFY(state.hasBindings);
    }

    void oddShapes_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("records"); ///< key=certificate
        QTest::addColumn<int>("unread");
        QTest::addColumn<QStringList>("listen");
        const QByteArray hash(40, '1');
        const QByteArray guid = "{4dc3e181-e14b-4a21-b022-59fc669b0914}";
        const auto record = [&](const QByteArray &key, const QByteArray &of, bool hasGuid = true) {
            return "    Key : " + key + "\n    Hash : " + of + '\n'
                + (hasGuid ? "    Id : " + guid + '\n' : "") + "    Store : My\n\n";
        };
        const QString one(40, u'1');
        QTest::newRow("a hash that was taken out")
            << record("10.0.0.4:443", "redacted") + record("www.a.test:443", hash)
            << QStringList{u"10.0.0.4:443=10.0.0.4:443"_s, u"www.a.test:443="_s + one} << 1 << QStringList();
        QTest::newRow("a record without its GUID")
            << record("0.0.0.0:443", hash) + record("a.test:443", hash, false) + record("b.test:443", hash)
            << QStringList{u"0.0.0.0:443="_s + one, u"a.test:443="_s + one, u"b.test:443="_s + one} << 1
            << QStringList();
        QTest::newRow("findstr's lines")
            << "    Port : 0.0.0.0:443\n    Hash : " + hash
                + "\n    Name:port : a.test:443\n    Hash : " + hash + '\n'
            << QStringList{u"0.0.0.0:443="_s + one, u"a.test:443="_s + one} << 2 << QStringList();
        QTest::newRow("an address in a heading")
            << "WEB01\n10.0.0.4\n\n" + record("0.0.0.0:443", hash) << QStringList{u"0.0.0.0:443="_s + one}
            << 0 << QStringList();
        QTest::newRow("an address above the heading of the records")
            << "10.0.0.4\n\nSSL Certificate bindings:\n-----------\n\n" + record("0.0.0.0:443", hash)
            << QStringList{u"0.0.0.0:443="_s + one} << 0 << QStringList();
        QTest::newRow("a listen list beneath its heading")
            << "IP addresses present in the IP listen list:\n---------\n\n    10.0.0.4\n    10.0.0.5\n\n"
                + record("0.0.0.0:443", hash)
            << QStringList{u"0.0.0.0:443="_s + one} << 0 << QStringList{u"10.0.0.4"_s, u"10.0.0.5"_s};
        QTest::newRow("a listen list alone")
            << "    10.0.0.4\n\n    ::\n"_ba << QStringList() << 0 << QStringList{u"10.0.0.4"_s, u"::"_s};
        QTest::newRow("no records")
            << "\nSSL Certificate bindings:\n-----\n\nThe system cannot find the file specified.\n"_ba
            << QStringList() << 0 << QStringList();
        QTest::newRow("no records, in Japanese")
            << QString(u"SSL 証明書のバインド:\n-------------\n\n指定されたファイルが見つかりません。\n"_s)
                   .toUtf8()
            << QStringList() << 0 << QStringList();
        QTest::newRow("no records, as JSON") << "[]"_ba << QStringList() << 0 << QStringList();
    }

    void oddShapes()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, records);
        QFETCH(int, unread);
        QFETCH(QStringList, listen);
        const ServerState state = read(content);
        QStringList found;
        for (const ServerRecord &record : state.records)
            found.append(record.record.key() + u'=' + record.record.certificate);
        QCOMPARE(found, records);
        QCOMPARE(state.unread.size(), unread);
        QStringList listened;
        for (const IpAddress &address : state.listen)
            listened.append(address.toString());
        QCOMPARE(listened, listen);
        const bool isHeaded = content.contains("SSL"); // else they may be some of the records
        QVERIFY(state.hasRecords == (isHeaded || content == "[]"));
    }

    void rejectConnections_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("mayReject");
        const auto text = [](const QByteArray &value) {
            return "Key : 0.0.0.0:443\nHash : " + QByteArray(40, '1')
                + "\nId : {4dc3e181-e14b-4a21-b022-59fc669b0914}\nStore : My\nRevocation : An\nCached : Aus\n"
                  "Usage : An\nFreshness : 0\nTimeout : 0\nCtl : (null)\nCtl store : (null)\nMapper : Aus\n"
                  "Negotiate : Aus\nReject : "
                + value + '\n';
        };
        QTest::newRow("on") << text("An") << true;
        QTest::newRow("off") << text("Aus") << false;
        const auto json = [](const QByteArray &value) {
            return "[{\"IpPort\":\"0.0.0.0:443\",\"CertificateHash\":\"" + QByteArray(40, '1')
                + "\",\"RejectConnections\":" + value + "}]";
        };
        QTest::newRow("on in JSON, as a word") << json("\"Enabled\"") << true;
        QTest::newRow("on in JSON, as a number") << json("1") << true;
        QTest::newRow("off in JSON, as a word") << json("\"Disabled\"") << false;
        const auto registry = [](const QByteArray &flags) {
            return "Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\"
                   "Services\\HTTP\\Parameters\\SslBindingInfo\\0.0.0.0:443]\n\"DefaultFlags\"=dword:"
                + flags + '\n';
        };
        QTest::newRow("on in the registry") << registry("00000008") << true;
        QTest::newRow("on among other flags") << registry("0000005a") << true;
        QTest::newRow("off in the registry") << registry("00000052") << false;
        QTest::newRow("on, as JSON") << QByteArray("[{\"IpPort\":\"0.0.0.0:443\",\"CertificateHash\":\"")
                + QByteArray(40, '1')
                + "\",\"AppId\":\"{4dc3e181-e14b-4a21-b022-59fc669b0914}\",\"RejectConnections\":true}]"
                                     << true;
    }

    void rejectConnections()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, mayReject);
        const ServerState state = read(content);
        QCOMPARE(state.records.size(), 1);
        QCOMPARE(state.records.first().record.mayReject, mayReject);
    }

    /// What may be on, or may be something that is not known.
    void unknownOptions_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray key = "Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\"
                               "CurrentControlSet\\Services\\HTTP\\Parameters\\SslCcsBindingInfo\\443]\n";
        QTest::newRow("a flag of the registry") << key + "\"DefaultFlags\"=dword:00010000\n";
        QTest::newRow("TLS 1.2 off in the registry") << key + "\"DefaultFlags\"=dword:00001000\n";
        QTest::newRow("flags that are no number") << key + "\"DefaultFlags\"=hex:00\n";
        QTest::newRow("a word in JSON")
            << QByteArray("[{\"CcsPort\":443,\"SslHash\":null,") + "\"RejectConnections\":\"perhaps\"}]";
    }

    void unknownOptions()
    {
        QFETCH(QByteArray, content);
        const ServerState state = read(content);
        QCOMPARE(recordsOf(state), QStringList{u"443="_s});
        QCOMPARE(state.unread.size(), 1);
        QCOMPARE(state.unread.first().error.subject, u"443"_s);
    }

    void listenListOfTheRegistryAlone()
    {
        const QString text = registryText();
        const ServerState state =
            read(text.first(text.indexOf(u"[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\"
                                         "Services\\HTTP\\Parameters\\SslBindingInfo"_s))
                     .toUtf8());
        QCOMPARE(state.listen.size(), 2);
        QVERIFY(!state.hasRecords);
    }

    /// reg query without /s shows no values: what is missing is said.
    void keysOfTheRegistryAlone()
    {
        const ServerState state =
            read("C:\\>reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters\\"
                 "SslBindingInfo\n\nHKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\"
                 "HTTP\\Parameters\\SslBindingInfo\\0.0.0.0:443\n");
        QCOMPARE(recordsOf(state), QStringList{u"0.0.0.0:443=0"_s});
        QVERIFY(!state.hasRecords);
        QCOMPARE(state.unread.size(), 1);
        QCOMPARE(state.unread.first().error.detail, u"reg query … /s"_s);
    }

    /// The folder tells the family.
    void hostOfTheRegistryThatIsAnAddress()
    {
        const ServerState state =
            read(registryText()
                     .replace(u"hex:77,00,77,00,77,00,2e,00,61,00,2e,00,74,00,65,00,73,00,74,00,\\\n"
                              "  3a,00,34,00,34,00,33,00,00,00"_s,
                              u"\"10.0.0.4:443\""_s)
                     .toUtf8());
        QCOMPARE(recordsOf(state).at(1), u"10.0.0.4:443=B WebHosting"_s);
        QCOMPARE(state.records.at(1).record.family, RecordFamily::HostnamePort);
    }

    void deletedFromTheRegistry_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QStringList>("expected");
        const QByteArray folder =
            "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters\\SslCcsBindingInfo";
        const QByteArray record = '[' + folder + "\\443]\n\n";
        QTest::newRow("nothing") << record << QStringList{u"443="_s};
        QTest::newRow("a key") << record + "[-" + folder + "\\443]\n" << QStringList();
        QTest::newRow("the key above") << record + "[-" + folder + "]\n" << QStringList();
        QTest::newRow("another key") << record + "[-" + folder + "\\44]\n" << QStringList{u"443="_s};
        QTest::newRow("a key that is made again")
            << "[-" + folder + "\\443]\n\n" + record << QStringList{u"443="_s};
        QTest::newRow("an end that is missing") << record.chopped(4) << QStringList();
    }

    void deletedFromTheRegistry()
    {
        QFETCH(QByteArray, lines);
        QTEST(recordsOf(read("Windows Registry Editor Version 5.00\n\n" + lines)), "expected");
    }

    void twoCollections()
    {
        const QByteArray one =
            "bindwright-server/1\n== sslcert ==\n" + netshText(languages().first(), false).toUtf8();
        for (const QByteArray &mark : {""_ba, "\xEF\xBB\xBF"_ba}) {
            const ServerState state =
                read(one + mark + QByteArray(one).replace(hashB.toLatin1(), hashA.toLatin1()));
            QCOMPARE(state.records.size(), 4);
            QCOMPARE(state.notes, QList<ServerNote>());
            QCOMPARE(state.unread.size(), 1);
            QCOMPARE(state.unread.first().where.line, int(one.count('\n')) + 1);
        }
    }

    void collectedErrors()
    {
        const ServerState state = read("bindwright-server/1\n== sslcert ==\n\nSSL Certificate bindings:\n"
                                       "-------------------------\n\nAccess is denied.\n== iplisten ==\n");
        QVERIFY(!state.hasRecords);
        QCOMPARE(state.unread.size(), 1);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("content");
        const auto row = [](const char *name, const QByteArray &content) { QTest::newRow(name) << content; };
        row("a template", R"({"$schema":"x","resources":[{"a":1}]})");
        row("settings with GUIDs", R"({"AzureAd":{"TenantId":"72f988bf-86f1-41af-91ab-2d7cd011db47",
            "ClientId":"11111111-2222-3333-4444-555555555555"}})");
        row("a port and a GUID", R"({"projectGuid":"{4dc3e181-e14b-4a21-b022-59fc669b0914}","port":443})");
        row("an application and a port", R"([{"AppId":"4dc3e181-e14b-4a21-b022-59fc669b0914","port":443}])");
        row("an empty list of something", R"({"files":[]})");
        row("two empty lists", R"({"items":[],"errors":[]})");
        row("an empty object", "{}");
        row("broken JSON of something", "{\"files\":[");
        row("an INI file", "[section]\nkey=value\n");
        row("nothing", {});
        row("a letter", "Dear admin, see you at 10:30 today.\n");
        row("a letter with a colon", "Dear admin, see you: 10:30\nPlace: room:443\n");
        row("a page", "<html/>");
        row("a Markdown heading", "Usage:\n------\n\nRun the installer.\n");
        row("a changelog", "# Notes\n\nFixed:\n------\n\n* a\n");
        row("YAML", "apiVersion: v1\nitems:\n---\napiVersion: v1\nkind: Service\nurl: localhost:8080\n");
        row("front matter", "---\ntitle: Foo:\n---\n\n10.0.0.4\n");
        row("hosts", "127.0.0.1 localhost\n10.0.0.4 web01\n");
        row("reserved URLs", "URL Reservations:\n-----------------\n\n    Reserved URL : http://+:80/\n");
        row("another registry key",
            "Windows Registry Editor Version 5.00\n\n[HKEY_CURRENT_USER\\X]\n\"a\"=\"b\"\n");
    }

    void refused()
    {
        QFETCH(QByteArray, content);
        const auto read = readServerFile(content, u"/s"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Code::UnknownFormat);
    }

    void tooLarge()
    {
        const auto large = readServerFile(QByteArray(maximumServerFile + 1, ' '), u"/s"_s);
        QVERIFY(!large);
        QCOMPARE(int(large.error().code), int(Code::FileTooLarge));
    }

    void sameKeyInTwoStores()
    {
        ServerState state = read(netshText(languages().first(), false).toUtf8());
        join(state, read(netshText(languages().first(), false).replace(u"MY"_s, u"WebHosting"_s).toUtf8()));
        QCOMPARE(state.notes.size(), 1);
        QCOMPARE(state.notes.first().kind, ServerNote::Kind::KeyTwice);
        QCOMPARE(state.notes.first().detail, hashA + u" MY, "_s + hashA + u" WebHosting"_s);
    }

    /// What is set in two ways counts as the later one says, and is noted.
    void sameKeySetInTwoWays_data()
    {
        QTest::addColumn<std::function<void(ServerRecord &)>>("change");
        QTest::addColumn<int>("notes");
        using Change = std::function<void(ServerRecord &)>;
        QTest::newRow("nothing") << Change([](ServerRecord &) {}) << 0;
        QTest::newRow("what is not said") << Change([](ServerRecord &r) {
            r.negotiates = {};
            r.applicationId.clear();
            r.store.clear();
        }) << 0;
        QTest::newRow("Reject Connections")
            << Change([](ServerRecord &r) { r.record.mayReject = true; }) << 1;
        QTest::newRow("negotiation") << Change([](ServerRecord &r) { r.negotiates = true; }) << 1;
        QTest::newRow("the application") << Change([](ServerRecord &r) { r.applicationId = u"{1}"_s; }) << 1;
    }

    void sameKeySetInTwoWays()
    {
        QFETCH(std::function<void(ServerRecord &)>, change);
        QFETCH(int, notes);
        ServerState state = read(netshText(languages().first(), false).toUtf8());
        ServerState later = state;
        change(later.records[0]);
        join(state, later);
        QCOMPARE(int(state.notes.size()), notes);
        QCOMPARE(state.records.at(0), later.records.at(0));
        for (const ServerNote &note : std::as_const(state.notes))
            QVERIFY(note.kind == ServerNote::Kind::KeyTwice && note.detail.isEmpty());
    }

    void joins()
    {
        ServerState state = read(netshText(languages().first(), false).toUtf8());
        join(state, read(configuration()));
        join(state, read(QString(netshText(languages().last(), true)).replace(hashB, hashA).toUtf8()));
        QCOMPARE(state.records.size(), 4);
        QCOMPARE(recordsOf(state).at(2), u"www.a.test:443=A My"_s);
        QCOMPARE(state.bindings.size(), 3);
        QVERIFY(state.hasRecords && state.hasBindings);
    }

    /// Whatever stands in a file, it is read or refused; places stay within it.
    void anythingIsRead()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QList<QByteArray> seeds{netshText(languages().at(3), true).toUtf8(), utf16(registryText()),
                                      configuration(), collection(), R"([{"IpPort":"1.2.3.4:1","h":{}}])"};
        for (int round = 0; round < 3000; ++round) {
            QByteArray content = seeds.at(round % seeds.size());
            for (int i = random.bounded(1, 8); i > 0; --i) {
                const qsizetype at = random.bounded(int(content.size()));
                if (random.bounded(3) == 0)
                    content.remove(at, random.bounded(40));
                else
                    content[at] = char(random.bounded(256));
                if (content.isEmpty())
                    content = " ";
            }
            const auto found = readServerFile(content, u"/s"_s);
            if (!found)
                continue;
            for (const Unread &unread : found->state.unread)
                QVERIFY(unread.where.line >= 1 && unread.where.line <= content.size() + 1);
        }
    }
};

QTEST_GUILESS_MAIN(ServerImportTest)
#include "serverimporttest.moc"
