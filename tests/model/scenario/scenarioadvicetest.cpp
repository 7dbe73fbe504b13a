// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/certificates/chain.h"
#include "model/scenario/scenario.h"
#include "model/scenario/scenarioadvice.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

#include <algorithm>

using namespace testvalues;

namespace {

using Reasons = QList<Said<Reason>>;
using Effects = QList<Said<Effect>>;

Role worker()
{
    Role role = webRole(u"W"_s);
    role.kind = RoleKind::Worker;
    return role;
}

Service oneRole(const QString &osFamily = u"6"_s)
{
    return serviceOf({webRole(u"A"_s)}, osFamily);
}

const Certificate a = leaf('a', {u"a.test"_s});
const Certificate b = leaf('b', {u"b.test"_s});
const Certificate both = leaf('a', {u"a.test"_s, u"b.test"_s});
const Certificate ca = authority('c', u"Pine TLS CA"_s, u"Pine Root"_s);
const Certificate root = authority('d', u"Pine Root"_s, u"Pine Root"_s);

ScenarioAdvice adviceFor(const Draft &draft, Scenario scenario)
{
    const QList<ScenarioAdvice> advices = adviseScenarios(draft, draft.service);
    return *std::ranges::find(advices, scenario, &ScenarioAdvice::scenario);
}

} // namespace

class ScenarioAdviceTest final : public QObject
{
    Q_OBJECT

private slots:
    void reasons_data()
    {
        QTest::addColumn<Draft>("draft");
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<Reasons>("expected");
        const auto row = [](const char *name, const Draft &draft, Scenario scenario,
                            const Reasons &expected) {
            QTest::newRow(name) << draft << scenario << expected;
        };
        const QString one = u"1"_s, two = u"2"_s;
        const Said<Reason> isOne{Reason::OneCertificate, {u"a.test"_s}};
        const Said<Reason> sni{Reason::SniAvailable, {u"6"_s}};
        const Said<Reason> came{Reason::HasIntermediates, {one}};
        const Draft pair = draftWith(oneRole(), {a, b});
        row("no certificate", draftWith(oneRole(), {}), Scenario::Single, {{Reason::NoCertificateYet}});
        row("a CA alone", draftWith(oneRole(), {ca}), Scenario::Sni, {{Reason::NoCertificateYet}});
        row("no web role", draftWith(serviceOf({worker()}), {a}), Scenario::San, {{Reason::NoWebRole}});
        row("no web role, only installed", draftWith(serviceOf({worker()}), {a}), Scenario::Installed,
            {{Reason::ManyCertificates, {one}}});
        row("one certificate, one host", draftWith(oneRole(), {a}), Scenario::Single, {isOne});
        row("it names all hosts", draftWith(oneRole(), {both}), Scenario::San,
            {isOne, {Reason::CoversAllHosts, {u"a.test"_s, two}}});
        row("it does not name a wanted host", draftWith(oneRole(), {a}, {u"a.test"_s, u"z.test"_s}),
            Scenario::Single, {isOne, {Reason::HostsNotCovered, {u"a.test"_s, u"z.test"_s}}});
        row("it names none", draftWith(oneRole(), {a}, {u"y.test"_s, u"z.test"_s}), Scenario::San,
            {isOne, {Reason::HostsNotCovered, {u"a.test"_s, u"y.test, z.test"_s}}});
        row("two certificates for two hosts, one used", pair, Scenario::Single,
            {{Reason::LeavesUnused, {one, two}}});
        row("two certificates, one for all hosts", pair, Scenario::San,
            {{Reason::LeavesUnused, {one, two}}, {Reason::HostsNotCovered, {u"a.test"_s, u"b.test"_s}}});
        row("its intermediate", draftWith(oneRole(), {a, ca}), Scenario::Chained, {came, isOne});
        row("its intermediate and root", draftWith(oneRole(), {a, ca, root}), Scenario::Chained,
            {came, {Reason::PrivateRoot, {u"Pine Root"_s}}, isOne});
        row("no intermediate", draftWith(oneRole(), {a}), Scenario::Chained,
            {{Reason::NoIntermediates}, isOne});
        row("two to install", pair, Scenario::Installed, {{Reason::ManyCertificates, {two}}});
        row("SNI", pair, Scenario::Sni, {{Reason::ManyHosts, {two, two}}, sni});
        row("SNI without hosts", draftWith(oneRole(), {leaf('a', {})}), Scenario::Sni,
            {{Reason::NoHosts}, sni});
        row("SNI on IIS 7", draftWith(oneRole(two), {a}), Scenario::Sni,
            {{Reason::ManyHosts, {one, one}}, {Reason::SniUnavailable, {two}}});
        row("SNI, no family written", draftWith(oneRole({}), {a}), Scenario::Sni,
            {{Reason::ManyHosts, {one, one}}});
        row("SNI on two roles", draftWith(serviceOf({webRole(u"A"_s), webRole(u"B"_s)}), {a, ca}),
            Scenario::Sni, {{Reason::ManyHosts, {one, one}}, sni, {Reason::SharedByRoles, {two}}, came});
    }

