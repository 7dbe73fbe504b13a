// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "program.h"

#include "tests/support/testing.h"

#include <QJsonArray>
#include <QStandardPaths>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

constexpr auto csdefHead = R"(<?xml version="1.0" encoding="utf-8"?>
<ServiceDefinition name="Shop" xmlns="http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceDefinition">
)";
constexpr auto thumbprint = "0123456789ABCDEF0123456789ABCDEF01234567";

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

/// A csdef with the web role Web1 of these parts.
QByteArray csdef(const QByteArray &sites, const QByteArray &endpoints, const QByteArray &certificates = {},
                 const QByteArray &more = {})
{
    QByteArray role = "  <WebRole name=\"Web1\" vmsize=\"Standard_D1_v2\">\n" + more + "    <Sites>\n" + sites
        + "    </Sites>\n    <Endpoints>\n" + endpoints + "    </Endpoints>\n";
    if (!certificates.isEmpty())
        role += "    <Certificates>\n" + certificates + "    </Certificates>\n";
    return csdefHead + role + "  </WebRole>\n</ServiceDefinition>\n";
}

QByteArray site(const QByteArray &name, const QByteArrayList &endpoints)
{
    QByteArray bindings;
    for (const QByteArray &endpoint : endpoints)
        bindings += "          <Binding name=\"" + endpoint + "\" endpointName=\"" + endpoint + "\" />\n";
    return "      <Site name=\"" + name + "\">\n        <Bindings>\n" + bindings
        + "        </Bindings>\n      </Site>\n";
}

QByteArray endpoint(const QByteArray &attributes)
{
    return "      <InputEndpoint " + attributes + " />\n";
}

QByteArray certificate(const QByteArray &attributes)
{
    return "      <Certificate " + attributes + " />\n";
}

QByteArray cscfg(const QByteArray &certificates, const QByteArray &osFamily = "6",
                 const QByteArray &more = {})
{
    QByteArray list = certificates;
    if (!list.isEmpty())
        list = "    <Certificates>\n" + list + "    </Certificates>\n";
    return R"(<?xml version="1.0" encoding="utf-8"?>
<ServiceConfiguration serviceName="Shop" xmlns="http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceConfiguration" osFamily=")"
        + osFamily + "\" osVersion=\"*\">\n  <Role name=\"Web1\">\n    <Instances count=\"2\" />\n" + more
        + list + "  </Role>\n</ServiceConfiguration>\n";
}

QByteArray entry(const QByteArray &name, const QByteArray &value)
{
    return certificate("name=\"" + name + "\" thumbprint=\"" + value + "\" thumbprintAlgorithm=\"sha1\"");
}

const QByteArray http = endpoint("name=\"HttpIn\" protocol=\"http\" port=\"80\"");
const QByteArray https = endpoint("name=\"HttpsIn\" protocol=\"https\" port=\"443\" certificate=\"Main\"");
const QByteArray mainDeclared = certificate("name=\"Main\" storeLocation=\"LocalMachine\" storeName=\"My\"");

/// One web role with http and https, and its certificate Main.
QByteArray usualCsdef(const QByteArray &more = {})
{
    return csdef(site("Web", {"HttpIn", "HttpsIn"}), http + https, mainDeclared, more);
}

QByteArray task(const QByteArray &commandLine)
{
    return "    <Startup>\n      <Task commandLine=\"" + commandLine
        + "\" executionContext=\"elevated\" taskType=\"simple\" />\n    </Startup>\n";
}

using Files = QMap<QString, QByteArray>;

const Files usual{{u"ServiceDefinition.csdef"_s, usualCsdef()},
                  {u"ServiceConfiguration.Cloud.cscfg"_s, cscfg(entry("Main", thumbprint))}};

Files with(Files files, const Files &more)
{
    for (auto it = more.cbegin(); it != more.cend(); ++it)
        files.insert(it.key(), it.value());
    return files;
}

const QString two = u"--certificate ../one.pfx --certificate ../two.pfx"_s;
const QString sni = u" --scenario sni "_s + two;
const QString single = u" --scenario single --certificate ../one.pfx"_s;

QStringList codesOf(const QJsonObject &report)
{
    QStringList codes;
    for (const QJsonValue &problem : report["problems"_L1].toArray())
        codes.append(problem["code"_L1].toString());
    return codes;
}

} // namespace

