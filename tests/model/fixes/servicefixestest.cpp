// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/checks/draftproblems.h"
#include "model/fixes/servicefixes.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

#include <algorithm>
#include <functional>

using namespace testvalues;

namespace {

using Kind = Fix::Kind;
using Kinds = QList<Kind>;
using Spoil = std::function<void(Draft &)>;

/// A role with a bound https endpoint, a task and a setting, in two cscfg files with their networks.
Draft soundDraft()
{
    Role role = webRole(u"A"_s);
    role.endpoints.append({u"HttpsIn"_s, u"https"_s, u"443"_s, {}, u"Tls"_s});
    role.sites[0].bindings.append({u"HttpsIn"_s, u"HttpsIn"_s, {}});
    const QString text = thumbprint('a').toString();
    role.certificates = {{u"Tls"_s, u"LocalMachine"_s, u"My"_s, {}, {{cloud, text}, {local, text}}}};
    role.startupTasks = {{u"setup.cmd"_s, u"limited"_s, u"simple"_s, {{u"X"_s, u"1"_s, {}}}}};
    role.settings = {{u"Catalogue"_s, {{cloud, u"1"_s}, {local, u"1"_s}}}};
    Draft draft = draftWith(serviceOf({role}), {leaf('a', {u"a.test"_s})});
    draft.target = Target::ExtendedSupport;
    for (ConfigurationFacts &facts : draft.service.configurations) {
        facts.virtualNetwork = u"net"_s;
        facts.subnets = {{u"A"_s, u"web"_s}};
    }
    return draft;
}

Role &a(Draft &draft)
{
    return draft.service.roles[0];
}

StartupTask &task(Draft &draft)
{
    return a(draft).startupTasks[0];
}

ConfigurationFacts &deployed(Draft &draft)
{
    return draft.service.configurations[0];
}

std::optional<Problem> find(const Draft &draft, Rule rule)
{
    const QList<Problem> found = problems(draft, {});
    const auto it = std::ranges::find(found, rule, &Problem::rule);
    return it == found.cend() ? std::nullopt : std::optional(*it);
}

} // namespace

