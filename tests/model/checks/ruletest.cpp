// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "ruleproject.h"

#include "model/checks/draftproblems.h"
#include "model/fixes/fixes.h"
#include "model/plan/serviceplan.h"
#include "model/problems/azuremessages.h"
#include "model/session/newdraft.h"
#include "tests/support/planfixture.h"
#include "tests/support/rulefit.h"
#include "tests/support/testing.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

const QString csdef = u"/p/ServiceDefinition.csdef"_s;
const QString cloud = u"/p/ServiceConfiguration.Cloud.cscfg"_s;
const QString local = u"/p/ServiceConfiguration.Local.cscfg"_s;

ProjectFile fileOf(const QString &path, const QByteArray &bytes)
{
    return {path, XmlDocument::parse(bytes, path).value()};
}

/// The base with one text replaced in one of its files.
Project projectWith(const QString &path = {}, const QByteArray &from = {}, const QByteArray &to = {})
{
    const auto textOf = [&](const QString &file, QByteArray text) {
        if (file != path)
            return text;
        Q_ASSERT(text.contains(from));
        return text.replace(text.indexOf(from), from.size(), to);
    };
    Project project;
    project.path = u"/p"_s;
    project.definition = fileOf(csdef, textOf(csdef, ruleDefinition));
    project.configurations = {fileOf(cloud, textOf(cloud, ruleConfiguration)),
                              fileOf(local, textOf(local, ruleConfiguration))};
    project.service = readService(project.definition, project.configurations);
    return project;
}

QList<Problem> problemsOf(const Project &project, const Draft &draft)
{
    QList<Problem> found = problems(draft, {project, {}});
    found.removeIf([](const Problem &problem) {
        return problem.severity == Severity::Info || problem.step != Step::Project;
    });
    return found;
}

Draft draftFor(const Project &project, Target target = Target::CloudService)
{
    Draft draft = draftOf(project.path, project.service);
    draft.target = target;
    return draft;
}

const Problem *find(const QList<Problem> &found, Rule rule)
{
    const auto it = std::ranges::find(found, rule, &Problem::rule);
    return it == found.cend() ? nullptr : &*it;
}

QByteArray lineOf(const Project &project, const SourceLocation &where)
{
    QList<ProjectFile> files = project.configurations;
    files.append(project.definition);
    const auto file = std::ranges::find(files, where.file, &ProjectFile::path);
    return file == files.cend() ? QByteArray() : file->document.bytes().split('\n').value(where.line - 1);
}

enum Mends { ByHand, OneClick, Alone };

} // namespace

/// The rules on csdef and cscfg, from the files: one that breaks the rule, and its neighbour that does not.
class RuleTest final : public QObject
{
    Q_OBJECT

private slots:
    void theNeighbourIsSilent();
    void rules_data();
    void rules();
    void oddities_data();
    void oddities();
    void limits();
    void mendedAtOnce();

private:
    static void row(const char *name, Rule rule, Severity severity, const QString &file,
                    const QByteArray &from, const QByteArray &to, const QByteArray &offending, Mends mends)
    {
        QTest::newRow(name) << rule << severity << file << from << to << offending << int(mends);
    }
    static void endpointRows();
    static void caseRows();
    static void siteRows();
    static void portRows();
    static void probeRows();
    static void twiceRows();
    static void bothWaysRows();
    static void remoteDesktopRows();
    static void taskRows();
    static void certificateRows();
    static void schemaRows();
    static void configurationRows();
    static void extendedSupportRows();
};

void RuleTest::theNeighbourIsSilent()
{
    const Project project = projectWith();
    for (const Target target : {Target::CloudService, Target::ExtendedSupport}) {
        const QList<Problem> found = problemsOf(project, draftFor(project, target));
        QVERIFY2(found.isEmpty(), qPrintable(found.isEmpty() ? QString() : id(found.first().rule)));
    }
}

void RuleTest::rules_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("offending"); // stands in the line that the problem points at
    QTest::addColumn<int>("mends");
    endpointRows();
    caseRows();
    siteRows();
    portRows();
    probeRows();
    twiceRows();
    bothWaysRows();
    remoteDesktopRows();
    taskRows();
    certificateRows();
    schemaRows();
    configurationRows();
    extendedSupportRows();
}