/// What a plan does to projects of all kinds, by the program alone. Each project stands in "case".
class PlanProgramTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void plans_data();
    void plans();
    void anotherSitesHost_data();
    void anotherSitesHost();
    void taskFiles_data();
    void taskFiles();
    void projectsIncludeTheScripts_data();
    void projectsIncludeTheScripts();
    void otherSitesKeepTheirBindings_data();
    void otherSitesKeepTheirBindings();
    void sitesShareAnEndpoint();
    void thumbprintsOfOneConfiguration();
    void renewalChangesTheConfigurationAlone_data();
    void renewalChangesTheConfigurationAlone();
    void malformedConfigurationIsNamed_data();
    void malformedConfigurationIsNamed();
    void serversScripts_data();
    void serversScripts();
    void errorsThatStoodBefore_data();
    void errorsThatStoodBefore();

private:
    void lay(const Sandbox &box, const Files &files) const;
    static Run run(const Sandbox &box, const QString &command, const QString &folder = u"case"_s);
    static Files patched(const Sandbox &box, const Files &files, const QByteArray &diff);

    Files m_certificates;
};

void PlanProgramTest::initTestCase()
{
    using namespace testing;
    for (const auto &[name, host] : {std::pair(u"one.pfx"_s, u"a.example"_s),
                                     {u"two.pfx"_s, u"b.example"_s},
                                     {u"old.pfx"_s, u"www.example.com"_s},
                                     {u"new.pfx"_s, u"www.example.com"_s}})
        m_certificates.insert(name, pkcs12({makeCertificate(subjectFor({host}))}));
}

void PlanProgramTest::lay(const Sandbox &box, const Files &files) const
{
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        box.write(u"case/"_s + it.key(), it.value());
    for (auto it = m_certificates.cbegin(); it != m_certificates.cend(); ++it)
        box.write(it.key(), it.value());
}

/// \a command names the certificates from within \a folder, as its user does.
Run PlanProgramTest::run(const Sandbox &box, const QString &command, const QString &folder)
{
    const QString there = box.path(folder);
    QStringList arguments;
    for (const QString &word : words(command))
        arguments.append(word == u'.' ? there : QString(word).replace(u"../"_s, box.path({}) + u'/'));
    return box.run(arguments);
}

/// What git makes of \a files by \a diff.
Files PlanProgramTest::patched(const Sandbox &box, const Files &files, const QByteArray &diff)
{
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        box.write(u"patched/"_s + it.key(), it.value());
    QProcess git;
    git.setWorkingDirectory(box.path(u"patched"_s));
    git.start(u"git"_s, {u"apply"_s});
    git.write(diff);
    git.closeWriteChannel();
    if (!git.waitForFinished() || git.exitCode() != 0)
        return {{u"git"_s, git.readAllStandardError()}};
    return box.filesIn(u"patched"_s);
}