class ServiceFixesTest final : public QObject
{
    Q_OBJECT

private slots:
    void fixes_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<Kinds>("expected");
        const auto row = [](const char *name, Rule rule, const Kinds &expected, const Spoil &spoil) {
            QTest::newRow(name) << rule << spoil << expected;
        };
        addValues(row);
        addEndpoints(row);
        addTasks(row);
        addConfigurations(row);
    }

    /// What was found is gone with each of the fixes, and nothing but it has changed.
    void fixes()
    {
        QFETCH(Rule, rule);
        QFETCH(Spoil, spoil);
        QFETCH(Kinds, expected);
        QVERIFY(!find(soundDraft(), rule));
        Draft draft = soundDraft();
        spoil(draft);
        const auto problem = find(draft, rule);
        QVERIFY(problem);
        Kinds kinds;
        const QList<Fix> fixes = serviceFixes(draft, *problem);
        for (const Fix &fix : fixes) {
            kinds.append(fix.kind);
            QVERIFY(fix.result != draft);
            const auto left = find(fix.result, rule);
            QVERIFY2(!left, left ? qPrintable(left->subject) : "");
        }
        QCOMPARE(kinds, expected);
    }

    void restores_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<Spoil>("spoil");
        const auto row = [](const char *name, Rule rule, const Spoil &spoil) {
            QTest::newRow(name) << rule << spoil;
        };
        row("a spelling", Rule::ValueUnknown, [](Draft &d) { a(d).endpoints[1].protocol = u"HTTPS"_s; });
        row("a spelling with blanks", Rule::ValueUnknown,
            [](Draft &d) { a(d).certificates[0].storeLocation = u" localmachine "_s; });
        row("a setting", Rule::SettingUndeclared, [](Draft &d) { a(d).settings[0].declared = false; });
        row("the second of a name", Rule::DuplicateName, [](Draft &d) {
            a(d).certificates.append(
                {.name = u"Tls"_s, .storeLocation = u"LocalMachine"_s, .storeName = u"CA"_s});
        });
        row("the order of a site", Rule::BindingsNotLast,
            [](Draft &d) { a(d).sites[0].bindingsLast = false; });
        row("the service's name", Rule::ServiceNameDiffers,
            [](Draft &d) { deployed(d).serviceName = u"x"_s; });
    }

    /// The first fix undoes the fault and nothing else.
    void restores()
    {
        QFETCH(Rule, rule);
        QFETCH(Spoil, spoil);
        Draft draft = soundDraft();
        spoil(draft);
        const auto problem = find(draft, rule);
        QVERIFY(problem);
        QCOMPARE(serviceFixes(draft, *problem).value(0).result, soundDraft());
    }

    void freePorts_data()
    {
        QTest::addColumn<QStringList>("taken"); // the last one twice
        QTest::addColumn<QString>("expected");
        QTest::newRow("443") << QStringList{u"80"_s, u"443"_s} << u"8443"_s;
        QTest::newRow("443, and the next one is taken too")
            << QStringList{u"8443"_s, u"8444"_s, u"443"_s} << u"8445"_s;
        QTest::newRow("80") << QStringList{u"443"_s, u"80"_s} << u"8080"_s;
        QTest::newRow("any other") << QStringList{u"8080"_s, u"90"_s} << u"8081"_s;
    }

    void freePorts()
    {
        QFETCH(QStringList, taken);
        Draft draft = soundDraft();
        QList<Endpoint> &endpoints = a(draft).endpoints;
        endpoints.clear();
        taken.append(taken.last());
        for (int i = 0; i < int(taken.size()); ++i)
            endpoints.append({.name = u"E%1"_s.arg(i), .protocol = u"tcp"_s, .port = taken.at(i)});
        const auto problem = find(draft, Rule::PortTaken);
        QVERIFY(problem);
        const QList<Fix> fixes = serviceFixes(draft, *problem);
        QCOMPARE(fixes.size(), 1);
        QFETCH(QString, expected);
        a(draft).endpoints.last().port = expected;
        QCOMPARE(fixes.first().result, draft);
    }

    void networkNames_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("subnet");
        const auto row = [](const char *name, const QString &network, const QString &subnet,
                            const Spoil &spoil) { QTest::newRow(name) << spoil << network << subnet; };
        const auto clear = [](ConfigurationFacts &facts) {
            facts.virtualNetwork.clear();
            facts.subnets.clear();
        };
        row("the file's own network", u"net"_s, u"default"_s, [](Draft &d) { deployed(d).subnets.clear(); });
        row("the file's own subnet", u"shopVNet"_s, u"web"_s,
            [](Draft &d) { deployed(d).virtualNetwork.clear(); });
        row("a local file's do not count", u"shopVNet"_s, u"default"_s,
            [=](Draft &d) { clear(deployed(d)); });
        row("those of another file", u"other"_s, u"back"_s, [=](Draft &d) {
            clear(deployed(d));
            d.service.configurations.append({.fileName = u"ServiceConfiguration.Staging.cscfg"_s,
                                             .roles = {u"A"_s},
                                             .virtualNetwork = u"other"_s,
                                             .subnets = {{u"A"_s, u"back"_s}}});
        });
    }

    void networkNames()
    {
        QFETCH(Spoil, spoil);
        Draft draft = soundDraft();
        spoil(draft);
        const auto problem = find(draft, Rule::VirtualNetworkMissing);
        QVERIFY(problem);
        Draft mended = serviceFixes(draft, *problem).value(0).result;
        QTEST(deployed(mended).virtualNetwork, "network");
        QTEST(deployed(mended).subnets.value(u"A"_s), "subnet");
    }

    void whatIsNotThereHasNoFix_data()
    {
        QTest::addColumn<Rule>("rule");
        for (const Rule rule :
             {Rule::ValueUnknown, Rule::CertificateOnPlainEndpoint, Rule::SettingUndeclared,
              Rule::DuplicateName, Rule::PortTaken, Rule::LocalPortTaken, Rule::VirtualNetworkMissing,
              Rule::SiteWithoutBinding, Rule::BindingsNotLast, Rule::SiteBindingUnknown,
              Rule::VariableInvalid, Rule::TaskNotElevated, Rule::GuestOsRetired, Rule::ServiceNameDiffers,
              Rule::RoleWithoutConfiguration, Rule::RemoteDesktopImport, Rule::PortHeldByRole,
              Rule::HostNotCovered})
            QTest::newRow(qPrintable(id(rule))) << rule;
    }

    /// A problem of a role or file that is gone, as one found before an edit.
    void whatIsNotThereHasNoFix()
    {
        QFETCH(Rule, rule);
        Problem problem{.rule = rule, .role = u"Gone"_s, .subject = u"Gone"_s};
        problem.severity = Severity::Warning;
        QCOMPARE(serviceFixes(soundDraft(), problem), QList<Fix>());
    }