void RuleTest::endpointRows()
{
    const auto error = Severity::Error;
    row("https without certificate", Rule::EndpointCertificateMissing, error, csdef, " certificate=\"Tls\"",
        "", "HttpsIn", ByHand);
    row("certificate not declared", Rule::EndpointCertificateUndeclared, Severity::Warning, csdef,
        "<Certificate name=\"Tls\" storeLocation=\"LocalMachine\" storeName=\"My\" "
        "permissionLevel=\"elevated\" />",
        "", "certificate=\"Tls\"", Alone);
    row("certificate on http", Rule::CertificateOnPlainEndpoint, Severity::Warning, csdef,
        "protocol=\"http\" port=\"80\"", "protocol=\"http\" port=\"80\" certificate=\"Tls\"",
        "name=\"HttpIn\"", OneClick);
    row("certificate of an endpoint in CA", Rule::EndpointCertificateNotInMy, Severity::Warning, csdef,
        "storeName=\"My\"", "storeName=\"CA\"", "HttpsIn", Alone);
    row("certificate of an endpoint of the user", Rule::EndpointCertificateNotInMy, Severity::Warning, csdef,
        "storeLocation=\"LocalMachine\" storeName=\"My\"", "storeLocation=\"CurrentUser\" storeName=\"My\"",
        "HttpsIn", Alone);
    row("port twice", Rule::PortTaken, error, csdef, "port=\"8080\" ", "port=\"443\" ", "Feed", OneClick);
    row("local port twice", Rule::LocalPortTaken, error, csdef, "localPort=\"8080\"", "localPort=\"80\"",
        "Feed", OneClick);
    row("local port twice, one of them the port itself", Rule::LocalPortTaken, error, csdef,
        "localPort=\"8080\"", "localPort=\"443\"", "Feed", OneClick);
    row("endpoints of two kinds with one name", Rule::DuplicateName, error, csdef,
        "<InternalEndpoint name=\"Peers\"", "<InternalEndpoint name=\"Feed\"", "InternalEndpoint", ByHand);
    row("binding to no endpoint", Rule::SiteBindingUnknown, error, csdef, "endpointName=\"HttpsIn\"",
        "endpointName=\"Https\"", "endpointName=\"Https\"", OneClick);
    row("site without binding", Rule::SiteWithoutBinding, error, csdef,
        "        <Bindings>\n          <Binding name=\"HttpIn\" endpointName=\"HttpIn\" />\n          "
        "<Binding name=\"HttpsIn\" endpointName=\"HttpsIn\" />\n        </Bindings>\n",
        "", "<Site name=\"Web\">", OneClick);
    row("bindings not last", Rule::BindingsNotLast, error, csdef, "</Bindings>",
        "</Bindings><VirtualDirectory name=\"v\" physicalDirectory=\"v\" />", "<Site name=\"Web\">", Alone);
}

void RuleTest::caseRows()
{
    const auto error = Severity::Error;
    row("implicit-certificate-without-thumbprint", Rule::ThumbprintMissing, error, csdef,
        "certificate=\"Tls\"", "certificate=\"Web\"", "<Role name=\"Web\">", ByHand);
    row("certificate-name-differs-in-case", Rule::ThumbprintMissing, error, csdef, "certificate=\"Tls\"",
        "certificate=\"tls\"", "<Role name=\"Web\">", ByHand);
    row("certificate-name-differs-in-case: the endpoint", Rule::EndpointCertificateUndeclared,
        Severity::Warning, csdef, "certificate=\"Tls\"", "certificate=\"tls\"", "certificate=\"tls\"", Alone);
    row("certificate's name with a blank behind it", Rule::EndpointCertificateUndeclared, Severity::Warning,
        csdef, "certificate=\"Tls\"", "certificate=\"Tls \"", "certificate=\"Tls \"", Alone);
    row("module in another case", Rule::ValueUnknown, Severity::Warning, csdef, "moduleName=\"Connect\"",
        "moduleName=\"connect\"", "connect", ByHand);
    row("certificate's name in another case in the cscfg", Rule::CertificateUndeclared, error, cloud,
        "<Certificate name=\"Tls\"", "<Certificate name=\"TLS\"", "\"TLS\"", ByHand);
    row("binding's endpoint in another case", Rule::SiteBindingUnknown, error, csdef,
        "endpointName=\"HttpsIn\"", "endpointName=\"httpsin\"", "httpsin", Alone);
    row("setting in another case", Rule::SettingWithoutValue, error, cloud, "<Setting name=\"Stock\"",
        "<Setting name=\"stock\"", "<Role name=\"Web\">", ByHand);
    row("role in another case", Rule::RoleUndefined, error, cloud, "<Role name=\"Web\">",
        "<Role name=\"web\">", "<Role name=\"web\">", ByHand);
    row("role in another case, from the csdef", Rule::RoleWithoutConfiguration, error, cloud,
        "<Role name=\"Web\">", "<Role name=\"web\">", "ServiceConfiguration", ByHand);
}