void PlanProgramTest::plans_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QStringList>("says"); // in the plan's diff, or its words
    QTest::addColumn<QStringList>("saysNot");
    const auto row = [](const char *name, const Files &files, const QString &options, const QStringList &says,
                        const QStringList &saysNot = {}) {
        QTest::newRow(name) << files << options << says << saysNot;
    };
    const QString csdefName = u"ServiceDefinition.csdef"_s, cloud = u"ServiceConfiguration.Cloud.cscfg"_s;
    row("content-folder-needs-bin", {{csdefName, csdef(site("Web", {"HttpIn"}), http)}, {cloud, cscfg({})}},
        sni, {u"Web1Content/bin/bindwright.cmd"_s, u"Web1Content/bin/bindwright.ps1"_s},
        {u"Web1Content/bindwright"_s});
    row("role-folder-beside-csdef", with(usual, {{u"Web1/bin/setup_web.cmd"_s, "@exit /b 0\r\n"}}), sni,
        {u"+++ b/Web1/bin/bindwright.cmd"_s}, {u"Web1Content"_s});
    row("sni-plan-blocks-itself",
        {{csdefName, csdef(site("Web", {"HttpIn", "HttpsIn"}), http + https)},
         {cloud, cscfg(entry("Main", "?"))}},
        sni, {u"+      <Certificate name=\"Main\""_s});
    row("sni-plan-blocks-itself, another default",
        {{csdefName, csdef(site("Web", {"HttpIn", "HttpsIn"}), http + https)},
         {cloud, cscfg(entry("Main", thumbprint))}},
        sni + u" --default ../two.pfx"_s, {u"-      <Certificate name=\"Main\""_s});
    row("sni, an implicit certificate that no cscfg has",
        {{csdefName, csdef(site("Web", {"HttpIn", "HttpsIn"}), http + https)}, {cloud, cscfg({})}}, sni,
        {u"+      <Certificate name=\"Main\""_s});
    const Files environments{{csdefName, usualCsdef()},
                             {u"ServiceConfiguration.Prod.cscfg"_s,
                              cscfg(entry("Main", "AA23456789ABCDEF0123456789ABCDEF01234567"))},
                             {u"ServiceConfiguration.Staging.cscfg"_s,
                              cscfg(entry("Main", "BB23456789ABCDEF0123456789ABCDEF01234567"))},
                             {u"ServiceConfiguration.Local.cscfg"_s,
                              cscfg(entry("Main", "CC23456789ABCDEF0123456789ABCDEF01234567"))}};
    row("one-certificate-for-all-environments", environments, single,
        {u"2 different thumbprints of Main become one"_s}, {u"CC23456789"_s}); // the emulator's own stays
    row("local-os-family-blocks-sni",
        with(usual, {{u"ServiceConfiguration.Local.cscfg"_s, cscfg(entry("Main", thumbprint), "2")}}), sni,
        {});
    row("a Local cscfg that is not well-formed",
        with(usual, {{u"ServiceConfiguration.Local.cscfg"_s, "<ServiceConfiguration"}}), single,
        {u"warning"_s});
    row("bom-before-a-remark",
        with({{csdefName, usualCsdef(task("install.cmd"))}, {cloud, usual.value(cloud)}},
             {{u"Web1Content/bin/install.cmd"_s, "\xef\xbb\xbfREM prepare\r\necho ready\r\n"}}),
        single, {u"warning"_s, u"byte order mark"_s});
    const QByteArray internal =
        endpoint("name=\"HttpIn\" protocol=\"http\" port=\"80\" loadBalancer=\"Intranet\"");
    row("internal-load-balancer-becomes-public",
        {{csdefName, csdef(site("Web", {"HttpIn"}), internal)}, {cloud, cscfg({})}}, single,
        {u"+      <InputEndpoint name=\"HttpsIn\" protocol=\"https\" port=\"443\" loadBalancer=\"Intranet\""_s},
        {u"public address"_s});
    row("an internal load balancer beside a public site",
        {{csdefName,
          csdef(site("Web", {"HttpIn"}),
                http + endpoint("name=\"Api\" protocol=\"http\" port=\"8080\" loadBalancer=\"Intranet\""))},
         {cloud, cscfg({})}},
        single, {u"public address"_s});
    row("an internal endpoint turned tcp",
        {{csdefName,
          csdef(site("Web", {"HttpsIn"}),
                endpoint("name=\"HttpsIn\" protocol=\"https\" port=\"443\" certificate=\"Main\" "
                         "loadBalancer=\"Intranet\""),
                mainDeclared)},
         {cloud, usual.value(cloud)}},
        sni + u" --https-endpoint tcp"_s,
        {u"+      <InputEndpoint name=\"HttpIn\" protocol=\"http\" port=\"80\" loadBalancer=\"Intranet\""_s},
        {u"public address"_s});
    const Files tcp{
        {csdefName,
         csdef(site("Web", {"HttpIn"}),
               http + endpoint("name=\"HttpsIn\" protocol=\"tcp\" port=\"443\" localPort=\"443\""))},
        {cloud, cscfg({})}};
    row("tcp-endpoint-turned-https", tcp, single, {u"HttpsIn was tcp and becomes https"_s});
    row("tcp-endpoint-turned-https, not with tcp", tcp, sni + u" --https-endpoint tcp"_s, {},
        {u"becomes https"_s});
    const QByteArray admin =
        endpoint("name=\"AdminIn\" protocol=\"https\" port=\"8443\" certificate=\"Adm\"");
    const QByteArray both =
        mainDeclared + certificate("name=\"Adm\" storeLocation=\"LocalMachine\" storeName=\"My\"");
    const Files twoSites{
        {csdefName,
         csdef(site("Web", {"HttpIn", "HttpsIn"}) + site("Admin", {"AdminIn"}), http + admin + https, both)},
        {cloud, cscfg(entry("Main", thumbprint) + entry("Adm", QByteArray(40, 'A')))}};
    row("the site's endpoint, not the first", twoSites, sni, {u"Web|*:443:a.example"_s}, {u":8443:"_s});
    row("the site's endpoint as tcp", twoSites, sni + u" --https-endpoint tcp"_s,
        {u"+      <InputEndpoint name=\"HttpsIn\" protocol=\"tcp\""_s, u"Web|*:443:|0|"_s},
        {u"InputEndpoint name=\"AdminIn\" protocol=\"tcp\""_s});
    row("another site's endpoint as tcp", twoSites, sni + u" --https-endpoint tcp --site Admin"_s,
        {u"Admin|*:8443:a.example"_s, u"<Binding name=\"HttpIn2\" endpointName=\"HttpIn2\""_s},
        {u"InputEndpoint name=\"HttpsIn\" protocol=\"tcp\""_s});
    row("a tcp endpoint on another port",
        {{csdefName,
          csdef(site("Web", {"HttpIn", "HttpsIn"}), http + QByteArray(https).replace("443", "8443"),
                mainDeclared)},
         {cloud, cscfg(entry("Main", thumbprint))}},
        sni + u" --https-endpoint tcp"_s, {u"Web|*:8443:a.example"_s});
    const QByteArray latin1 = QByteArray(usualCsdef())
                                  .replace("utf-8", "iso-8859-1")
                                  .replace("  <WebRole",
                                           "  <!-- B\xfc"
                                           "cher -->\n  <WebRole");
    row("bytes that are not UTF-8", {{csdefName, latin1}, {cloud, cscfg({})}}, single, {});
    row("a role with a blank in its name",
        {{csdefName, QByteArray(usualCsdef()).replace("Web1", "Web 1")},
         {cloud, QByteArray(cscfg(entry("Main", thumbprint))).replace("Web1", "Web 1")}},
        sni, {u"+++ b/Web 1Content/bin/bindwright.cmd\t"_s});
}

