// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/cloudservice/scriptnames.h"
#include "model/checks/facts.h"
#include "model/plan/plan.h"
#include "model/plan/serviceplan.h"
#include "model/session/newdraft.h"
#include "tests/support/planfixture.h"
#include "tests/support/projectfixture.h"
#include "tests/support/testing.h"

#include <QStringConverter>

#include <functional>

using namespace bindwright;
using namespace Qt::StringLiterals;

using Change = std::function<void(Service &)>;

namespace {

const QString cloud = u"ServiceConfiguration.Cloud.cscfg"_s;
const QString local = u"ServiceConfiguration.Local.cscfg"_s;
const QString digits = u"0123456789ABCDEF0123456789ABCDEF01234567"_s;
constexpr char definitionSpace[] = "http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceDefinition";
constexpr char configurationSpace[] =
    "http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceConfiguration";

/// Test texts have ` for the usual quotation mark.
QByteArray quoted(QByteArray text)
{
    return text.replace('`', '"');
}

QByteArray definition(const QByteArray &roles)
{
    return quoted(QByteArray("<ServiceDefinition name=`s` xmlns=`") + definitionSpace + "`>" + roles
                  + "</ServiceDefinition>");
}

QByteArray configuration(const QByteArray &roles)
{
    return quoted(QByteArray("<ServiceConfiguration serviceName=`s` xmlns=`") + configurationSpace + "`>"
                  + roles + "</ServiceConfiguration>");
}

ProjectFile file(const QString &name, const QByteArray &bytes)
{
    return {u"/p/"_s + name, XmlDocument::parse(bytes, name).value()};
}

Project projectOf(const QByteArray &csdef, const QByteArray &cscfg)
{
    Project project;
    project.definition = file(u"ServiceDefinition.csdef"_s, csdef);
    project.configurations = {file(cloud, cscfg)};
    project.service = readService(project.definition, project.configurations);
    return project;
}

QByteArray utf16(const QByteArray &utf8, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(QString::fromUtf8(utf8));
}

RoleCertificate certificate(const QString &name)
{
    return {name, u"LocalMachine"_s, u"My"_s, {}, {}, true};
}

void addCertificate(Service &service)
{
    service.roles.first().certificates.append(certificate(u"N"_s));
}

/// The changed bytes of the file with that suffix, or those that it has.
QByteArray bytesAfter(const Project &project, const Plan &plan, const QString &suffix)
{
    for (const FileChange &change : plan.changes) {
        if (change.path.endsWith(suffix))
            return change.after;
    }
    return suffix == "csdef"_L1 ? project.definition.document.bytes()
                                : project.configurations.first().document.bytes();
}

/// The plan makes \a expected, and the plan back the original.
void verifyChange(const Project &project, const QString &suffix, const Change &change,
                  const QByteArray &expected)
{
    Service wanted = project.service;
    change(wanted);
    const auto plan = planService(project, wanted);
    QVERIFY_RESULT(plan);
    QCOMPARE(bytesAfter(project, *plan, suffix), expected);
    const auto changed = applied(project, *plan);
    QVERIFY_RESULT(changed);
    const auto back = planService(*changed, project.service);
    QVERIFY_RESULT(back);
    QCOMPARE(bytesAfter(*changed, *back, suffix), bytesAfter(project, Plan(), suffix));
}

} // namespace