void RuleTest::siteRows()
{
    const QByteArray https = "          <Binding name=\"HttpsIn\" endpointName=\"HttpsIn\" />\n";
    const QByteArray admin = "<Site name=\"Admin\"><Bindings>"
                             "<Binding name=\"HttpsIn\" endpointName=\"HttpsIn\"/></Bindings></Site>";
    const auto error = Severity::Error;
    row("https-endpoint-no-site-binds", Rule::EndpointNotBound, Severity::Warning, csdef, https, "",
        "name=\"HttpsIn\"", OneClick);
    row("two-sites-share-an-https-endpoint", Rule::DuplicateBinding, error, csdef, "</Sites>",
        admin + "</Sites>", "<Site name=\"Admin\">", ByHand);
    row("two sites share an http endpoint", Rule::DuplicateBinding, error, csdef, "</Sites>",
        QByteArray(admin).replace("HttpsIn", "HttpIn") + "</Sites>", "<Site name=\"Admin\">", ByHand);
    row("two bindings with one host, whatever its case", Rule::DuplicateBinding, error, csdef, https,
        QByteArray(https).replace(" />", " hostHeader=\"a.test\" />")
            + QByteArray(https)
                  .replace("\"HttpsIn\" e", "\"More\" e")
                  .replace(" />", " hostHeader=\"A.test\" />"),
        "<Site name=\"Web\">", ByHand);
}

void RuleTest::portRows()
{
    const auto error = Severity::Error;
    const auto port = [error](const char *name, const char *from, const char *to, const char *offending) {
        row(name, Rule::PortOutOfRange, error, csdef, from, to, offending, ByHand);
    };
    port("ports-and-names: port", "port=\"8080\" ", "port=\"99999\" ", "99999");
    port("port 0", "port=\"8080\" ", "port=\"0\" ", "Feed");
    port("port that is a word", "port=\"8080\" ", "port=\"http\" ", "Feed");
    port("port not written", "port=\"8080\" ", "", "Feed");
    port("local port above all", "localPort=\"8080\"", "localPort=\"65536\"", "65536");
    port("internal port", "port=\"9000\"", "port=\"90000\"", "90000");
    port("instance's local port", "tcp\" localPort=\"80\"", "tcp\"", "OneHttp");
    port("port of a range", "port=\"9000\" />", "><FixedPortRange min=\"0\" max=\"9\"/></InternalEndpoint>",
         "min=\"0\"");
    port("range that ends before it starts", "port=\"9000\" />",
         "><FixedPortRange min=\"10\" max=\"9\"/></InternalEndpoint>", "min=\"10\"");
    row("ports-and-names: name", Rule::DuplicateName, error, csdef, "<InternalEndpoint",
        "<InternalEndpoint name=\"Peers\" protocol=\"tcp\"/>\n<InternalEndpoint", "port=\"9000\"", ByHand);
    row("protocol of an internal endpoint", Rule::ValueUnknown, error, csdef,
        "protocol=\"tcp\" port=\"9000\"", "protocol=\"https\" port=\"9000\"", "Peers", ByHand);
}

void RuleTest::probeRows()
{
    const auto error = Severity::Error;
    const auto probe = [](const char *name, Rule rule, Severity severity, const QByteArray &attributes) {
        row(name, rule, severity, csdef, "  <WebRole",
            "  <LoadBalancerProbes>\n<LoadBalancerProbe name=\"Health\" " + attributes
                + "/>\n</LoadBalancerProbes>\n  <WebRole",
            "Health", ByHand);
    };
    row("probe-not-declared", Rule::ReferenceUnknown, error, csdef, "certificate=\"Tls\"",
        "certificate=\"Tls\" loadBalancerProbe=\"Prob\"", "Prob", ByHand);
    row("load balancer not declared", Rule::ReferenceUnknown, error, csdef, "certificate=\"Tls\"",
        "certificate=\"Tls\" loadBalancer=\"Inner\"", "Inner", ByHand);
    row("subnet of a role that is not there", Rule::ReferenceUnknown, Severity::Warning, cloud,
        "<InstanceAddress roleName=\"Web\">", "<InstanceAddress roleName=\"Gone\">", "Gone", ByHand);
    probe("http probe on the https port", Rule::ProbeUnfit, Severity::Warning,
          "protocol=\"http\" path=\"/\" port=\"443\"");
    probe("http probe without path", Rule::ProbeUnfit, error, "protocol=\"http\" port=\"80\"");
    probe("tcp probe with path", Rule::ProbeUnfit, error, "protocol=\"tcp\" path=\"/\"");
    probe("probe too often", Rule::ProbeUnfit, error, "protocol=\"tcp\" intervalInSeconds=\"4\"");
    probe("probe gives up too soon", Rule::ProbeUnfit, error, "protocol=\"tcp\" timeoutInSeconds=\"10\"");
    probe("https probe", Rule::ValueUnknown, error, "protocol=\"https\"");
    probe("probe's port", Rule::PortOutOfRange, error, "protocol=\"tcp\" port=\"70000\"");
}