void PlanProgramTest::anotherSitesHost_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("its own site") << u" --scenario sni --bind www.example.com=../old.pfx"_s << false;
    QTest::newRow("in capitals") << u" --scenario sni --bind WWW.example.com=../old.pfx"_s << false;
    QTest::newRow("taken by another") << u" --scenario sni --bind Admin|www.example.com=../old.pfx"_s << true;
    QTest::newRow("taken by the chosen")
        << u" --scenario sni --site Admin --bind www.example.com=../old.pfx"_s << true;
}

/// A host that the platform binds for one site is not bound for another without a word.
void PlanProgramTest::anotherSitesHost()
{
    QFETCH(QString, options);
    QFETCH(bool, isRefused);
    const Sandbox box;
    const QByteArray sites = site("Web", {"HttpIn", "HttpsIn"})
                                 .replace("\"HttpsIn\" />", "\"HttpsIn\" hostHeader=\"Www.Example.com\" />")
        + site("Admin", {"HttpsIn"}).replace("/>", "hostHeader=\"admin.example.com\" />");
    lay(box,
        {{u"ServiceDefinition.csdef"_s, csdef(sites, http + https, mainDeclared)},
         {u"ServiceConfiguration.Cloud.cscfg"_s, cscfg(entry("Main", thumbprint))}});
    const Run planned = run(box, u"plan ."_s + options);
    COMPARE_EXIT(planned, isRefused ? 1 : 0);
    QCOMPARE(planned.err.contains("error C05"), isRefused);
    QCOMPARE(planned.out.contains("Web|*:443:www.example.com|1|"), !isRefused);
}

void PlanProgramTest::plans()
{
    QFETCH(Files, files);
    QFETCH(QString, options);
    QFETCH(QStringList, says);
    QFETCH(QStringList, saysNot);
    const Sandbox box;
    lay(box, files);
    const auto before = box.filesIn(u"case"_s);
    const Run planned = run(box, u"plan . --diff"_s + options);
    COMPARE_EXIT(planned, 0);
    const QString said = QString::fromUtf8(planned.out + planned.err);
    for (const QString &part : std::as_const(says))
        QVERIFY2(said.contains(part), qPrintable(part + u'\n' + said));
    for (const QString &part : std::as_const(saysNot))
        QVERIFY2(!said.contains(part), qPrintable(part + u'\n' + said));

    COMPARE_EXIT(run(box, u"apply ."_s + options), 0);
    const auto applied = box.filesIn(u"case"_s);
    if (!planned.out.isEmpty() && !QStandardPaths::findExecutable(u"git"_s).isEmpty()) {
        QVERIFY2(planned.out.startsWith("# "), planned.out.constData()); // the words are no part of it
        QCOMPARE(patched(box, before, planned.out), applied);
    }
    COMPARE_EXIT(run(box, u"apply ."_s + options), 0); // once is enough
    QCOMPARE(box.filesIn(u"case"_s), applied);
    COMPARE_EXIT(run(box, u"undo ."_s), 0);
    QCOMPARE(box.filesIn(u"case"_s), before);
}

