// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/draft/draftmerge.h"
#include "model/scenario/scenario.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

#include <functional>

using namespace testvalues;

namespace {

using Edit = std::function<void(Service &)>;

const QString staging = u"ServiceConfiguration.Staging.cscfg"_s;

RoleCertificate entry(const QString &name, char digit)
{
    const QString text = thumbprint(digit).toString();
    return {name, u"LocalMachine"_s, u"My"_s, {}, {{cloud, text}, {local, text}}};
}

/// One of everything that a plan can change.
Service base()
{
    Role role = webRole(u"A"_s);
    role.vmSize = u"Small"_s;
    role.certificates = {entry(u"Tls"_s, '1')};
    role.startupTasks = {{.commandLine = u"setup.cmd"_s}};
    role.settings = {{u"Catalogue"_s, {{cloud, u"1"_s}}}};
    role.imports = {u"RemoteAccess"_s};
    Role worker = webRole(u"W"_s);
    worker.kind = RoleKind::Worker;
    Service service = serviceOf({role, worker});
    for (ConfigurationFacts &facts : service.configurations) {
        facts.virtualNetwork = u"net"_s;
        facts.subnets = {{u"A"_s, u"web"_s}, {u"W"_s, u"web"_s}};
    }
    return service;
}

Role &a(Service &service)
{
    return *findRole(service, u"A"_s);
}

QList<RoleCertificate> &certificates(Service &service)
{
    return a(service).certificates;
}

void addCertificate(Service &service, const QString &name, char digit)
{
    certificates(service).append(entry(name, digit));
}

Edit nothing()
{
    return [](Service &) {};
}

Edit certificate(const QString &name, char digit)
{
    return [=](Service &service) { addCertificate(service, name, digit); };
}

Edit thumbprintIn(const QString &configuration, char digit)
{
    return [=](Service &service) {
        certificates(service)[0].thumbprints[configuration] = thumbprint(digit).toString();
    };
}

Edit all(const QList<Edit> &edits)
{
    return [=](Service &service) {
        for (const Edit &edit : edits)
            edit(service);
    };
}

void addRow(const char *name, const Edit &mine, const Edit &theirs, const Edit &expected)
{
    QTest::newRow(name) << mine << theirs << expected;
}

void addColumns()
{
    QTest::addColumn<Edit>("mine"); // what the plan changed
    QTest::addColumn<Edit>("theirs"); // what the project changed since
    QTest::addColumn<Edit>("expected");
}

Service edited(const Edit &edit)
{
    Service service = base();
    edit(service);
    return service;
}

void verify()
{
    QFETCH(Edit, mine);
    QFETCH(Edit, theirs);
    QFETCH(Edit, expected);
    DraftFile plan{draftWith(edited(mine), {}), base()};
    QCOMPARE(mergedDraft(plan, edited(theirs)).service, edited(expected));
}

} // namespace

class DraftMergeTest final : public QObject
{
    Q_OBJECT

private slots:
    void items_data()
    {
        addColumns();
        const Edit noCertificate = [](Service &s) { certificates(s).clear(); };
        addRow("nothing changed", nothing(), nothing(), nothing());
        addRow("mine alone", certificate(u"Mine"_s, '2'), nothing(), certificate(u"Mine"_s, '2'));
        addRow("theirs alone", nothing(), certificate(u"Theirs"_s, '2'), certificate(u"Theirs"_s, '2'));
        addRow("both add one: theirs first", certificate(u"Mine"_s, '2'), certificate(u"Theirs"_s, '3'),
               all({certificate(u"Theirs"_s, '3'), certificate(u"Mine"_s, '2')}));
        addRow("both add the same", certificate(u"New"_s, '2'), certificate(u"New"_s, '2'),
               certificate(u"New"_s, '2'));
        addRow("both add one name: mine", certificate(u"New"_s, '2'), certificate(u"New"_s, '3'),
               certificate(u"New"_s, '2'));
        addRow("I remove", noCertificate, nothing(), noCertificate);
        addRow("they remove", nothing(), noCertificate, noCertificate);
        addRow("both remove", noCertificate, noCertificate, noCertificate);
        addRow("I remove what they change", noCertificate, thumbprintIn(cloud, '2'), noCertificate);
        addRow("they remove what I change", thumbprintIn(cloud, '2'), noCertificate, noCertificate);
        addRow("I add where they remove", certificate(u"Mine"_s, '2'), noCertificate,
               all({noCertificate, certificate(u"Mine"_s, '2')}));
        addRow(
            "they put theirs first", nothing(),
            [](Service &s) { certificates(s).prepend(entry(u"Theirs"_s, '2')); },
            [](Service &s) { certificates(s).prepend(entry(u"Theirs"_s, '2')); });
    }
    void items() { verify(); }