    void reasons()
    {
        QFETCH(Draft, draft);
        QFETCH(Scenario, scenario);
        QTEST(adviceFor(draft, scenario).reasons, "expected");
    }

    void effects_data()
    {
        QTest::addColumn<Draft>("draft");
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<Effects>("expected");
        const auto row = [](const char *name, const Draft &draft, Scenario scenario,
                            const Effects &expected) {
            QTest::newRow(name) << draft << scenario << expected;
        };
        const QString none = u"0"_s, one = u"1"_s, two = u"2"_s;
        const Said<Effect> endpoint{Effect::DeclareEndpoint, {u"443"_s, u"a.test"_s}};
        const Said<Effect> site{Effect::BindSite, {one}}, bindings{Effect::SetBindings, {two}};
        const Said<Effect> declareTwo{Effect::DeclareCertificates, {two, none, one}};
        const Said<Effect> setTwo{Effect::SetThumbprints, {two, two}};
        const Draft pair = draftWith(oneRole(), {a, b});
        row("no certificate", draftWith(oneRole(), {}), Scenario::Single, {});
        row("one", draftWith(oneRole(), {a}), Scenario::Single,
            {{Effect::DeclareCertificates, {one, none, one}},
             {Effect::SetThumbprints, {one, two}},
             endpoint,
             site});
        row("one of two", pair, Scenario::San,
            {{Effect::DeclareCertificates, {one, none, one}},
             {Effect::SetThumbprints, {one, two}},
             endpoint,
             site});
        row("with its intermediate", draftWith(oneRole(), {a, ca}), Scenario::Chained,
            {{Effect::DeclareCertificates, {one, one, one}}, setTwo, endpoint, site});
        row("without its intermediate", draftWith(oneRole(), {a, ca}), Scenario::Single,
            {{Effect::DeclareCertificates, {one, none, one}},
             {Effect::SetThumbprints, {one, two}},
             endpoint,
             site});
        row("installed", pair, Scenario::Installed, {declareTwo, setTwo, {Effect::BindNothing}});
        row("SNI by a startup task", pair, Scenario::Sni,
            {declareTwo,
             setTwo,
             endpoint,
             site,
             {Effect::AddStartupTask},
             bindings,
             {Effect::ReplacePlatformBinding}});
        Draft tcp = pair;
        tcp.scriptForm = ScriptForm::OnStart;
        tcp.httpsEndpoint = HttpsEndpoint::Tcp;
        row("SNI by OnStart, the endpoint tcp", tcp, Scenario::Sni,
            {declareTwo,
             setTwo,
             endpoint,
             site,
             {Effect::AddOnStart},
             bindings,
             {Effect::EndpointBecomesTcp}});
        row("SNI on a server", withTarget(pair, Target::Server), Scenario::Sni,
            {declareTwo, setTwo, endpoint, site, bindings});
        row("port 443 is had once", draftWith(serviceOf({webRole(u"A"_s), webRole(u"B"_s)}), {a}),
            Scenario::Single,
            {{Effect::DeclareCertificates, {one, none, two}},
             {Effect::SetThumbprints, {one, two}},
             endpoint,
             site});
        Draft chosen = draftWith(serviceOf({webRole(u"A"_s), worker()}), {a});
        chosen.roles = {u"A"_s};
        row("a role that is not chosen", chosen, Scenario::Single,
            {{Effect::DeclareCertificates, {one, none, one}},
             {Effect::SetThumbprints, {one, two}},
             endpoint,
             site});
    }

    void effects()
    {
        QFETCH(Draft, draft);
        QFETCH(Scenario, scenario);
        QTEST(adviceFor(draft, scenario).effects, "expected");
    }

