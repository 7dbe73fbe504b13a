// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// Writes what the targets start from: FOLDER/TARGET/NAME. Of the tests' own fixtures, so that nothing lies
// here twice.
#include "model/draft/draftfile.h"
#include "model/session/newdraft.h"
#include "tests/model/checks/ruleproject.h"
#include "tests/support/certificatefactory.h"
#include "tests/support/projectfixture.h"

#include <QDir>
#include <QFile>

using namespace bindwright;
using namespace testing;
using namespace Qt::StringLiterals;

namespace {

class Seeds final
{
public:
    explicit Seeds(const QString &folder)
        : m_folder(folder)
    { }

    void write(const QString &target, const QByteArrayList &seeds) const
    {
        const QString folder = m_folder + u'/' + target + u'/';
        QDir().mkpath(folder);
        for (qsizetype i = 0; i < seeds.size(); ++i) {
            QFile file(folder + QString::number(i));
            if (!file.open(QIODevice::WriteOnly) || file.write(seeds.at(i)) != seeds.at(i).size())
                qFatal("%s cannot be written", qPrintable(file.fileName()));
        }
    }

private:
    QString m_folder;
};

constexpr char netsh[] = R"(
SSL Certificate bindings:
-------------------------

    IP:port                      : 0.0.0.0:443
    Certificate Hash             : aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    Application ID               : {4dc3e181-e14b-4a21-b022-59fc669b0914}
    Certificate Store Name       : MY
    Verify Client Certificate Revocation : Enabled
    Usage Check                  : Enabled
    Revocation Freshness Time    : 0
    Ctl Identifier               : (null)
    Negotiate Client Certificate : Disabled
    Reject Connections           : Disabled
 Extended Properties:
    PropertyId                   : 0
    Receive Window               : 1048576

    Hostname:port                : www.a.test:443
    Certificate Hash             : bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
    Application ID               : {4dc3e181-e14b-4a21-b022-59fc669b0914}
    Certificate Store Name       : WebHosting

    Central Certificate Store    : 443
    Certificate Hash             : (null)
    Application ID               : {4dc3e181-e14b-4a21-b022-59fc669b0914}
    Certificate Store Name       : (null)

)";
constexpr char netshJson[] = R"({"SslCertificateBindings":[
 {"IpPort":"10.0.0.4:443","SslHash":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
  "AppId":"4dc3e181-e14b-4a21-b022-59fc669b0914","SslCertStoreName":"MY","NegotiateCert":true},
 {"HostnamePort":"www.a.test:443","SslHash":"BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB",
  "GuidString":"{4dc3e181-e14b-4a21-b022-59fc669b0914}","SslCertStoreName":"My"},
 {"CcsPort":443,"SslHash":null,"AppId":"4dc3e181-e14b-4a21-b022-59fc669b0914"}],"message":"","status":0})";
constexpr char registry[] = R"(Windows Registry Editor Version 5.00

[HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\HTTP\Parameters]
"ListenOnlyList"=hex(7):31,00,30,00,2e,00,30,00,2e,00,30,00,2e,00,34,00,00,00,\
  3a,00,3a,00,31,00,00,00,00,00

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
)";
constexpr char iis[] = R"(<configuration><system.applicationHost><sites>
  <site name="Shop" id="1"><bindings>
    <binding protocol="http" bindingInformation="*:443:" />
    <binding protocol="https" bindingInformation="*:443:www.a.test" sslFlags="1"
      certificateHash="AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" certificateStoreName="My" />
    <binding protocol="https" bindingInformation="[2001:db8::4]:443:" sslFlags="Sni, CentralCertStore" />
  </bindings></site><siteDefaults><bindings configSource="b.config" /></siteDefaults>
</sites></system.applicationHost><location path="Shop"><system.webServer><security>
  <access sslFlags="Ssl, SslNegotiateCert" /></security></system.webServer></location></configuration>)";
constexpr char table[] = R"(PS C:\> Get-ChildItem IIS:\SslBindings

IP Address          Port   Host Name        Store            Sites
----------          ----   ---------        -----            -----
0.0.0.0             443                     MY               Default Web Site
                    443    www.a.test       WebHosting       Shop