void RuleTest::twiceRows()
{
    const auto error = Severity::Error;
    const auto twice = [](const char *name, const QString &file, const QByteArray &element) {
        row(name, Rule::ElementTwice, Severity::Error, file, "</" + element + ">",
            "</" + element + ">\n<" + element + "></" + element + ">", '<' + element, ByHand);
    };
    twice("certificates-element-twice", csdef, "Certificates");
    twice("endpoints element twice", csdef, "Endpoints");
    twice("bindings element twice", csdef, "Bindings");
    twice("certificates element twice in a cscfg", cloud, "Certificates");
    twice("network configuration twice", cloud, "NetworkConfiguration");
    row("second-copies: site", Rule::DuplicateName, error, csdef, "</Sites>",
        "\n<Site name=\"Web\"><Bindings><Binding name=\"Feed\" "
        "endpointName=\"Feed\"/></Bindings></Site></Sites>",
        "Feed", ByHand);
    row("second-copies: role", Rule::DuplicateName, error, cloud, "  <NetworkConfiguration>",
        "<Role name=\"Web\"><Instances count=\"3\"/></Role>\n  <NetworkConfiguration>", "count=\"3\"",
        ByHand);
    row("binding's name twice in a site", Rule::DuplicateName, error, csdef, "<Binding name=\"HttpsIn\"",
        "<Binding name=\"HttpIn\"", "HttpsIn", ByHand);
}

void RuleTest::bothWaysRows()
{
    const auto error = Severity::Error;
    const QByteArray stock = "      <Setting name=\"Stock\" value=\"x\" />\n";
    row("setting-without-value", Rule::SettingWithoutValue, error, cloud, stock, "", "<Role name=\"Web\">",
        ByHand);
    row("setting without the attribute value", Rule::SettingWithoutValue, error, cloud,
        "name=\"Stock\" value=\"x\"", "name=\"Stock\"", "Stock", ByHand);
    row("setting without value for the emulator", Rule::SettingWithoutValue, Severity::Warning, local, stock,
        "", "<Role name=\"Web\">", ByHand);
    row("role-only-in-cscfg", Rule::RoleUndefined, error, cloud, "  <NetworkConfiguration>",
        "<Role name=\"Old\"><Instances count=\"1\"/></Role>\n  <NetworkConfiguration>", "Old", ByHand);
    row("role only in the emulator's cscfg", Rule::RoleUndefined, Severity::Warning, local,
        "  <NetworkConfiguration>",
        "<Role name=\"Old\"><Instances count=\"1\"/></Role>\n  <NetworkConfiguration>", "Old", ByHand);
    row("no instances", Rule::InstancesMissing, error, cloud, "    <Instances count=\"1\" />\n", "",
        "<Role name=\"Web\">", ByHand);
    row("instances that a pipeline fills in", Rule::InstancesMissing, Severity::Warning, cloud,
        "<Instances count=\"1\" />", "<Instances count=\"$count$\" />", "<Role name=\"Web\">", ByHand);
}

void RuleTest::remoteDesktopRows()
{
    const auto error = Severity::Error;
    const QByteArray import = "<Import moduleName=\"Connect\" />";
    const QByteArray access = import + "\n<Import moduleName=\"RemoteAccess\" />";
    row("remote-access-without-its-certificate", Rule::ThumbprintMissing, error, csdef, import, access,
        "<Role name=\"Web\">", ByHand);
    row("remote-access-without-its-certificate: settings", Rule::SettingWithoutValue, error, csdef, import,
        access, "<Role name=\"Web\">", ByHand);
    row("remote-access-without-its-certificate: forwarder", Rule::RemoteForwarderUnfit, error, csdef, import,
        access, "RemoteAccess", ByHand);
    row("two forwarders", Rule::RemoteForwarderUnfit, error, csdef, "</Imports>\n",
        "  <Import moduleName=\"RemoteForwarder\" /></Imports>\n<Startup/></WebRole>\n"
        "<WorkerRole name=\"Mill\"><Imports><Import moduleName=\"RemoteForwarder\" "
        "/></Imports></WorkerRole>\n"
        "<WebRole name=\"More\">\n",
        "Mill", ByHand);
}