    /// What a certificate has in each cscfg is changed cscfg by cscfg.
    void thumbprints_data()
    {
        addColumns();
        addRow("mine", thumbprintIn(cloud, '2'), nothing(), thumbprintIn(cloud, '2'));
        addRow("theirs", nothing(), thumbprintIn(cloud, '2'), thumbprintIn(cloud, '2'));
        addRow("both in one file: mine", thumbprintIn(cloud, '2'), thumbprintIn(cloud, '3'),
               thumbprintIn(cloud, '2'));
        addRow("each in another file", thumbprintIn(cloud, '2'), thumbprintIn(local, '3'),
               all({thumbprintIn(cloud, '2'), thumbprintIn(local, '3')}));
        addRow("theirs in a new file", thumbprintIn(cloud, '2'), thumbprintIn(staging, '3'),
               all({thumbprintIn(cloud, '2'), thumbprintIn(staging, '3')}));
        addRow(
            "they take one out", thumbprintIn(cloud, '2'),
            [](Service &s) { certificates(s)[0].thumbprints.remove(local); },
            all({thumbprintIn(cloud, '2'),
                 [](Service &s) { certificates(s)[0].thumbprints.remove(local); }}));
        addRow(
            "I take one out", [](Service &s) { certificates(s)[0].thumbprints.remove(local); },
            thumbprintIn(cloud, '2'), all({thumbprintIn(cloud, '2'), [](Service &s) {
                                               certificates(s)[0].thumbprints.remove(local);
                                           }}));
    }
    void thumbprints() { verify(); }

    /// Two of one name are told apart by their order.
    void namesakes_data()
    {
        addColumns();
        QTest::newRow("nothing changed") << nothing() << nothing() << nothing();
        QTest::newRow("I remove the second")
            << Edit([](Service &s) { certificates(s).removeAt(2); }) << nothing()
            << Edit([](Service &s) { certificates(s).removeAt(2); });
        QTest::newRow("they remove the second")
            << nothing() << Edit([](Service &s) { certificates(s).removeAt(2); })
            << Edit([](Service &s) { certificates(s).removeAt(2); });
        QTest::newRow("I change the second")
            << Edit([](Service &s) { certificates(s)[2].storeName = u"CA"_s; }) << nothing()
            << Edit([](Service &s) { certificates(s)[2].storeName = u"CA"_s; });
    }

    void namesakes()
    {
        QFETCH(Edit, mine);
        QFETCH(Edit, theirs);
        QFETCH(Edit, expected);
        const auto doubled = [](const Edit &edit) {
            Service service = edited(all({certificate(u"Twice"_s, '2'), certificate(u"Twice"_s, '3')}));
            edit(service);
            return service;
        };
        const DraftFile plan{draftWith(doubled(mine), {}), doubled(nothing())};
        QCOMPARE(mergedDraft(plan, doubled(theirs)).service, doubled(expected));
    }