protocol bindingInformation sslFlags
-------- ------------------ --------
https    *:443:www.a.test          1
)";
constexpr char appcmd[] = "SITE \"Shop\" (id:1,bindings:https/*:443:www.a.test,http/*:80:,state:Started)\n";
constexpr char query[] =
    R"(HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\HTTP\Parameters\SslBindingInfo\0.0.0.0:443
    SslCertHash    REG_BINARY    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    SslCertStoreName    REG_SZ    MY
)";
constexpr char cases[] = R"({"format":"handshake-cases/1","cases":[{"id":"1","iis":"10","to":"10.0.0.4:443",
 "sni":"www.a.test","expect":{"outcome":"served"},"state":[
  {"iis":"*:443:www.a.test","sslFlags":1,"certificate":"H"},{"ccsFile":"www.a.test.pfx","certificate":"C"},
  {"httpsys":"ipport","key":"0.0.0.0:443","certificate":"D","certificateState":"missing"},
  {"delete":"ccs","key":"443"},{"listen":"10.0.0.4"},{"httpsys":"scopedccs","key":"www.a.test:443"}]}]})";
constexpr char probe[] =
    R"({"format":"bindwright-probe/1","windows":"10.0.20348","started":"2026-11-28T10:00:00Z",
 "complete":true,"answers":[{"rule":"wildcard-matches","holds":true},{"rule":"punycode-key-matches","holds":null}]})";
constexpr char buildFile[] =
    R"(<Project ToolsVersion="15.0" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
  <ItemGroup><ServiceDefinition Include="a.csdef" /><ServiceConfiguration Include="ServiceConfiguration.Cloud.cscfg" />
    <ProjectReference Include="..\Web\Web.csproj"><Name>Web</Name><RoleType>Web</RoleType><RoleName>Web</RoleName>
    </ProjectReference><Content Include="bin\setup.cmd"><CopyToOutputDirectory>Always</CopyToOutputDirectory></Content>
    <None Include="scripts\**\*.ps1" /></ItemGroup></Project>)";

QByteArray planOf(const QString &path)
{
    const ProjectFixture fixture;
    const Project project = fixture.open();
    Draft draft = draftOf(path, project.service);
    draft.bindings.append({.role = u"Shop"_s, .ip = u"*"_s, .port = u"443"_s, .host = u"a.test"_s});
    return writeDraftFile({draft, project.service}, path);
}