void RuleTest::taskRows()
{
    const auto task = [](const char *name, Rule rule, Severity severity, const QByteArray &command) {
        row(name, rule, severity, csdef, "setup.cmd", command, "<Task", ByHand);
    };
    task("script-as-task", Rule::TaskIsScript, Severity::Error, "setup.ps1");
    task("script by the command processor", Rule::TaskIsScript, Severity::Error, "cmd /c .\\setup.ps1 -x");
    task("simple-task-edits-site-bindings", Rule::TaskTooEarly, Severity::Warning,
         "%windir%\\system32\\inetsrv\\appcmd.exe set site x /+bindings.[protocol='https']");
    task("simple task makes a virtual directory", Rule::TaskTooEarly, Severity::Warning,
         "appcmd add vdir /app.name:x/");
    task("simple task of cmdlets", Rule::TaskTooEarly, Severity::Warning,
         "powershell -Command New-WebBinding -Name Web -Protocol https");
}

void RuleTest::certificateRows()
{
    const auto error = Severity::Error;
    const QByteArray digits = "0123456789ABCDEF0123456789ABCDEF01234567";
    const QByteArray entry =
        "<Certificate name=\"Other\" thumbprint=\"89ABCDEF0123456789ABCDEF0123456701234567\" "
        "thumbprintAlgorithm=\"sha1\" />";
    row("no thumbprint", Rule::ThumbprintMissing, error, cloud, entry, "", "<Role name=\"Web\">", OneClick);
    row("no thumbprint for the emulator", Rule::ThumbprintMissing, Severity::Warning, local, entry, "",
        "<Role name=\"Web\">", OneClick);
    row("only in cscfg", Rule::CertificateUndeclared, error, cloud, entry,
        entry + QByteArray(entry).replace("Other", "Orphan"), "Orphan", OneClick);
    row("plugin's, without the import", Rule::CertificateUndeclared, error, cloud, entry,
        entry
            + QByteArray(entry).replace("Other",
                                        "Microsoft.WindowsAzure.Plugins.RemoteAccess.PasswordEncryption"),
        "PasswordEncryption", OneClick);
    row("a digit too few", Rule::ThumbprintInvalid, error, cloud, digits, digits.chopped(1),
        digits.chopped(1), OneClick);
    row("sha256", Rule::ThumbprintAlgorithm, error, cloud, "\"sha1\"", "\"sha256\"", "sha256", Alone);
    row("no algorithm", Rule::ThumbprintAlgorithm, error, cloud, " thumbprintAlgorithm=\"sha1\"", "",
        "\"Tls\"", Alone);
    row("blanks", Rule::ThumbprintUntidy, Severity::Warning, cloud, "0123456789ABCDEF0123",
        "01 23 45 67 89 AB CD EF 01 23", "01 23 45", Alone);
    row("lower case", Rule::ThumbprintUntidy, Severity::Warning, cloud, "0123456789ABCDEF0123",
        "0123456789abcdef0123", "abcdef", Alone);
    row("colons", Rule::ThumbprintUntidy, error, cloud, "0123456789ABCDEF0123",
        "01:23:45:67:89:AB:CD:EF:01:23", "01:23", Alone);
    row("U+200E", Rule::ThumbprintUntidy, error, cloud, "\"0123",
        "\"\xe2\x80\x8e"
        "0123",
        "Tls", Alone);
    row("U+200F at the emulator's", Rule::ThumbprintUntidy, Severity::Warning, local, "1234567\" ",
        "1234567\xe2\x80\x8f\" ", "Tls", Alone);
    row("U+FEFF", Rule::ThumbprintUntidy, error, cloud, "\"0123",
        "\"\xef\xbb\xbf"
        "0123",
        "Tls", Alone);
    row("empty", Rule::ThumbprintPlaceholder, Severity::Warning, cloud, digits, "", "Tls", OneClick);
    row("of a pipeline", Rule::ThumbprintPlaceholder, Severity::Warning, cloud, digits, "$Thumbprint$",
        "$Thumbprint$", OneClick);
    row("a few digits", Rule::ThumbprintPlaceholder, Severity::Warning, cloud, digits, "00DEADBEEF",
        "00DEADBEEF", OneClick);
    row("naught", Rule::ThumbprintPlaceholder, Severity::Warning, cloud, digits, QByteArray(40, '0'),
        "000000", ByHand);
    row("setting only in cscfg", Rule::SettingUndeclared, error, cloud, "<Setting name=\"Stock\"",
        "<Setting name=\"Stocks\" value=\"x\"/><Setting name=\"Stock\"", "Stocks", OneClick);
    row("plugin's setting without the import", Rule::SettingUndeclared, error, csdef,
        "<Import moduleName=\"Connect\" />", "", "", OneClick);
}