void PlanProgramTest::taskFiles_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QStringList>("missing");
    const auto csdefWith = [](const QByteArray &commandLine) {
        return Files{{u"Cloud/ServiceDefinition.csdef"_s, usualCsdef(task(commandLine))},
                     {u"Cloud/ServiceConfiguration.Cloud.cscfg"_s, cscfg(entry("Main", thumbprint))}};
    };
    const Files prepare =
        with(csdefWith("Startup\\prepare.cmd"), {{u"Web1/Web1.csproj"_s, "<Project />\r\n"}});
    const QStringList missing{u"task-file-missing"_s};
    const auto row = [](const char *name, const Files &files, const QStringList &rules) {
        QTest::newRow(name) << files << rules;
    };
    row("task-file-in-role-content",
        with(prepare, {{u"Cloud/Web1Content/bin/Startup/prepare.cmd"_s, "@rem\r\n"}}), {});
    const Files inProject = with(prepare, {{u"Web1/Startup/prepare.cmd"_s, "@rem\r\n"}});
    row("in the role's project",
        with(inProject,
             {{u"Web1/Web1.csproj"_s,
               "<Project><ItemGroup><Content Include=\"Startup\\prepare.cmd\"><CopyToOutputDirectory>Always"
               "</CopyToOutputDirectory></Content></ItemGroup></Project>\r\n"}}),
        {});
    row("in the role's project, which does not copy it", inProject, missing);
    row("in its bin", with(prepare, {{u"Web1/bin/Startup/prepare.cmd"_s, "@rem\r\n"}}), {});
    row("in the content folder, not its bin",
        with(prepare, {{u"Cloud/Web1Content/Startup/prepare.cmd"_s, "@rem\r\n"}}), missing);
    row("nowhere", prepare, missing);
    row("beside the csdef, in bin",
        with(csdefWith("setup_web.cmd"), {{u"Cloud/Web1/bin/setup_web.cmd"_s, "@rem\r\n"}}), {});
    row("role-folder-beside-csdef",
        with(csdefWith("absent.cmd"), {{u"Cloud/Web1/bin/setup_web.cmd"_s, "@rem\r\n"}}), missing);
    row("above bin",
        with(csdefWith("..\\Startup\\prepare.cmd"),
             {{u"Cloud/Web1Content/Startup/prepare.cmd"_s, "@rem\r\n"}}),
        {});
    Files contents = csdefWith("Startup\\prepare.cmd");
    contents[u"Cloud/ServiceDefinition.csdef"_s] =
        usualCsdef(task("Startup\\prepare.cmd")
                   + "    <Contents>\n      <Content destination=\"bin\\Startup\">\n        <SourceDirectory "
                     "path=\"..\\shared\" />\n"
                     "      </Content>\n    </Contents>\n");
    row("of Contents",
        with(contents, {{u"shared/prepare.cmd"_s, "@rem\r\n"}, {u"Web1/Web1.csproj"_s, "<Project />"}}), {});
    Files worker = csdefWith("x.cmd");
    worker[u"Cloud/ServiceDefinition.csdef"_s] = QByteArray(csdefHead) + "  <WorkerRole name=\"Work\">\n"
        + task("install.cmd") + "  </WorkerRole>\n</ServiceDefinition>\n";
    row("a worker's content folder", with(worker, {{u"Cloud/WorkContent/install.cmd"_s, "@rem\r\n"}}), {});
    row("a worker role's folder beside the csdef", with(worker, {{u"Cloud/Work/install.cmd"_s, "@rem\r\n"}}),
        {});
}

void PlanProgramTest::taskFiles()
{
    QFETCH(Files, files);
    QFETCH(QStringList, missing);
    const Sandbox box;
    lay(box, files);
    QStringList codes = codesOf(run(box, u"check . --json"_s, u"case/Cloud"_s).json());
    codes.removeIf([](const QString &code) { return !code.startsWith("task-"_L1); });
    QCOMPARE(codes, missing);
}