    void roles_data()
    {
        addColumns();
        const auto sites = [](const QString &name) {
            return [=](Service &s) { a(s).sites[0].bindings.append({name, name, {}}); };
        };
        const auto endpoint = [](const QString &name) {
            return [=](Service &s) { a(s).endpoints.append({.name = name, .protocol = u"https"_s}); };
        };
        const auto task = [](const QString &line) {
            return [=](Service &s) { a(s).startupTasks.append({.commandLine = line}); };
        };
        const auto size = [](const QString &name) { return [=](Service &s) { a(s).vmSize = name; }; };
        addRow("endpoints of both", endpoint(u"Mine"_s), endpoint(u"Theirs"_s),
               all({endpoint(u"Theirs"_s), endpoint(u"Mine"_s)}));
        addRow("bindings of one site", sites(u"Mine"_s), sites(u"Theirs"_s),
               all({sites(u"Theirs"_s), sites(u"Mine"_s)}));
        const Edit site = [](Service &s) { a(s).sites.append({.name = u"Theirs"_s}); };
        addRow("their site", nothing(), site, site);
        const Edit directory = [](Service &s) { a(s).sites[0].physicalDirectory = u"..\\Web"_s; };
        addRow("their directory of a site with my binding", sites(u"Mine"_s), directory,
               all({directory, sites(u"Mine"_s)}));
        addRow("startup tasks of both", task(u"mine.cmd"_s), task(u"theirs.cmd"_s),
               all({task(u"theirs.cmd"_s), task(u"mine.cmd"_s)}));
        const Edit elevated = [](Service &s) { a(s).startupTasks[0].executionContext = u"elevated"_s; };
        addRow("my context for a task", elevated, task(u"theirs.cmd"_s),
               all({elevated, task(u"theirs.cmd"_s)}));
        const Edit setting = [](Service &s) { a(s).settings.append({.name = u"Mine"_s}); };
        addRow("my setting", setting, nothing(), setting);
        addRow("my VM size", size(u"Standard_A1"_s), nothing(), size(u"Standard_A1"_s));
        addRow("their VM size", nothing(), size(u"Large"_s), size(u"Large"_s));
        addRow("VM sizes of both: mine", size(u"Standard_A1"_s), size(u"Large"_s), size(u"Standard_A1"_s));
        const Edit context = [](Service &s) { a(s).runtimeContext = u"elevated"_s; };
        addRow("my runtime context", context, nothing(), context);
        addRow("their runtime context", nothing(), context, context);
        const Edit noImport = [](Service &s) { a(s).imports.clear(); };
        const Edit import = [](Service &s) { a(s).imports.append(u"Diagnostics"_s); };
        addRow("I take an import out, they add one", noImport, import, all({noImport, import}));
        const Edit other = [](Service &s) { a(s).otherEndpoints.append({.name = u"Internal"_s}); };
        addRow("endpoints that no plan edits", nothing(), other, other);
        const Edit role = [](Service &s) { s.roles.append(webRole(u"New"_s)); };
        addRow("their role", certificate(u"Mine"_s, '2'), role, all({certificate(u"Mine"_s, '2'), role}));
        const Edit noRole = [](Service &s) { s.roles.removeFirst(); };
        addRow("their role is gone, with what I did there", certificate(u"Mine"_s, '2'), noRole, noRole);
        const Edit worker = [](Service &s) { s.roles[1].kind = RoleKind::Web; };
        addRow("their kind of role", certificate(u"Mine"_s, '2'), worker,
               all({certificate(u"Mine"_s, '2'), worker}));
        addRow(
            "their order of roles", size(u"Standard_A1"_s), [](Service &s) { s.roles.swapItemsAt(0, 1); },
            all({size(u"Standard_A1"_s), [](Service &s) { s.roles.swapItemsAt(0, 1); }}));
        const Edit name = [](Service &s) { s.name = u"other"_s; };
        addRow("their name of the service", certificate(u"Mine"_s, '2'), name,
               all({certificate(u"Mine"_s, '2'), name}));
    }
    void roles() { verify(); }