void writeTexts(const Seeds &seeds)
{
    const QByteArrayList projects{QByteArray(ruleDefinition) + "\n---\n" + ruleConfiguration,
                                  QByteArray(ProjectFixture::definition) + "\n---\n" + ProjectFixture::cloud};
    const QByteArrayList xml{
        ruleDefinition, iis, buildFile, "\xff\xfe<\0a\0/\0>\0",
        R"(<?xml version="1.0" encoding="latin1"?><a b='&#65;'><!-- c --><![CDATA[d]]></a>)"};
    seeds.write(u"xml"_s, xml);
    seeds.write(u"xmledit"_s, xml);
    seeds.write(u"project"_s, projects);
    seeds.write(u"buildfile"_s, {buildFile});
    seeds.write(u"planfile"_s, {planOf(u"/p/a.csdef"_s)});
    seeds.write(u"netshtext"_s, {netsh});
    seeds.write(u"netshjson"_s, {netshJson});
    seeds.write(u"registry"_s, {registry});
    seeds.write(u"iisconfiguration"_s, {iis});
    seeds.write(u"powershelltable"_s, {table});
    const QByteArray collection =
        QByteArray("bindwright-server/1\n== windows ==\n10.0.20348.0\n== sslcert ==\n") + netsh
        + "== iplisten ==\n\n    10.0.0.4\n== sites ==\n" + iis
        + "\n== ccs ==\nEnabled=1\nwww.a.test.pfx\n== renewals ==\nAsked=1\n== certificates ==\nMy True "
          "Exchange AAEC\n";
    seeds.write(u"servercollection"_s,
                {collection, netsh, netshJson, registry, iis, table, appcmd, query,
                 "```\n" + QByteArray(netsh) + "```\n"});
    seeds.write(u"hostname"_s,
                {"www.a.test", "*.a.test",
                 "b\xc3\xbc"
                 "cher.example",
                 "xn--bcher-kva.example"});
    seeds.write(u"ipaddress"_s, {"10.0.0.4", "[2001:db8::4]:443", "*:443", "::ffff:10.0.0.4"});
    const QByteArray print(40, 'A');
    seeds.write(u"scriptsetting"_s,
                {"keep;Web|platform:443:|0|" + print + ";Web|*:443:www.a.test|1|" + print,
                 "tcp;W%3Be%7Cb|[::1]:8443:b\xc3\xbc"
                 "cher.test|3|;Web|10.0.0.4:443:|0|0123456789abcdef0123456789abcdef01234567"});
    seeds.write(u"handshakecases"_s, {cases});
    seeds.write(u"probefile"_s, {probe});
    seeds.write(u"httpanswer"_s,
                {"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nab",
                 "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n",
                 "HTTP/1.1 301 Moved\r\nLocation: http://b.test/\r\n\r\n"});
    seeds.write(
        u"commandline"_s,
        {"preview\ns.txt\n--to\n10.0.0.4:443\n--sni\na.test\n--at\n2026-01-01\n--event\nswap:A=B",
         "apply\np\n--scenario\nsni\n--role\nWeb\n--bind\nWeb|a.test=x.pfx\n--certificate\na.pfx\n--force",
         "verify\np\n--connect\nvip.test:443\n--resolve\na.test:443:10.0.0.4\n--timeout\n5\n--jobs\n2",
         "convert\na.pfx\n--to\na.pem\n--encryption\naes\n--passphrase-file\na.pfx=b",
         "check\np\n--fix\n--json"});
    seeds.write(u"unifieddiff"_s, {"a\nb\nc\\\\a\nB\nc"});
    seeds.write(u"decision"_s, {QByteArray(64, '\x55')});
}

void writeCertificates(const Seeds &seeds)
{
    const TestCertificate root = makeCertificate({.commonName = u"Root"_s, .isCa = true});
    const TestCertificate leaf = makeCertificate({.commonName = u"www.a.test"_s,
                                                  .dnsNames = {u"www.a.test"_s, u"*.b.test"_s},
                                                  .ipAddresses = {u"10.0.0.4"_s},
                                                  .informationAccess = "caIssuers;URI:http://a.test/ca.cer"},
                                                 root);
    const TestCertificate constrained =
        makeCertificate({.commonName = u"CA"_s,
                         .isCa = true,
                         .pathLength = 0,
                         .nameConstraints = "permitted;DNS:a.test,excluded;IP:10.0.0.0/255.0.0.0"},
                        root);
    seeds.write(u"der"_s, {der(leaf), der(root), der(constrained)});
    seeds.write(u"pem"_s,
                {pem(leaf) + pem(root) + keyPem(leaf), keyPem(leaf, KeyForm::Traditional) + pem(leaf),
                 keyPem(leaf, KeyForm::EncryptedPkcs8, "p") + pem(leaf),
                 keyPem(leaf, KeyForm::EncryptedTraditional, "p") + pem(leaf),
                 p7b({leaf, root}, P7bForm::Pem)});
    seeds.write(u"pkcs7"_s, {p7b({leaf, root})});
    QByteArrayList files;
    for (const Encryption encryption :
         {Encryption::None, Encryption::TripleDes, Encryption::LegacyRc2, Encryption::Aes256}) {
        for (const bool hasMac : {true, false})
            files.append(
                pkcs12({leaf, root.withoutKey()},
                       {.passphrase = "p", .encryption = encryption, .hasMac = hasMac, .iterations = 1}));
    }
    seeds.write(u"pkcs12"_s, files);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2)
        qFatal("a folder is needed");
    const Seeds seeds(QString::fromLocal8Bit(argv[1]));
    writeTexts(seeds);
    writeCertificates(seeds);
    return 0;
}