    void endpointsCertificate_data()
    {
        QTest::addColumn<QString>("name"); // of the endpoint's certificate
        QTest::addColumn<QString>("thumbprint"); // empty: no cscfg has one
        QTest::addColumn<bool>("chosen"); // another default
        QTest::addColumn<Said<Effect>>("expected");
        const QString port = u"443"_s, own = thumbprint('0').toString();
        const Said<Effect> first{Effect::DeclareEndpoint, {port, u"a.test"_s}};
        QTest::newRow("it has its own")
            << u"Main"_s << own << false << Said<Effect>{Effect::KeepEndpointCertificate, {port, u"Main"_s}};
        QTest::newRow("its own was brought in")
            << u"Main"_s << thumbprint('a').toString() << false
            << Said<Effect>{Effect::KeepEndpointCertificate, {port, u"Main"_s}};
        QTest::newRow("another default is chosen")
            << u"Main"_s << own << true << Said<Effect>{Effect::DeclareEndpoint, {port, u"b.test"_s}};
        QTest::newRow("a placeholder") << u"Main"_s << u"?"_s << false << first;
        QTest::newRow("none") << QString() << QString() << false << first;
        QTest::newRow("it is renewed")
            << u"BTest"_s << own << false << Said<Effect>{Effect::DeclareEndpoint, {port, u"b.test"_s}};
    }

    /// What is promised of the endpoint with SNI is what the scenario does.
    void endpointsCertificate()
    {
        QFETCH(QString, name);
        QFETCH(QString, thumbprint);
        QFETCH(bool, chosen);
        QFETCH(Said<Effect>, expected);
        Role role = webRole(u"A"_s);
        role.endpoints.append({u"HttpsIn"_s, u"https"_s, u"443"_s, {}, name});
        if (!name.isEmpty())
            role.certificates = {{name, u"LocalMachine"_s, u"My"_s, {}, {{cloud, thumbprint}}}};
        const Service base = serviceOf({role});
        Draft draft = draftWith(base, {a, b});
        if (chosen)
            draft.defaultCertificate = b.sha1;
        QVERIFY(adviceFor(draft, Scenario::Sni).effects.contains(expected));
        const Draft after = withScenario(draft, Scenario::Sni, base);
        const Role &changed = after.service.roles.first();
        const RoleCertificate *entry =
            findCertificate(changed, findEndpoint(changed, u"HttpsIn"_s)->certificate);
        QVERIFY(entry);
        const Certificate *known = findCertificate(after, changed, entry->name);
        if (expected.what == Effect::KeepEndpointCertificate) {
            QCOMPARE(entry->name, expected.arguments.last());
            QCOMPARE(entry->thumbprints.value(cloud), thumbprint);
        } else {
            QVERIFY(known);
            QCOMPARE(displayName(*known), expected.arguments.last());
        }
    }

    void theEmulatorsGuestOsCountsForNothing()
    {
        Draft draft = draftWith(oneRole(), {a, b});
        draft.service.configurations[1].osFamily = u"2"_s;
        QCOMPARE(draft.service.configurations[1].fileName, local);
        QCOMPARE(adviceFor(draft, Scenario::Sni).fit, Fit::Recommended);
        draft.service.configurations[0].osFamily = u"2"_s;
        QCOMPARE(adviceFor(draft, Scenario::Sni).fit, Fit::Impossible);
    }

    void oneIsRecommended_data()
    {
        QTest::addColumn<Draft>("draft");
        QTest::addColumn<int>("recommended");
        QTest::newRow("nothing at all") << Draft() << 0;
        QTest::newRow("no certificate") << draftWith(oneRole(), {}) << 0;
        QTest::newRow("no role") << draftWith({}, {a}) << 1;
        QTest::newRow("one certificate") << draftWith(oneRole(), {a}) << 1;
        QTest::newRow("no host named") << draftWith(oneRole(), {a}, {u"z.test"_s}) << 1;
        QTest::newRow("two certificates, IIS 7") << draftWith(oneRole(u"2"_s), {a, b}) << 1;
        QTest::newRow("a chain and two hosts") << draftWith(oneRole(), {both, ca, root}) << 1;
    }

    void oneIsRecommended()
    {
        QFETCH(Draft, draft);
        QFETCH(int, recommended);
        const QList<ScenarioAdvice> advices = adviseScenarios(draft, draft.service);
        QCOMPARE(advices.size(), 5);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(advices.at(i).scenario, Scenario(i));
        QCOMPARE(int(std::ranges::count(advices, Fit::Recommended, &ScenarioAdvice::fit)), recommended);
        if (recommended == 0)
            QCOMPARE(int(std::ranges::count(advices, Fit::Impossible, &ScenarioAdvice::fit)), 5);
    }
};

QTEST_GUILESS_MAIN(ScenarioAdviceTest)
#include "scenarioadvicetest.moc"