    void configurations_data()
    {
        addColumns();
        const auto in = [](int index, const std::function<void(ConfigurationFacts &)> &edit) {
            return Edit([=](Service &s) { edit(s.configurations[index]); });
        };
        const auto family = [](const QString &text) {
            return [=](ConfigurationFacts &facts) { facts.osFamily = text; };
        };
        const auto subnet = [](const QString &role, const QString &name) {
            return [=](ConfigurationFacts &facts) { facts.subnets.insert(role, name); };
        };
        addRow("my family", in(0, family(u"7"_s)), nothing(), in(0, family(u"7"_s)));
        addRow("their family in another file", in(0, family(u"7"_s)), in(1, family(u"5"_s)),
               all({in(0, family(u"7"_s)), in(1, family(u"5"_s))}));
        addRow("families of both: mine", in(0, family(u"7"_s)), in(0, family(u"5"_s)), in(0, family(u"7"_s)));
        const Edit version = in(0, [](ConfigurationFacts &facts) { facts.osVersion = u"WA-GUEST-OS-7.1"_s; });
        addRow("their version", in(0, family(u"7"_s)), version, all({in(0, family(u"7"_s)), version}));
        const Edit name = in(0, [](ConfigurationFacts &facts) { facts.serviceName = u"other"_s; });
        addRow("my name of the service", name, nothing(), name);
        const Edit role = in(0, [](ConfigurationFacts &facts) { facts.roles.append(u"New"_s); });
        addRow("my role", role, nothing(), role);
        const Edit network = in(0, [](ConfigurationFacts &facts) { facts.virtualNetwork = u"other"_s; });
        addRow("my network, their subnet", network, in(0, subnet(u"A"_s, u"theirs"_s)),
               all({network, in(0, subnet(u"A"_s, u"theirs"_s))}));
        addRow("my subnet, their subnet", in(0, subnet(u"A"_s, u"mine"_s)),
               in(0, subnet(u"W"_s, u"theirs"_s)),
               all({in(0, subnet(u"A"_s, u"mine"_s)), in(0, subnet(u"W"_s, u"theirs"_s))}));
        const Edit noSubnet = in(0, [](ConfigurationFacts &facts) { facts.subnets.remove(u"A"_s); });
        addRow("I take a subnet out", noSubnet, nothing(), noSubnet);
        addRow("they take a subnet out", nothing(), noSubnet, noSubnet);
        const Edit gone = [](Service &s) { s.configurations.removeFirst(); };
        addRow("a file that is gone stays gone", in(0, family(u"7"_s)), gone, gone);
        const Edit more = [](Service &s) { s.configurations.append({.fileName = staging}); };
        addRow("their new file", in(0, family(u"7"_s)), more, all({in(0, family(u"7"_s)), more}));
    }
    void configurations() { verify(); }

    void decisionsComeAlong()
    {
        Draft draft = draftWith(base(), {leaf('a', {u"a.test"_s})}, {u"a.test"_s});
        draft.bindings = {{.role = u"A"_s, .site = u"Web"_s, .host = u"a.test"_s}};
        draft.target = Target::ExtendedSupport;
        Service current = base();
        addCertificate(current, u"Theirs"_s, '2');
        const Draft merged = mergedDraft({draft, base()}, current);
        draft.service = current;
        QCOMPARE(merged, draft);
    }

    void aScenarioIsDoneToWhatAColleagueChanged()
    {
        const Service before = serviceOf({webRole(u"A"_s)});
        const Draft draft =
            withScenario(draftWith(before, {leaf('a', {u"a.test"_s})}), Scenario::Single, before);
        Service current = before;
        current.roles[0].certificates.append({.name = u"Colleague"_s, .storeName = u"My"_s});
        current.roles.append(webRole(u"New"_s));
        current.roles[0].startupTasks.append({.commandLine = u"new.cmd"_s});
        const Draft now = mergedDraft({draft, before}, current);
        QCOMPARE(now.service.roles.size(), 2);
        const Role &role = now.service.roles.first();
        QVERIFY(findCertificate(role, u"Colleague"_s));
        QVERIFY(findCertificate(role, u"ATest"_s));
        QVERIFY(findEndpoint(role, u"HttpsIn"_s));
        QCOMPARE(role.sites.first().bindings.size(), 2);
        QCOMPARE(role.startupTasks.size(), 1);
    }
};

QTEST_GUILESS_MAIN(DraftMergeTest)
#include "draftmergetest.moc"