void PlanProgramTest::projectsIncludeTheScripts_data()
{
    QTest::addColumn<QByteArray>("project");
    QTest::addColumn<QByteArray>("expected"); // empty: as it was
    const QByteArray head = "<Project xmlns=\"http://schemas.microsoft.com/developer/msbuild/2003\">\r\n";
    const QByteArray config = "  <ItemGroup>\r\n    <Content Include=\"Web.config\" />\r\n";
    const auto item = [](const QByteArray &name) {
        return "    <Content Include=\"" + name
            + "\">\r\n      <CopyToOutputDirectory>Always</CopyToOutputDirectory>\r\n    </Content>\r\n";
    };
    const QByteArray both = item("bindwright.cmd") + item("bindwright.ps1");
    const QByteArray end = "  </ItemGroup>\r\n</Project>\r\n";
    QTest::newRow("behind other content") << head + config + end << head + config + both + end;
    QTest::newRow("there already") << head + config + both + end << QByteArray();
    QTest::newRow("there, but not copied")
        << head + config + "    <None Include=\"bindwright.cmd\" />\r\n" + item("bindwright.ps1") + end
        << head + config
            + "    <None Include=\"bindwright.cmd\">\r\n      "
              "<CopyToOutputDirectory>Always</CopyToOutputDirectory>\r\n"
              "    </None>\r\n"
            + item("bindwright.ps1") + end;
    QTest::newRow("copied when newer")
        << head + config + QByteArray(both).replace("Always", "PreserveNewest") + end << QByteArray();
    const QByteArray sdk = "<Project Sdk=\"Microsoft.NET.Sdk.Web\">\n";
    QTest::newRow("of the newer form") << sdk + "  <PropertyGroup />\n</Project>\n"
                                       << sdk
            + "  <ItemGroup>\n    <None Update=\"bindwright.cmd\">\n"
              "      <CopyToOutputDirectory>Always</CopyToOutputDirectory>\n    </None>\n"
              "  </ItemGroup>\n  <ItemGroup>\n    <None Update=\"bindwright.ps1\">\n"
              "      <CopyToOutputDirectory>Always</CopyToOutputDirectory>\n    </None>\n  </ItemGroup>\n"
              "  <PropertyGroup />\n</Project>\n";
}

void PlanProgramTest::projectsIncludeTheScripts()
{
    QFETCH(QByteArray, project);
    QFETCH(QByteArray, expected);
    const Sandbox box;
    lay(box,
        {{u"Cloud/ServiceDefinition.csdef"_s, usualCsdef()},
         {u"Cloud/ServiceConfiguration.Cloud.cscfg"_s, cscfg(entry("Main", thumbprint))},
         {u"Web1/Web1.csproj"_s, project}});
    const auto before = box.filesIn(u"case"_s);
    const QString options = QString(sni).replace(u"../"_s, box.path({}) + u'/');
    const Run planned = run(box, u"plan . --diff"_s + options, u"case/Cloud"_s);
    COMPARE_EXIT(planned, 0);
    QVERIFY(!planned.out.contains("Left to you: add"));
    QCOMPARE(planned.out.contains("Web1/Web1.csproj"), !expected.isEmpty());
    COMPARE_EXIT(run(box, u"apply ."_s + options, u"case/Cloud"_s), 0);
    QCOMPARE(box.read(u"case/Web1/Web1.csproj"_s), expected.isEmpty() ? project : expected);
    QVERIFY(!box.read(u"case/Web1/bindwright.ps1"_s).isEmpty());
    COMPARE_EXIT(run(box, u"undo ."_s, u"case/Cloud"_s), 0);
    QCOMPARE(box.filesIn(u"case"_s), before);
}

void PlanProgramTest::otherSitesKeepTheirBindings_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("keeps");
    QTest::addColumn<bool>("warns");
    const QString a = u" --scenario sni --bind a.example=../one.pfx"_s;
    const QString b = u" --scenario sni --bind b.example=../two.pfx"_s;
    QTest::newRow("two-sites-two-hosts") << a + u" --site Web"_s << b + u" --site Admin"_s << true << false;
    QTest::newRow("without a site, with a word") << a + u" --site Web"_s << b << false << true;
    QTest::newRow("both in one command")
        << u" --scenario sni --bind Web|a.example=../one.pfx --bind Admin|b.example=../two.pfx"_s << QString()
        << true << false;
    QTest::newRow("tcp: one default") << a + u" --site Web --https-endpoint tcp"_s
                                      << b + u" --site Admin --https-endpoint tcp"_s << true << false;
}

void PlanProgramTest::otherSitesKeepTheirBindings()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, keeps);
    QFETCH(bool, warns);
    const Sandbox box;
    const QByteArray sites = site("Web", {"HttpIn"}).replace("/>", "hostHeader=\"www.example.com\" />")
        + site("Admin", {"HttpIn"}).replace("/>", "hostHeader=\"admin.example.com\" />");
    lay(box,
        {{u"ServiceDefinition.csdef"_s, csdef(sites, http)},
         {u"ServiceConfiguration.Cloud.cscfg"_s, cscfg({})}});
    COMPARE_EXIT(run(box, u"apply ."_s + first), 0);
    Run last = second.isEmpty() ? Run() : run(box, u"apply ."_s + second);
    if (!second.isEmpty())
        COMPARE_EXIT(last, 0);
    QCOMPARE(last.err.contains("loses bindings that an earlier run set: a.example"), warns);
    const QByteArray written = box.read(u"case/ServiceConfiguration.Cloud.cscfg"_s);
    QCOMPARE(written.contains("Web|*:443:a.example|1|"), keeps);
    QVERIFY(written.contains(second.isEmpty() || keeps ? "Admin|*:443:b.example|1|" : ":443:b.example|1|"));
    QVERIFY(written.count("|*:443:|") <= 1);
}