private:
    static void addValues(const auto &row)
    {
        const Kind spell = Kind::UseSpelling;
        row("protocol in capitals", Rule::ValueUnknown, {spell},
            [](Draft &d) { a(d).endpoints[1].protocol = u"HTTPS"_s; });
        row("no such protocol, of four", Rule::ValueUnknown, {},
            [](Draft &d) { a(d).endpoints[0].protocol = u"quic"_s; });
        row("store location in lower case", Rule::ValueUnknown, {spell},
            [](Draft &d) { a(d).certificates[0].storeLocation = u"localmachine"_s; });
        row("no such store location, of two", Rule::ValueUnknown, {spell, spell},
            [](Draft &d) { a(d).certificates[0].storeLocation = u"Machine"_s; });
        row("no such permission level", Rule::ValueUnknown, {spell, spell},
            [](Draft &d) { a(d).certificates[0].permissionLevel = u"admin"_s; });
        row("no such task type, of three", Rule::ValueUnknown, {spell, spell, spell},
            [](Draft &d) { task(d).taskType = u"quick"_s; });
        row("no such execution context", Rule::ValueUnknown, {spell, spell},
            [](Draft &d) { task(d).executionContext = u"admin"_s; });
        row("runtime context in capitals", Rule::ValueUnknown, {spell},
            [](Draft &d) { a(d).runtimeContext = u"ELEVATED"_s; });
        row("undeclared setting", Rule::SettingUndeclared, {Kind::DeclareSetting, Kind::RemoveSetting},
            [](Draft &d) { a(d).settings[0].declared = false; });
        row("two certificates of one name", Rule::DuplicateName, {Kind::RemoveSecond},
            [](Draft &d) { a(d).certificates.append(a(d).certificates[0]); });
        row("two endpoints of one name", Rule::DuplicateName, {Kind::RemoveSecond}, [](Draft &d) {
            a(d).endpoints.append({.name = u"HttpsIn"_s, .protocol = u"tcp"_s, .port = u"81"_s});
        });
        row("two settings of one name", Rule::DuplicateName, {Kind::RemoveSecond},
            [](Draft &d) { a(d).settings.append(a(d).settings[0]); });
        row("an internal endpoint of that name", Rule::DuplicateName, {}, [](Draft &d) {
            a(d).otherEndpoints = {{.element = u"InternalEndpoint"_s, .name = u"HttpsIn"_s}};
        });
    }

    static void addEndpoints(const auto &row)
    {
        row("a certificate on plain http", Rule::CertificateOnPlainEndpoint,
            {Kind::DropEndpointCertificate, Kind::MakeEndpointHttps},
            [](Draft &d) { a(d).endpoints[0].certificate = u"Tls"_s; });
        row("a local port twice", Rule::LocalPortTaken, {Kind::FreeLocalPort}, [](Draft &d) {
            for (Endpoint &endpoint : a(d).endpoints)
                endpoint.localPort = u"8080"_s;
        });
        row("a site without binding", Rule::SiteWithoutBinding, {Kind::BindSiteTo, Kind::BindSiteTo},
            [](Draft &d) {
                a(d).sites[0].bindings.clear();
                a(d).endpoints.append({.name = u"TcpIn"_s, .protocol = u"tcp"_s, .port = u"81"_s});
            });
        row("bindings not last", Rule::BindingsNotLast, {Kind::MoveBindingsLast},
            [](Draft &d) { a(d).sites[0].bindingsLast = false; });
        row("no such endpoint, one is unbound", Rule::SiteBindingUnknown,
            {Kind::BindSiteTo, Kind::RemoveSiteBinding},
            [](Draft &d) { a(d).sites[0].bindings[1].endpointName = u"Gone"_s; });
        row("no such endpoint, all are bound", Rule::SiteBindingUnknown, {Kind::RemoveSiteBinding},
            [](Draft &d) {
                a(d).sites[0].bindings.append({u"More"_s, u"Gone"_s, {}});
            });
        row("no such endpoint, the site's only binding", Rule::SiteBindingUnknown,
            {Kind::BindSiteTo, Kind::BindSiteTo}, [](Draft &d) {
                a(d).sites[0].bindings = {{u"HttpIn"_s, u"Gone"_s, {}}};
            });
    }

    static void addTasks(const auto &row)
    {
        row("a variable without value", Rule::VariableInvalid, {Kind::GiveEmptyValue},
            [](Draft &d) { task(d).environment[0].value.reset(); });
        row("a variable with two values", Rule::VariableInvalid, {Kind::KeepInstanceValue, Kind::KeepValue},
            [](Draft &d) { task(d).environment[0].xpath = u"/RoleEnvironment"_s; });
        row("a task without the right to", Rule::TaskNotElevated, {Kind::RunElevated},
            [](Draft &d) { task(d).commandLine = u"appcmd.exe set config"_s; });
        row("a task without command", Rule::TaskEmpty, {}, [](Draft &d) { task(d).commandLine.clear(); });
    }

    static void addConfigurations(const auto &row)
    {
        row("no guest OS", Rule::GuestOsMissing, {Kind::UseGuestOs},
            [](Draft &d) { deployed(d).osFamily.clear(); });
        row("a retired guest OS", Rule::GuestOsRetired, {Kind::UseGuestOs},
            [](Draft &d) { deployed(d).osFamily = u"4"_s; });
        row("SNI before IIS 8", Rule::SniNeedsIis8, {Kind::UseGuestOs}, [](Draft &d) {
            deployed(d).osFamily = u"2"_s;
            d.bindings = {{.role = u"A"_s, .site = u"Web"_s, .host = u"a.test"_s, .certificate = u"Tls"_s}};
        });
        row("another service's name", Rule::ServiceNameDiffers, {Kind::UseServiceName},
            [](Draft &d) { deployed(d).serviceName = u"x"_s; });
        row("a role without configuration", Rule::RoleWithoutConfiguration, {Kind::AddRole}, [](Draft &d) {
            d.service.roles.append(webRole(u"B"_s));
            d.service.configurations[1].roles.append(u"B"_s);
        });
        row("no virtual network", Rule::VirtualNetworkMissing, {Kind::UseNetwork},
            [](Draft &d) { deployed(d).virtualNetwork.clear(); });
        row("an old VM size", Rule::VmSizeRenamed, {Kind::RenameVmSize},
            [](Draft &d) { a(d).vmSize = u"Small"_s; });
        row("remote desktop", Rule::RemoteDesktopImport, {Kind::RemoveModule},
            [](Draft &d) { a(d).imports = {u"RemoteAccess"_s}; });
    }
};

QTEST_GUILESS_MAIN(ServiceFixesTest)
#include "servicefixestest.moc"