void RuleTest::schemaRows()
{
    const auto error = Severity::Error;
    row("certificate's name", Rule::InvalidName, error, csdef, "name=\"Other\"", "name=\"O:ther\"", "O:ther",
        ByHand);
    row("name that starts with a digit", Rule::InvalidName, error, csdef, "<Setting name=\"Stock\"",
        "<Setting name=\"2nd\"", "2nd", ByHand);
    row("name that ends in a dot", Rule::InvalidName, error, csdef, "\"Peers\"", "\"Peers.\"", "Peers.",
        ByHand);
    row("site's name", Rule::InvalidName, error, csdef, "<Site name=\"Web\"", "<Site name=\"W+eb\"", "W+eb",
        ByHand);
    row("service without name", Rule::InvalidName, error, csdef, "name=\"Shop\"", "name=\"\"",
        "ServiceDefinition", ByHand);
    row("certificate twice", Rule::DuplicateName, error, csdef, "name=\"Other\"", "name=\"Tls\"", "Tls",
        OneClick);
    row("endpoint twice", Rule::DuplicateName, error, csdef, "name=\"Feed\"", "name=\"HttpIn\"", "HttpIn",
        OneClick);
    row("endpoints of two kinds", Rule::DuplicateName, error, csdef, "name=\"Peers\"", "name=\"HttpIn\"",
        "HttpIn", ByHand);
    row("setting twice", Rule::DuplicateName, error, csdef, "name=\"Stock\"", "name=\"Catalogue\"",
        "Catalogue", OneClick);
    row("setting twice in a cscfg", Rule::DuplicateName, error, cloud, "name=\"Stock\"", "name=\"Catalogue\"",
        "Catalogue", ByHand);
    row("role twice", Rule::DuplicateName, error, csdef, "</WebRole>",
        "</WebRole><WorkerRole name=\"Web\" vmsize=\"Standard_A1\" />", "Web", ByHand);
    row("storeLocation in lower case", Rule::ValueUnknown, error, csdef, "\"LocalMachine\" storeName=\"Shop",
        "\"localmachine\" storeName=\"Shop", "localmachine", Alone);
    row("storeLocation not written", Rule::ValueUnknown, error, csdef,
        " storeLocation=\"LocalMachine\" storeName=\"Shop", " storeName=\"Shop", "Other", OneClick);
    row("permissionLevel", Rule::ValueUnknown, error, csdef, "\"elevated\" />", "\"Elevated\" />", "Elevated",
        Alone);
    row("taskType", Rule::ValueUnknown, error, csdef, "\"simple\"", "\"Simple\"", "Simple", Alone);
    row("executionContext", Rule::ValueUnknown, error, csdef, "\"elevated\" taskType",
        "\"ELEVATED\" taskType", "ELEVATED", Alone);
    row("executionContext of the runtime", Rule::ValueUnknown, error, csdef, "\"limited\"", "\"Limited\"",
        "Limited", Alone);
    row("protocol in capitals", Rule::ValueUnknown, error, csdef, "\"tcp\" port=\"8080\"",
        "\"TCP\" port=\"8080\"", "TCP", Alone);
    row("protocol of another world", Rule::ValueUnknown, error, csdef, "\"tcp\" port=\"8080\"",
        "\"quic\" port=\"8080\"", "quic", ByHand);
    row("storeName empty", Rule::StoreNameInvalid, error, csdef, "Shop Store", "", "Other", OneClick);
    row("storeName too long", Rule::StoreNameInvalid, error, csdef, "Shop Store", QByteArray(257, 's'),
        "Other", OneClick);
    row("command line empty", Rule::TaskEmpty, error, csdef, "setup.cmd", "", "<Task", ByHand);
    row("command line too long", Rule::TaskTooLong, error, csdef, "setup.cmd", QByteArray(257, 'x'), "<Task",
        ByHand);
    row("administers IIS unelevated", Rule::TaskNotElevated, Severity::Warning, csdef,
        "\"setup.cmd\" executionContext=\"elevated\"",
        "\"%windir%\\system32\\inetsrv\\appcmd.exe list site\"", "appcmd", OneClick);
    row("variable with neither", Rule::VariableInvalid, error, csdef, "name=\"Mode\" value=\"\"",
        "name=\"Mode\"", "Mode", OneClick);
    row("variable with both", Rule::VariableInvalid, error, csdef, "name=\"Address\"",
        "name=\"Address\" value=\"1\"", "Address", OneClick);
}