void PlanProgramTest::sitesShareAnEndpoint()
{
    const Sandbox box;
    lay(box,
        {{u"ServiceDefinition.csdef"_s,
          csdef(site("Web", {"HttpsIn"}) + site("Admin", {"HttpsIn"}), https, mainDeclared)},
         {u"ServiceConfiguration.Cloud.cscfg"_s, cscfg(entry("Main", thumbprint))}});
    QCOMPARE(run(box, u"plan ."_s + sni).out.count("|platform:443:"), 1);
}

void PlanProgramTest::thumbprintsOfOneConfiguration()
{
    const Sandbox box;
    const QString prod = u"ServiceConfiguration.Prod.cscfg"_s,
                  staging = u"ServiceConfiguration.Staging.cscfg"_s;
    const Files files{{u"ServiceDefinition.csdef"_s, usualCsdef()},
                      {prod, cscfg(entry("Main", QByteArray(40, 'A')))},
                      {staging, cscfg(entry("Main", QByteArray(40, 'B')))}};
    lay(box, files);
    const Run one = run(box, u"apply . --configuration prod"_s + single);
    COMPARE_EXIT(one, 0);
    QVERIFY(!one.err.contains("become one"));
    QVERIFY(!box.read(u"case/"_s + prod).contains(QByteArray(40, 'A')));
    QCOMPARE(box.read(u"case/"_s + staging), files.value(staging));
    const Run other =
        run(box, u"apply . --configuration Staging --scenario single --certificate ../two.pfx"_s);
    COMPARE_EXIT(other, 0);
    QVERIFY(!box.read(u"case/"_s + staging).contains(QByteArray(40, 'B')));
    QCOMPARE(box.read(u"case/ServiceDefinition.csdef"_s), usualCsdef());
    COMPARE_EXIT(run(box, u"plan . --configuration Test"_s + single), 2);
    // A certificate that is new: the others get its thumbprint another time.
    const Run fresh = run(box, u"plan . --configuration Prod"_s + sni);
    COMPARE_EXIT(fresh, 0);
    QVERIFY(fresh.err.contains("error: Web1: ServiceConfiguration.Staging.cscfg gives no thumbprint"));
    QVERIFY2(fresh.err.contains("does not change"), fresh.said().constData());
}

void PlanProgramTest::renewalChangesTheConfigurationAlone_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QByteArray>("definition");
    QTest::addColumn<QByteArray>("configuration");
    const QByteArray bare = csdef(site("Web", {"HttpIn"}), http);
    for (const QString &scenario : {u"single"_s, u"installed"_s, u"sni"_s, u"sni --https-endpoint tcp"_s})
        QTest::addRow("25 renewal, %s", qPrintable(scenario)) << scenario << bare << cscfg({});
    QTest::newRow("25 renewal, under a name of one's own")
        << u"sni"_s << usualCsdef() << cscfg(entry("Main", "?"));
}

void PlanProgramTest::renewalChangesTheConfigurationAlone()
{
    QFETCH(QString, scenario);
    QFETCH(QByteArray, definition);
    QFETCH(QByteArray, configuration);
    const Sandbox box;
    const QString csdefPath = u"case/ServiceDefinition.csdef"_s,
                  path = u"case/ServiceConfiguration.Cloud.cscfg"_s;
    lay(box,
        {{u"ServiceDefinition.csdef"_s, definition}, {u"ServiceConfiguration.Cloud.cscfg"_s, configuration}});
    const QString apply = u"apply . --scenario "_s + scenario + u" --certificate ../"_s;
    COMPARE_EXIT(run(box, apply + u"old.pfx"_s), 0);
    const QByteArray written = box.read(csdefPath), before = box.read(path);
    for (const QString &renewed : {u"new.pfx"_s, u"old.pfx"_s}) {
        COMPARE_EXIT(run(box, apply + renewed), 0);
        QCOMPARE(box.read(csdefPath), written);
        QCOMPARE(box.read(path).count("<Certificate "), before.count("<Certificate "));
        QCOMPARE(box.read(path) == before, renewed == "old.pfx"_L1);
    }
}

void PlanProgramTest::malformedConfigurationIsNamed_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("malformed-cscfg-and-bind, single") << single;
    QTest::newRow("malformed-cscfg-and-bind") << sni + u" --bind a.example=../one.pfx"_s;
}