class ServicePlanTest : public QObject
{
    Q_OBJECT

private slots:
    void addsACertificate_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
            QTest::newRow(name) << definition(before) << definition(after);
        };
        const QByteArray head = "\n <WebRole name=`R`>\n  ";
        const QByteArray foot = "\n </WebRole>\n";
        const QByteArray old = "<Certificate name=`O` storeLocation=`LocalMachine` storeName=`My` />";
        const QByteArray added = "<Certificate name=`N` storeLocation=`LocalMachine` storeName=`My` />";
        const QByteArray opened = "<Certificates>\n   " + added + "\n  </Certificates>";
        row("no list", head + "<Imports />" + foot, head + "<Imports />\n  " + opened + foot);
        row("no list, empty role", "\n <WebRole name=`R` />\n", head + opened + foot);
        row("no list, role without a line end", "\n <WebRole name=`R`></WebRole>\n", head + opened + foot);
        row("empty list", head + "<Certificates />" + foot, head + opened + foot);
        row("empty list, start and end", head + "<Certificates></Certificates>" + foot, head + opened + foot);
        row("empty list, two lines", head + "<Certificates>\n  </Certificates>" + foot, head + opened + foot);
        row("list with a comment", head + "<Certificates>\n   <!-- none -->\n  </Certificates>" + foot,
            head + "<Certificates>\n   <!-- none -->\n   " + added + "\n  </Certificates>" + foot);
        const auto list = [&](const QByteArray &items) {
            return head + "<Certificates>" + items + "</Certificates>" + foot;
        };
        row("beside its kin", list("\n   " + old + "\n  "), list("\n   " + old + "\n   " + added + "\n  "));
        row("kin without blank before />", list("\n   " + QByteArray(old).replace(" />", "/>") + "\n  "),
            list("\n   " + QByteArray(old).replace(" />", "/>") + "\n   "
                 + QByteArray(added).replace(" />", "/>") + "\n  "));
        row("kin with an end tag", list("\n   " + QByteArray(old).replace(" />", "></Certificate>") + "\n  "),
            list("\n   " + QByteArray(old).replace(" />", "></Certificate>") + "\n   "
                 + QByteArray(added).replace(" />", "></Certificate>") + "\n  "));
        row("kin with a comment on its line", list("\n   " + old + " <!-- ours -->\n  "),
            list("\n   " + old + " <!-- ours -->\n   " + added + "\n  "));
        row("comment after the kin", list("\n   " + old + "\n   <!-- end -->\n  "),
            list("\n   " + old + "\n   " + added + "\n   <!-- end -->\n  "));
        row("blanks at the line's end", list("\n   " + old + " \t\n  "),
            list("\n   " + old + " \t\n   " + added + "\n  "));
        row("empty lines between",
            list("\n\n   " + old + "\n\n   " + QByteArray(old).replace("O", "P") + "\n\n  "),
            list("\n\n   " + old + "\n\n   " + QByteArray(old).replace("O", "P") + "\n\n   " + added
                 + "\n\n  "));
        row("all on one line", list(old), list(old + added));
        row("all on one line, with blanks", list(" " + old + " "), list(" " + old + " " + added + " "));
        row("kin shares its line with the end tag", list("\n   " + old),
            list("\n   " + old + "\n   " + added));
        row("CDATA and instructions around",
            list("<![CDATA[ <Certificate/> ]]>\n   " + old + "<?x <y ?>\n  "),
            list("<![CDATA[ <Certificate/> ]]>\n   " + old + "<?x <y ?>\n   " + added + "\n  "));
        row("another order of attributes",
            list("\n   <Certificate storeName=`My` name=`O` storeLocation=`LocalMachine` />\n  "),
            list("\n   <Certificate storeName=`My` name=`O` storeLocation=`LocalMachine` />\n   "
                 "<Certificate storeName=`My` name=`N` storeLocation=`LocalMachine` />\n  "));
        row("an attribute a line",
            list("\n   <Certificate name=`O`\n       storeLocation=`LocalMachine`\n       storeName=`My`\n   "
                 "/>\n  "),
            list("\n   <Certificate name=`O`\n       storeLocation=`LocalMachine`\n       storeName=`My`\n   "
                 "/>"
                 "\n   <Certificate name=`N`\n       storeLocation=`LocalMachine`\n       storeName=`My`\n   "
                 "/>\n  "));
        row("blanks around =",
            list("\n   <Certificate name = `O` storeLocation = `LocalMachine` storeName = `My`/>\n  "),
            list("\n   <Certificate name = `O` storeLocation = `LocalMachine` storeName = `My`/>"
                 "\n   <Certificate name = `N` storeLocation = `LocalMachine` storeName = `My`/>\n  "));
        row("single quotes", list("\n   " + QByteArray(old).replace('`', '\'') + "\n  "),
            list("\n   " + QByteArray(old).replace('`', '\'') + "\n   " + QByteArray(added).replace('`', '\'')
                 + "\n  "));
        row("tabs here, blanks elsewhere", list("\n\t\t\t" + old + "\n  "),
            list("\n\t\t\t" + old + "\n\t\t\t" + added + "\n  "));
        row("CRLF here, LF elsewhere", list("\r\n   " + old + "\r\n  "),
            list("\r\n   " + old + "\r\n   " + added + "\r\n  "));
        row("unknown attributes and elements",
            list("\n   <x:y xmlns:x='urn:z'/>\n   " + QByteArray(old).replace(" />", " z='1' />") + "\n  "),
            list("\n   <x:y xmlns:x='urn:z'/>\n   " + QByteArray(old).replace(" />", " z='1' />") + "\n   "
                 + added + "\n  "));
        row("behind the endpoints, before the contents", head + "<Contents />\n  <Endpoints />" + foot,
            head + "<Contents />\n  <Endpoints />\n  " + opened + foot);
        row("like another role's",
            head + "<Imports />" + foot + " <WorkerRole name=`W`>\n     <Certificates>\n        " + old
                + "\n     </Certificates>\n </WorkerRole>\n",
            head + "<Imports />\n  <Certificates>\n   " + added + "\n  </Certificates>" + foot
                + " <WorkerRole name=`W`>\n     <Certificates>\n        " + old
                + "\n     </Certificates>\n </WorkerRole>\n");
    }

    void addsACertificate()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const QByteArray cscfg = configuration("<Role name=`R` />");
        verifyChange(projectOf(before, cscfg), u"csdef"_s, addCertificate, after);

        // The same in other clothes.
        verifyChange(projectOf("\xef\xbb\xbf" + before + "\n", cscfg), u"csdef"_s, addCertificate,
                     "\xef\xbb\xbf" + after + "\n");
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
            verifyChange(projectOf(utf16(before, encoding), cscfg), u"csdef"_s, addCertificate,
                         utf16(after, encoding));
        if (!before.contains('\r')) {
            for (const char *end : {"\r", "\r\n"}) {
                verifyChange(projectOf(QByteArray(before).replace("\n", end), cscfg), u"csdef"_s,
                             addCertificate, QByteArray(after).replace("\n", end));
            }
        }
        const QByteArray space = quoted(QByteArray(" xmlns=`") + definitionSpace);
        const auto prefixed = [&space](QByteArray text) {
            text.replace(space, QByteArray(space).replace("xmlns", "xmlns:d"));
            for (const char *name : {"ServiceDefinition", "WebRole", "WorkerRole", "Certificates",
                                     "Certificate", "Imports", "Contents", "Endpoints"}) {
                for (const char *end : {" ", ">", "/"})
                    text.replace('<' + QByteArray(name) + end, "<d:" + QByteArray(name) + end)
                        .replace("</" + QByteArray(name) + end, "</d:" + QByteArray(name) + end);
            }
            return text.replace("CDATA[ <d:Certificate/>", "CDATA[ <Certificate/>");
        };
        verifyChange(projectOf(prefixed(before), cscfg), u"csdef"_s, addCertificate, prefixed(after));
    }

    void minified()
    {
        verifyChange(projectOf(definition("<WebRole name=`R`><Imports/></WebRole>"), configuration("")),
                     u"csdef"_s, addCertificate,
                     definition("<WebRole name=`R`><Imports/><Certificates><Certificate name=`N` "
                                "storeLocation=`LocalMachine` storeName=`My`/></Certificates></WebRole>"));
    }

    void changesTheValueOnly_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after,
                            const Change &change) {
            QTest::newRow(name) << definition("<WebRole name='R'>" + before + "</WebRole>")
                                << definition("<WebRole name='R'>" + after + "</WebRole>") << change;
        };
        const Change port = [](Service &s) { s.roles.first().endpoints.first().port = u"8443"_s; };
        row("port",
            "<Endpoints><InputEndpoint  name='A&amp;&#x42;'\n\tport = \"443\" protocol=`https`   "
            "certificate='C' />\n</Endpoints>",
            "<Endpoints><InputEndpoint  name='A&amp;&#x42;'\n\tport = \"8443\" protocol=`https`   "
            "certificate='C' />\n</Endpoints>",
            port);
        row("certificate of an endpoint that has none",
            "<Endpoints><InputEndpoint name='A'\n  port='443' protocol='https'></InputEndpoint></Endpoints>",
            "<Endpoints><InputEndpoint name='A'\n  port='443' protocol='https' "
            "certificate='C&amp;&apos;D'></InputEndpoint></Endpoints>",
            [](Service &s) { s.roles.first().endpoints.first().certificate = u"C&'D"_s; });
        row("certificate, an attribute a line",
            "<Endpoints><InputEndpoint\n  name='A'\n  port='443'\n/></Endpoints>",
            "<Endpoints><InputEndpoint\n  name='A'\n  port='443'\n  certificate='C'\n/></Endpoints>",
            [](Service &s) { s.roles.first().endpoints.first().certificate = u"C"_s; });
        row("store",
            "<Certificates><Certificate name='O' storeName='CA' "
            "storeLocation='LocalMachine'/></Certificates>",
            "<Certificates><Certificate name='O' storeName='My' "
            "storeLocation='LocalMachine'/></Certificates>",
            [](Service &s) { s.roles.first().certificates.first().storeName = u"My"_s; });
        row("task", "<Startup><Task commandLine='a &gt; b' taskType='simple'/></Startup>",
            "<Startup><Task commandLine='a &gt; b' taskType='background' "
            "executionContext='elevated'/></Startup>",
            [](Service &s) {
                s.roles.first().startupTasks.first().taskType = u"background"_s;
                s.roles.first().startupTasks.first().executionContext = u"elevated"_s;
            });
        row("task's environment", "<Startup>\n <Task commandLine='a'/>\n</Startup>",
            "<Startup>\n <Task commandLine='a'>\n  <Environment>\n   <Variable name='V' value='1'/>\n  "
            "</Environment>\n </Task>\n</Startup>",
            [](Service &s) {
                s.roles.first().startupTasks.first().environment = {{u"V"_s, u"1"_s, {}}};
            });
        row("variable gets an xpath",
            "<Startup><Task commandLine='a'><Environment><Variable name='V' "
            "value='1'/></Environment></Task></Startup>",
            "<Startup><Task commandLine='a'><Environment><Variable name='V'><RoleInstanceValue "
            "xpath='/x'/></Variable></Environment></Task></Startup>",
            [](Service &s) {
                s.roles.first().startupTasks.first().environment = {{u"V"_s, std::nullopt, u"/x"_s}};
            });
        row("runtime that there is", "\n <Runtime>\n  <EntryPoint/>\n </Runtime>\n",
            "\n <Runtime executionContext='elevated'>\n  <EntryPoint/>\n </Runtime>\n",
            [](Service &s) { s.roles.first().runtimeContext = u"elevated"_s; });
        row("runtime that there is not", "\n <Sites/>\n",
            "\n <Runtime executionContext='elevated'/>\n <Sites/>\n",
            [](Service &s) { s.roles.first().runtimeContext = u"elevated"_s; });
        row("bindings come last in a site",
            "\n <Sites>\n  <Site name='W'>\n   <VirtualDirectory name='v'/>\n  </Site>\n </Sites>\n",
            "\n <Sites>\n  <Site name='W'>\n   <VirtualDirectory name='v'/>\n   <Bindings>\n    <Binding "
            "name='B' endpointName='E'/>\n   </Bindings>\n  </Site>\n </Sites>\n",
            [](Service &s) {
                s.roles.first().sites.first().bindings = {{u"B"_s, u"E"_s, {}}};
            });
        const Change bindingsLast = [](Service &s) { s.roles.first().sites.first().bindingsLast = true; };
        row("bindings behind what follows them",
            "\n <Sites>\n  <Site name='W'>\n   <Bindings>\n    <Binding name='B' endpointName='E'/>\n   "
            "</Bindings>\n   <!-- v -->\n   <VirtualDirectory name='v'/>\n\n   <VirtualApplication "
            "name='a'/>\n  </Site>\n </Sites>\n",
            "\n <Sites>\n  <Site name='W'>\n   <!-- v -->\n   <VirtualDirectory name='v'/>\n\n   "
            "<VirtualApplication name='a'/>\n   <Bindings>\n    <Binding name='B' endpointName='E'/>\n   "
            "</Bindings>\n  </Site>\n </Sites>\n",
            bindingsLast);
        row("bindings moved and changed at once",
            "<Sites><Site name='W'><VirtualDirectory name='u'/><Bindings><Binding name='B' "
            "endpointName='E'/></Bindings><VirtualDirectory name='v'/></Site></Sites>",
            "<Sites><Site name='W'><VirtualDirectory name='u'/><VirtualDirectory "
            "name='v'/><Bindings><Binding "
            "name='B' endpointName='F'/></Bindings></Site></Sites>",
            [bindingsLast](Service &s) {
                bindingsLast(s);
                s.roles.first().sites.first().bindings.first().endpointName = u"F"_s;
            });
        row("all but the first line of a list",
            "<Startup>\n <Task commandLine='a'/>\n <Task commandLine='b'/>\n\n <Task "
            "commandLine='c'/>\n</Startup>",
            "<Startup>\n <Task commandLine='a'/>\n</Startup>",
            [](Service &s) { s.roles.first().startupTasks.remove(1, 2); });
        row("out from between line ends of two kinds",
            "<Startup>\r\n <Task commandLine='a'/>\r\n <Task commandLine='b'/>\n <Task "
            "commandLine='c'/>\r\n</Startup>",
            "<Startup>\r\n <Task commandLine='a'/>\r\n <Task commandLine='c'/>\r\n</Startup>",
            [](Service &s) { s.roles.first().startupTasks.removeAt(1); });
        row("one in, one out between line ends of two kinds",
            "<Startup>\r\n <Task commandLine='a'/>\r\n <Task commandLine='b'/>\n</Startup>",
            "<Startup>\r\n <Task commandLine='a'/>\r\n <Task commandLine='n'/>\r\n</Startup>",
            [](Service &s) {
                s.roles.first().startupTasks.removeLast();
                s.roles.first().startupTasks.append({u"n"_s, {}, {}, {}});
            });
        row("one in, one out at one place",
            "<Startup>\n <Task commandLine='a'/>\n <Task commandLine='b'/>\n</Startup>",
            "<Startup>\n <Task commandLine='a'/>\n <Task commandLine='n'/>\n <Task "
            "commandLine='m'/>\n</Startup>",
            [](Service &s) {
                s.roles.first().startupTasks.removeLast();
                s.roles.first().startupTasks +=
                    {StartupTask{u"n"_s, {}, {}, {}}, StartupTask{u"m"_s, {}, {}, {}}};
            });
        row("first in a list", "<Startup>\n <Task commandLine='a'/>\n</Startup>",
            "<Startup>\n <Task commandLine='n'/>\n <Task commandLine='a'/>\n</Startup>", [](Service &s) {
                s.roles.first().startupTasks.prepend({u"n"_s, {}, {}, {}});
            });
        row("several lists at one place", "\n <Imports/>\n",
            "\n <Startup>\n  <Task commandLine='n'/>\n </Startup>\n <Endpoints>\n  <InputEndpoint name='E' "
            "protocol='http' port='80'/>\n </Endpoints>\n <Imports/>\n",
            [](Service &s) {
                s.roles.first().endpoints = {{u"E"_s, u"http"_s, u"80"_s, {}, {}}};
                s.roles.first().startupTasks = {{u"n"_s, {}, {}, {}}};
            });
        row("before the internal endpoints", "<Endpoints>\n <InternalEndpoint name='I'/>\n</Endpoints>",
            "<Endpoints>\n <InputEndpoint name='E' protocol='http' port='80'/>\n <InternalEndpoint "
            "name='I'/>\n</Endpoints>",
            [](Service &s) {
                s.roles.first().endpoints = {{u"E"_s, u"http"_s, u"80"_s, {}, {}}};
            });
    }

    void changesTheValueOnly()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(Change, change);
        const Project project = projectOf(before, configuration(""));
        Service wanted = project.service;
        change(wanted);
        const auto plan = planService(project, wanted);
        QVERIFY_RESULT(plan);
        QCOMPARE(bytesAfter(project, *plan, u"csdef"_s), after);
        const auto changed = applied(project, *plan);
        QVERIFY_RESULT(changed);
        QCOMPARE(comparable(changed->service), comparable(wanted));
        QCOMPARE(planService(*changed, changed->service).value(), Plan());
    }

    void configurations_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
            QTest::newRow(name) << configuration(before) << configuration(after);
        };
        const QByteArray entry =
            "<Certificate name=`N` thumbprint=`" + digits.toLatin1() + "` thumbprintAlgorithm=`sha1` />";
        const QByteArray list = "<Certificates>\n   " + entry + "\n  </Certificates>";
        row("no list", "\n <Role name=`R`>\n  <Instances count=`1` />\n </Role>\n",
            "\n <Role name=`R`>\n  <Instances count=`1` />\n  " + list + "\n </Role>\n");
        row("instances come last",
            "\n <Role name=`R`>\n  <ConfigurationSettings />\n  <Instances count=`1` />\n </Role>\n",
            "\n <Role name=`R`>\n  <ConfigurationSettings />\n  <Instances count=`1` />\n  " + list
                + "\n </Role>\n");
        row("no role", "\n <Role name=`Q`>\n  <Instances count=`3` />\n </Role>\n <NetworkConfiguration />\n",
            "\n <Role name=`Q`>\n  <Instances count=`3` />\n </Role>\n <Role name=`R`>\n  <Instances "
            "count=`1` />\n  "
                + list + "\n </Role>\n <NetworkConfiguration />\n");
        row("entry repeated",
            "\n <Role name=`R`>\n  <Certificates>\n   <Certificate name=`O` thumbprint=`1` />\n   "
            "<Certificate name=`O` thumbprint=`2` />\n  </Certificates>\n </Role>\n",
            "\n <Role name=`R`>\n  <Certificates>\n   <Certificate name=`O` thumbprint=`1` />\n   "
            "<Certificate name=`O` thumbprint=`2` />\n   "
                + entry + "\n  </Certificates>\n </Role>\n");
    }

    void configurations()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const QByteArray csdef =
            definition("<WebRole name='R'><Certificates><Certificate name='O'/></Certificates></WebRole>");
        verifyChange(
            projectOf(csdef, before), u"cscfg"_s,
            [](Service &s) {
                addCertificate(s);
                s.roles.first().certificates.last().thumbprints.insert(cloud, digits);
            },
            after);
    }

    void networks_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
            const QByteArray role = "\n <Role name=`R`>\n  <Instances count=`1` />\n </Role>";
            QTest::newRow(name) << configuration(role + before) << configuration(role + after);
        };
        const QByteArray site = "<VirtualNetworkSite name=`net` />";
        const QByteArray subnets =
            "<Subnets>\n     <Subnet name=`sub` />\n    </Subnets>\n   </InstanceAddress>";
        const QByteArray address = "<InstanceAddress roleName=`R`>\n    " + subnets;
        const QByteArray list = "<AddressAssignments>\n   " + address + "\n  </AddressAssignments>";
        row("no network", "\n",
            "\n <NetworkConfiguration>\n  " + site + "\n  " + list + "\n </NetworkConfiguration>\n");
        row("before what follows the roles", "\n <GuestAgentSettings />\n",
            "\n <NetworkConfiguration>\n  " + site + "\n  " + list
                + "\n </NetworkConfiguration>\n <GuestAgentSettings />\n");
        row("behind the DNS servers",
            "\n <NetworkConfiguration>\n  <Dns />\n  <LoadBalancers />\n </NetworkConfiguration>\n",
            "\n <NetworkConfiguration>\n  <Dns />\n  " + site + "\n  " + list
                + "\n  <LoadBalancers />\n </NetworkConfiguration>\n");
        row("another role's subnet stays",
            "\n <NetworkConfiguration>\n  <VirtualNetworkSite name=`old` />\n  <AddressAssignments>\n   "
            "<InstanceAddress roleName=`Q` />\n  </AddressAssignments>\n </NetworkConfiguration>\n",
            "\n <NetworkConfiguration>\n  " + site
                + "\n  <AddressAssignments>\n   <InstanceAddress roleName=`Q` />\n   " + address
                + "\n  </AddressAssignments>\n </NetworkConfiguration>\n");
        row("another subnet",
            "\n <NetworkConfiguration>\n  " + site
                + "\n  <AddressAssignments>\n   <InstanceAddress roleName=`R`><Subnets><Subnet name=`one` "
                  "/><Subnet name=`two` /></Subnets></InstanceAddress>\n  </AddressAssignments>\n "
                  "</NetworkConfiguration>\n",
            "\n <NetworkConfiguration>\n  " + site
                + "\n  <AddressAssignments>\n   <InstanceAddress roleName=`R`><Subnets><Subnet name=`sub` "
                  "/><Subnet name=`two` /></Subnets></InstanceAddress>\n  </AddressAssignments>\n "
                  "</NetworkConfiguration>\n");
    }

    /// And back, to the byte.
    void networks()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        verifyChange(
            projectOf(definition("<WebRole name='R'/>"), before), u"cscfg"_s,
            [](Service &s) {
                s.configurations.first().virtualNetwork = u"net"_s;
                s.configurations.first().subnets.insert(u"R"_s, u"sub"_s);
            },
            after);
    }

    void actionsByFile()
    {
        const ProjectFixture fixture;
        const Project project = fixture.open();
        Service wanted = project.service;
        Role &shop = wanted.roles.first();
        shop.certificates.first().thumbprints = {{cloud, QString(digits).replace(u'0', u'F')},
                                                 {local, digits}};
        shop.certificates.append(certificate(u"Second"_s));
        shop.endpoints.last().protocol = u"tcp"_s;
        shop.endpoints.last().certificate.clear();
        shop.sites.first().bindings.removeLast();
        shop.startupTasks = {{u"sni.cmd"_s, u"elevated"_s, u"background"_s, {}}};
        shop.settings.append({u"Sni"_s, {{cloud, u"a|b"_s}}, true});
        shop.settings.first().values.remove(local);
        wanted.roles.last().runtimeContext = u"elevated"_s;
        const auto plan = planService(project, wanted);
        QVERIFY_RESULT(plan);

        const QString csdef = project.definition.path;
        const QString first = project.configurations.first().path;
        const QString second = project.configurations.last().path;
        const QList<Action> expected{
            {ActionType::AddStartupTask, csdef, u"Shop"_s, u"sni.cmd"_s, u"background, elevated"_s},
            {ActionType::RemoveSiteBinding, csdef, u"Shop"_s, u"Web"_s, u"HttpsIn"_s},
            {ActionType::DeclareSetting, csdef, u"Shop"_s, u"Sni"_s, {}},
            {ActionType::ChangeEndpoint, csdef, u"Shop"_s, u"HttpsIn"_s, u"tcp 443"_s,
             u"https 443, certificate ShopCertificate"_s},
            {ActionType::DeclareCertificate, csdef, u"Shop"_s, u"Second"_s, u"LocalMachine\\My"_s},
            {ActionType::SetRuntimeContext, csdef, u"Admin"_s, {}, u"elevated"_s},
            {ActionType::SetSetting, first, u"Shop"_s, u"Sni"_s, u"a|b"_s},
            {ActionType::SetThumbprint, first, u"Shop"_s, u"ShopCertificate"_s,
             QString(digits).replace(u'0', u'F'), digits},
            {ActionType::RemoveSetting, second, u"Shop"_s, u"Catalogue"_s, {}},
            {ActionType::SetThumbprint, second, u"Shop"_s, u"ShopCertificate"_s, digits},
        };
        QCOMPARE(plan->actions, expected);
        QCOMPARE(plan->changes.size(), 3);
        QCOMPARE(plan->changes.first().before, project.definition.document.bytes());
        QVERIFY(plan->problems.isEmpty());
    }

    /// The script's files stay where a scenario takes its task away: they are named, not deleted.
    void filesThatAreLeft()
    {
        const ProjectFixture fixture;
        Project project = fixture.open();
        Draft draft = draftOf(project.path, project.service);
        draft.bindings = {{.role = u"Shop"_s,
                           .site = u"Web"_s,
                           .port = u"443"_s,
                           .host = u"a.test"_s,
                           .certificate = u"ShopCertificate"_s}};
        project = *applied(project, *makePlan(draft, {project, {}}));
        for (RoleFolder &folder : project.roleFolders)
            folder.scripts = {{u"bindwright.cmd"_s, "rem"}, {u"bindwright.ps1"_s, "#"}};
        const auto left = [&project](const Draft &of) {
            QStringList names;
            const Plan plan = *makePlan(of, {project, {}});
            for (const Action &action : plan.actions) {
                if (action.type != ActionType::ByHand)
                    continue;
                if (action.subject == u"delete-file"_s)
                    names.append(action.role + u' ' + action.value);
                else if (action.subject == u"remove-call"_s)
                    names.append(u"call "_s + action.value);
            }
            return names;
        };
        Draft after = draftOf(project.path, project.service);
        QCOMPARE(left(after), QStringList());
        after.bindings.clear();
        QCOMPARE(left(after), (QStringList{u"Shop bindwright.cmd"_s, u"Shop bindwright.ps1"_s}));
        for (RoleFolder &folder : project.roleFolders)
            folder.scripts.insert(u"BindwrightBindings.cs"_s, "//"); // code calls it
        QCOMPARE(left(after),
                 (QStringList{u"call BindwrightBindings.cs"_s, u"Shop bindwright.cmd"_s,
                              u"Shop bindwright.ps1"_s}));
        // Another form: what the task started is left.
        after = withScriptForm(draftOf(project.path, project.service), ScriptForm::OnStart);
        QCOMPARE(left(after), (QStringList{u"Shop bindwright.cmd"_s, u"Shop bindwright.ps1"_s}));
        for (RoleFolder &folder : project.roleFolders)
            folder.scripts = {{u"BindwrightBindings.cs"_s, "//"}};
        project = *applied(project, *makePlan(after, {project, {}}));
        after = withScriptForm(draftOf(project.path, project.service), ScriptForm::StartupTask);
        QCOMPARE(left(after), QStringList{u"call BindwrightBindings.cs"_s});
    }

    /// The http endpoint that a site needs without its https one is judged too: of 25 it is one too many.
    void judgedAsItWillBe()
    {
        const ProjectFixture fixture;
        QByteArray endpoints;
        for (int i = 0; i < 22; ++i)
            endpoints += "<InputEndpoint name=\"E" + QByteArray::number(i) + "\" protocol=\"tcp\" port=\""
                + QByteArray::number(9000 + i) + "\" />";
        QByteArray definition = ProjectFixture::definition;
        definition
            .replace("<Binding name=\"HttpIn\" endpointName=\"HttpIn\" />\n          <Binding", "<Binding")
            .replace("name=\"HttpIn\" protocol=\"http\" port=\"80\" />",
                     "name=\"HttpIn\" protocol=\"tcp\" port=\"80\" />" + endpoints);
        fixture.write(u"ServiceDefinition.csdef"_s, definition);
        const Project project = fixture.open();
        Draft draft = draftOf(project.path, project.service);
        draft.bindings = {{.role = u"Shop"_s,
                           .site = u"Web"_s,
                           .host = {},
                           .sslFlags = {},
                           .certificate = u"ShopCertificate"_s}};
        for (const HttpsEndpoint kind : {HttpsEndpoint::Keep, HttpsEndpoint::Tcp}) {
            draft.httpsEndpoint = kind;
            const Plan plan = *makePlan(draft, {project, {}});
            const auto isTooMany = [](const Problem &p) { return p.rule == Rule::TooManyEndpoints; };
            QCOMPARE(std::ranges::any_of(obstacles(plan), isTooMany), kind == HttpsEndpoint::Tcp);
        }
    }

    /// What is wrong with a cscfg that is only kept does not stand in the way.
    void whatIsKeptDoesNotBlock()
    {
        const ProjectFixture fixture;
        fixture.write(
            u"ServiceConfiguration.Old.cscfg"_s,
            QByteArray(ProjectFixture::cloud).replace("<Role name=\"Shop\"", "<Role name=\"Gone\""));
        const Project project = fixture.open();
        Draft draft = draftOf(project.path, project.service);
        draft.scenario = Scenario::Installed;
        const auto blocks = [&project](const Draft &of) {
            const QList<Problem> found = obstacles(*makePlan(of, {project, {}}));
            return std::ranges::any_of(
                found, [](const Problem &problem) { return problem.where.file.endsWith(u"Old.cscfg"_s); });
        };
        QVERIFY(blocks(draft));
        draft.configurations = {u"ServiceConfiguration.Cloud.cscfg"_s};
        QVERIFY(!blocks(draft));
        const Plan plan = *makePlan(draft, {project, {}});
        const auto kept = std::ranges::find(plan.problems, true, &Problem::isOfKept);
        QVERIFY(kept != plan.problems.cend());
        QCOMPARE(kept->severity, Severity::Error); // csdef is shared: it cannot be deployed so
    }

    void renameFollowsEveryReference()
    {
        const ProjectFixture fixture;
        const Project project = fixture.open();
        for (const bool endpointToo : {true, false}) {
            Service wanted = project.service;
            wanted.roles.first().certificates.first().name = u"Renewed"_s;
            if (endpointToo)
                wanted.roles.first().endpoints.last().certificate = u"Renewed"_s;
            const auto plan = planService(project, wanted);
            QVERIFY_RESULT(plan);
            QCOMPARE(plan->changes.size(), 2);
            for (const FileChange &change : plan->changes)
                QCOMPARE(QByteArray(change.after).replace("Renewed", "ShopCertificate"), *change.before);
            QCOMPARE(plan->actions,
                     (QList<Action>{{ActionType::ChangeEndpoint, project.definition.path, u"Shop"_s,
                                     u"HttpsIn"_s, u"https 443, certificate Renewed"_s,
                                     u"https 443, certificate ShopCertificate"_s},
                                    {ActionType::ChangeCertificate, project.definition.path, u"Shop"_s,
                                     u"ShopCertificate"_s, u"Renewed"_s},
                                    {ActionType::ChangeCertificate, project.configurations.first().path,
                                     u"Shop"_s, u"ShopCertificate"_s, u"Renewed"_s}}));
        }
    }

    void refused()
    {
        const ProjectFixture fixture;
        const Project project = fixture.open();
        Service wanted = project.service;
        wanted.roles.append(Role());
        wanted.roles.last().name = u"Nobody"_s;
        QCOMPARE(planService(project, wanted).error(), (Error{Code::UnknownRole, u"Nobody"_s, {}}));
        wanted = project.service;
        wanted.roles.first().settings.first().values.insert(cloud, QString(QChar(1)));
        QCOMPARE(planService(project, wanted).error().code, Code::XmlMalformed);
    }

    void valuesAreEscaped()
    {
        const ProjectFixture fixture;
        const Project project = fixture.open();
        const QString value = u"\t\"<&>'\n\r ä😀"_s;
        Service wanted = project.service;
        wanted.roles.first().settings.append({bindingsSettingName(), {{cloud, value}}, true});
        const auto changed = applied(project, planService(project, wanted).value());
        QVERIFY_RESULT(changed);
        QCOMPARE(findRole(changed->service, u"Shop"_s)->settings.last().values.value(cloud), value);
    }

    /// The service does not tell the values of settings that are not ours; they must outlive any plan.
    void hiddenValuesStay()
    {
        const ProjectFixture fixture;
        const Project project = fixture.open();
        QCOMPARE(planService(project, project.service).value(), Plan());
        Service wanted = project.service;
        wanted.roles.first().settings.append(
            {bindingsSettingName(), {{cloud, u"a"_s}, {local, u"b"_s}}, true});
        const Plan plan = planService(project, wanted).value();
        QCOMPARE(plan.changes.size(), 3);
        QVERIFY(plan.changes.at(1).after.contains("value=\"https://catalogue.contoso.test/\""));
        QVERIFY(plan.changes.at(2).after.contains("value=\"http://localhost/\""));
        wanted.roles.first().settings.first().values.insert(cloud, u"https://new.contoso.test/"_s);
        QVERIFY(planService(project, wanted)
                    .value()
                    .changes.at(1)
                    .after.contains("value=\"https://new.contoso.test/\""));
    }
};

QTEST_GUILESS_MAIN(ServicePlanTest)
#include "serviceplantest.moc"