void RuleTest::configurationRows()
{
    row("another service's name", Rule::ServiceNameDiffers, Severity::Error, cloud, "serviceName=\"Shop\"",
        "serviceName=\"Store\"", "Store", OneClick);
    row("role missing", Rule::RoleWithoutConfiguration, Severity::Error, csdef, "</WebRole>",
        "</WebRole><WorkerRole name=\"Mill\" vmsize=\"Standard_A1\" />", "ServiceConfiguration", OneClick);
    row("roles all missing", Rule::RoleWithoutConfiguration, Severity::Error, cloud, "<Role name=\"Web\">",
        "<Role name=\"Elsewhere\">", "ServiceConfiguration", OneClick);
    row("guest OS retired", Rule::GuestOsRetired, Severity::Warning, cloud, "osFamily=\"6\"",
        "osFamily=\"4\"", "osFamily=\"4\"", OneClick);
    row("guest OS not written", Rule::GuestOsMissing, Severity::Warning, cloud, " osFamily=\"6\"", "",
        "ServiceConfiguration", OneClick);
}

void RuleTest::extendedSupportRows()
{
    const auto warning = Severity::Warning;
    row("no virtual network", Rule::VirtualNetworkMissing, warning, cloud,
        "<VirtualNetworkSite name=\"shop-net\" />", "", "NetworkConfiguration", OneClick);
    row("no subnet", Rule::VirtualNetworkMissing, warning, cloud, "<Subnet name=\"web\" />", "",
        "NetworkConfiguration", OneClick);
    row("remote desktop", Rule::RemoteDesktopImport, warning, csdef, "<Import moduleName=\"Connect\" />",
        "<Import moduleName=\"Connect\" /><Import moduleName=\"RemoteAccess\" />", "RemoteAccess", Alone);
    row("extended-support-old-diagnostics", Rule::DiagnosticsImport, warning, csdef,
        "<Import moduleName=\"Connect\" />",
        "<Import moduleName=\"Connect\" /><Import moduleName=\"Diagnostics\" />", "Diagnostics", Alone);
    row("extended-support-service-name-is-a-role", Rule::ServiceNameIsRole, warning, csdef,
        "<ServiceDefinition name=\"Shop\"", "<ServiceDefinition name=\"Web\"", "ServiceDefinition", ByHand);
    row("a cscfg's service name is a role", Rule::ServiceNameIsRole, warning, cloud, "serviceName=\"Shop\"",
        "serviceName=\"Web\"", "serviceName=\"Web\"", ByHand);
    row("old VM size", Rule::VmSizeRenamed, warning, csdef, "vmsize=\"Standard_A1\"", "vmsize=\"Small\"",
        "Small", Alone);
}

void RuleTest::rules()
{
    QFETCH(Rule, rule);
    QFETCH(Severity, severity);
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, offending);
    QFETCH(int, mends);
    const Project project = projectWith(file, from, to);
    const Draft draft = draftFor(project);
    const QList<Problem> found = problemsOf(project, draft);
    const Problem *problem = find(found, rule);
    QVERIFY2(problem, qPrintable(id(rule)));
    QCOMPARE(beyondTheirRows(found), QString());
    QCOMPARE(problem->severity, severity);
    QVERIFY(problem->where.line > 0);
    QVERIFY2(lineOf(project, problem->where).contains(offending),
             lineOf(project, problem->where).constData());

    const QList<Fix> fixes = fixesFor(draft, *problem);
    QCOMPARE(!fixes.isEmpty(), mends != ByHand);
    QCOMPARE(fixes.size() == 1 && isPlainEdit(fixes.first().kind), mends == Alone);
    if (fixes.isEmpty())
        return;
    const auto plan = planService(project, fixes.first().result.service);
    QVERIFY_RESULT(plan);
    QVERIFY(!plan->actions.isEmpty());
    const auto after = applied(project, *plan);
    QVERIFY_RESULT(after);
    const QList<Problem> left = problemsOf(*after, draftFor(*after));
    const auto isSame = [&](const Problem &p) { return p.rule == rule && p.where == problem->where; };
    QVERIFY2(std::ranges::none_of(left, isSame), after->definition.document.bytes().constData());
}