void PlanProgramTest::malformedConfigurationIsNamed()
{
    QFETCH(QString, options);
    const Sandbox box;
    const QByteArray setting = "<Setting name=\"Db\" value=\"<your_connection_string>\" />";
    lay(box,
        with(usual,
             {{u"ServiceConfiguration.Cloud.cscfg"_s,
               QByteArray(usual.value(u"ServiceConfiguration.Cloud.cscfg"_s))
                   .replace("<Certificates>", setting + "<Certificates>")}}));
    for (const QString &command : {u"plan ."_s, u"apply ."_s, u"export . --to-dir ../out"_s}) {
        const Run planned = run(box, command + options);
        COMPARE_EXIT(planned, 2);
        QVERIFY2(planned.err.contains("ServiceConfiguration.Cloud.cscfg"), planned.said().constData());
    }
}

void PlanProgramTest::serversScripts_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("row"); // empty: refused
    QTest::newRow("export-server-writes-nothing") << single << QByteArray("Web|*:443:|0|");
    QTest::newRow("san") << u" --scenario san --certificate ../one.pfx"_s << QByteArray("Web|*:443:|0|");
    QTest::newRow("chained") << u" --scenario chained --certificate ../one.pfx"_s
                             << QByteArray("Web|*:443:|0|");
    QTest::newRow("sni") << sni << QByteArray("Web|*:443:a.example|1|");
    QTest::newRow("installed") << u" --scenario installed --certificate ../one.pfx"_s << QByteArray();
}

void PlanProgramTest::serversScripts()
{
    QFETCH(QString, options);
    QFETCH(QByteArray, row);
    const Sandbox box;
    lay(box, usual);
    const Run exported = run(box, u"export . --form server --to-dir ../out"_s + options);
    COMPARE_EXIT(exported, row.isEmpty() ? 1 : 0);
    QVERIFY(!exported.err.contains("already has all of this"));
    QVERIFY2(box.read(u"out/bindwright-server.ps1"_s).contains(row), exported.said().constData());
    QCOMPARE(box.filesIn(u"out"_s).isEmpty(), row.isEmpty());
}

void PlanProgramTest::errorsThatStoodBefore_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QByteArray>("obstacle"); // empty: none
    const QString csdefName = u"ServiceDefinition.csdef"_s, cloud = u"ServiceConfiguration.Cloud.cscfg"_s;
    const QByteArray settings = "    <ConfigurationSettings>\n      <Setting name=\"Old\" value=\"1\" />\n   "
                                " </ConfigurationSettings>\n";
    QTest::newRow("of another thing")
        << with(usual, {{cloud, cscfg(entry("Main", thumbprint), "6", settings)}}) << QByteArray();
    QTest::newRow("of another certificate")
        << with(usual,
                {{csdefName,
                  csdef(site("Web", {"HttpIn", "HttpsIn"}), http + https,
                        mainDeclared + QByteArray(mainDeclared).replace("Main", "Other"))}})
        << QByteArray();
    QTest::newRow("of the service") << with(
        usual, {{cloud, usual.value(cloud).replace("\"Shop\"", "\"Elsewhere\"")}})
                                    << QByteArray();
    QTest::newRow("of what the plan serves by") << with(
        usual,
        {{csdefName,
          csdef(site("Web", {"HttpIn", "HttpsIn"}),
                http + https + endpoint("name=\"Again\" protocol=\"tcp\" port=\"443\""), mainDeclared)}})
                                                << QByteArray("port-taken");
}

void PlanProgramTest::errorsThatStoodBefore()
{
    QFETCH(Files, files);
    QFETCH(QByteArray, obstacle);
    const Sandbox box;
    lay(box, files);
    COMPARE_EXIT(run(box, u"check ."_s), 1);
    const Run planned = run(box, u"plan ."_s + single);
    COMPARE_EXIT(planned, obstacle.isEmpty() ? 0 : 1);
    QVERIFY(planned.err.contains("error"));
    QCOMPARE(planned.err.contains("there before and do"), obstacle.isEmpty());
    const QJsonObject report = run(box, u"plan . --json"_s + single).json();
    QCOMPARE(report["applicable"_L1].toBool(), obstacle.isEmpty());
    const Run forced = run(box, u"apply . --force"_s + single);
    COMPARE_EXIT(forced, 0);
    QCOMPARE(forced.err.contains("Overridden by --force: " + obstacle), !obstacle.isEmpty());
    QVERIFY(!forced.err.contains("Fix the errors"));
}

QTEST_GUILESS_MAIN(PlanProgramTest)
#include "planprogramtest.moc"