void RuleTest::oddities_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto odd = [](const char *name, const QString &file, const char *from, const char *to) {
        QTest::newRow(name) << file << QByteArray(from) << QByteArray(to);
    };
    odd("local port left to the platform", csdef, "localPort=\"8080\"", "localPort=\"*\"");
    odd("an unknown element", csdef, "<Imports>", "<Novelty/><Imports>");
    odd("an unknown attribute", csdef, "vmsize=", "novelty=\"1\" vmsize=");
    odd("a store of one's own", csdef, "Shop Store", "WebHosting");
    odd("a name with blanks", csdef, "\"Peers\"", "\"My Peers\"");
    odd("Local without guest OS", local, " osFamily=\"6\"", "");
    odd("Local on a retired guest OS", local, "osFamily=\"6\"", "osFamily=\"2\"");
    odd("Local without virtual network", local, "<VirtualNetworkSite name=\"shop-net\" />", "");
    odd("a site told apart by its host", csdef, "</Sites>",
        "<Site name=\"Admin\"><Bindings><Binding name=\"HttpsIn\" endpointName=\"HttpsIn\" "
        "hostHeader=\"admin.test\"/></Bindings></Site></Sites>");
    odd("a role of before there were sites", csdef, "<Sites>", "<Sites xmlns=\"urn:x\">");
    odd("an internal port left to the platform", csdef, "port=\"9000\"", "port=\"*\"");
    odd("defaults of the server in a simple task", csdef, "setup.cmd",
        "cmd /c %windir%\\system32\\inetsrv\\appcmd.exe set config -section:applicationPools");
    odd("sites edited in the background", csdef,
        "setup.cmd\" executionContext=\"elevated\" taskType=\"simple\"",
        "appcmd set site x\" executionContext=\"elevated\" taskType=\"background\"");
    odd("sites listed by a simple task", csdef, "setup.cmd", "appcmd list site");
    odd("PowerShell with a script", csdef, "setup.cmd", "powershell -File setup.ps1");
    odd("a probe at the http port", csdef, "  <WebRole",
        "<LoadBalancerProbes><LoadBalancerProbe name=\"Health\" protocol=\"http\" path=\"/\" port=\"80\"/>"
        "</LoadBalancerProbes><WebRole");
    odd("a tcp probe at the https port", csdef, "  <WebRole",
        "<LoadBalancerProbes><LoadBalancerProbe name=\"Health\" protocol=\"tcp\" port=\"443\"/>"
        "</LoadBalancerProbes><WebRole");
    odd("no instances at all", cloud, "count=\"1\"", "count=\"0\"");
    odd("schema of another SDK", csdef, "vmsize=", "schemaVersion=\"2018-05.1.7\" vmsize=");
    odd("an own plugin's setting", cloud, "<Setting name=\"Stock\"",
        "<Setting name=\"Microsoft.WindowsAzure.Plugins.Connect.Other\" value=\"\"/><Setting "
        "name=\"Stock\"");
}

/// What is rare and in order raises no alarm.
void RuleTest::oddities()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const Project project = projectWith(file, from, to);
    const QList<Problem> found = problemsOf(project, draftFor(project, Target::ExtendedSupport));
    QVERIFY2(found.isEmpty(), qPrintable(found.isEmpty() ? QString() : id(found.first().rule)));
}

void RuleTest::limits()
{
    const auto roles = [](int count, const QByteArray &content) {
        QByteArray text = "</WebRole>";
        for (int i = 1; i < count; ++i)
            text += "<WorkerRole name=\"W" + QByteArray::number(i) + "\">" + content + "</WorkerRole>";
        return projectWith(csdef, "</WebRole>", text);
    };
    const auto has = [](const Project &project, Rule rule) {
        return find(problemsOf(project, draftFor(project)), rule) != nullptr;
    };
    QVERIFY(!has(roles(25, {}), Rule::TooManyRoles));
    QVERIFY(has(roles(26, {}), Rule::TooManyRoles));
    const QByteArray endpoint = "<Endpoints><InternalEndpoint name=\"E\" protocol=\"tcp\"/></Endpoints>";
    QVERIFY(!has(roles(20, endpoint), Rule::TooManyEndpoints)); // six in the base
    QVERIFY(has(roles(21, endpoint), Rule::TooManyEndpoints));
}

/// All plain edits in one plan; what somebody has to decide is left.
void RuleTest::mendedAtOnce()
{
    Project project = projectWith(csdef, "\"simple\"", "\"Simple\"");
    QByteArray text = project.definition.document.bytes();
    text.replace("storeName=\"My\"", "storeName=\"CA\"")
        .replace("vmsize=\"Standard_A1\"", "vmsize=\"Small\"")
        .replace("<Import moduleName=\"Connect\" />",
                 "<Import moduleName=\"Connect\" />\n      <Import moduleName=\"RemoteAccess\" />");
    project.definition = fileOf(csdef, text);
    project.service = readService(project.definition, project.configurations);
    const auto left = [&project](Target target) {
        Draft draft = mended(draftFor(project, target), {project, {}});
        const auto after = applied(project, planService(project, draft.service).value());
        QStringList rules;
        for (const Problem &problem : problemsOf(*after, draftFor(*after, target)))
            rules.append(id(problem.rule));
        rules.removeDuplicates();
        rules.sort();
        return rules;
    };
    QCOMPARE(left(Target::CloudService).join(u' '), // the import's parts are for somebody to give
             u"remote-desktop-import remote-forwarder-unfit setting-without-value thumbprint-missing "
             "vm-size-renamed"_s);
    QCOMPARE(left(Target::ExtendedSupport), QStringList());
}

QTEST_GUILESS_MAIN(RuleTest)
#include "ruletest.moc"
