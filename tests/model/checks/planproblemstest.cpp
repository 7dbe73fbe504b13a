// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/checks/planproblems.h"
#include "model/fixes/fixes.h"
#include "model/scenario/scenario.h"
#include "model/script/script.h"
#include "tests/support/rulefit.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

#include <algorithm>

using namespace testvalues;

namespace {

const QString prod = u"ServiceConfiguration.Prod.cscfg"_s;

Project projectOf(const Service &service)
{
    Project project;
    project.service = service;
    return project;
}

QStringList found(const Draft &draft, const Service &before)
{
    QStringList rules;
    for (const Problem &problem : planProblems(draft, projectOf(before)))
        rules.append(id(problem.rule));
    return rules;
}

RoleCertificate certificate(const PerConfiguration &thumbprints)
{
    return {u"Main"_s, u"LocalMachine"_s, u"My"_s, {}, thumbprints};
}

} // namespace

/// What a draft changes of its project: a row that breaks a rule, and its neighbours that do not.
class PlanProblemsTest final : public QObject
{
    Q_OBJECT

private slots:
    void rules_data();
    void rules();
    void removedCertificates_data();
    void removedCertificates();
};

void PlanProblemsTest::rules_data()
{
    QTest::addColumn<Service>("before");
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<QStringList>("rules");
    const auto row = [](const char *name, const Service &before, const Draft &draft,
                        const QStringList &rules) { QTest::newRow(name) << before << draft << rules; };
    const Service plain = serviceOf({webRole(u"A"_s)});
    const Draft one = draftWith(plain, {leaf('a', {u"a.test"_s})});
    const Draft bound = withScenario(one, Scenario::Sni, plain);
    const Service ran = completedService(bound);
    Draft other = draftWith(ran, {leaf('b', {u"b.test"_s})});
    const QStringList taken{id(Rule::BindingsTakenAway)};
    row("an earlier run's binding goes", ran, withScenario(other, Scenario::Sni, ran), taken);
    row("it goes with another scenario", ran, withScenario(other, Scenario::Single, ran), taken);
    row("certificates for the application touch none", ran, withScenario(other, Scenario::Installed, ran),
        {});
    row("it stays", ran, withScenario(draftWith(ran, {leaf('c', {u"a.test"_s})}), Scenario::Sni, ran), {});
    other.target = Target::Server;
    row("a server's plan leaves the project alone", ran, withScenario(other, Scenario::Sni, ran), {});

    const auto withMain = [](const PerConfiguration &thumbprints) {
        Role role = webRole(u"A"_s);
        role.certificates = {certificate(thumbprints)};
        return serviceOf({role});
    };
    const QString a = thumbprint('a').toString(), b = thumbprint('b').toString(),
                  c = thumbprint('c').toString();
    const QStringList becomeOne{id(Rule::ThumbprintsBecomeOne)};
    row("two environments become one", withMain({{cloud, a}, {prod, b}}),
        draftWith(withMain({{cloud, c}, {prod, c}}), {}), becomeOne);
    row("one takes the other's", withMain({{cloud, a}, {prod, b}}),
        draftWith(withMain({{cloud, a}, {prod, a}}), {}), becomeOne);
    row("one of them alone changes", withMain({{cloud, a}, {prod, b}}),
        draftWith(withMain({{cloud, c}, {prod, b}}), {}), {});
    row("they were the same", withMain({{cloud, a}, {prod, a}}),
        draftWith(withMain({{cloud, c}, {prod, c}}), {}), {});
    row("the emulator's does not count", withMain({{cloud, a}, {local, b}}),
        draftWith(withMain({{cloud, c}, {local, c}}), {}), {});
    row("the emulator keeps its own", withMain({{cloud, a}, {local, b}}),
        draftWith(withMain({{cloud, c}, {local, b}}), {}), {id(Rule::ThumbprintKept)});
    row("the emulator had the same", withMain({{cloud, a}, {local, a}}),
        draftWith(withMain({{cloud, c}, {local, a}}), {}), {});
    row("a placeholder does not count", withMain({{cloud, a}, {prod, u"?"_s}}),
        draftWith(withMain({{cloud, c}, {prod, c}}), {}), {});

    Role mixed = webRole(u"A"_s);
    mixed.endpoints.append({u"Api"_s, u"http"_s, u"8080"_s, {}, {}, u"Intranet"_s});
    const Service mixedService = serviceOf({mixed});
    const QStringList isPublic{id(Rule::EndpointBecomesPublic)};
    row("a new endpoint beside an internal one", mixedService,
        withScenario(draftWith(mixedService, one.certificates), Scenario::Single, mixedService), isPublic);
    mixed.sites[0].bindings[0].endpointName = u"Api"_s;
    const Service internal = serviceOf({mixed});
    row("the internal one is the site's", internal,
        withScenario(draftWith(internal, one.certificates), Scenario::Single, internal), {});
    row("none is internal", plain, withScenario(one, Scenario::Single, plain), {});

    Role tcp = webRole(u"A"_s);
    tcp.endpoints.append({u"HttpsIn"_s, u"tcp"_s, u"443"_s, u"443"_s, {}});
    const Service tcpService = serviceOf({tcp});
    Draft draft = draftWith(tcpService, one.certificates);
    row("tcp becomes https", tcpService, withScenario(draft, Scenario::Single, tcpService),
        {id(Rule::TcpBecomesHttps)});
    draft.httpsEndpoint = HttpsEndpoint::Tcp;
    row("the script makes it tcp again", tcpService, withScenario(draft, Scenario::Sni, tcpService), {});
    const Service ownTcp = completedService(withScenario(draft, Scenario::Sni, tcpService));
    Draft back = draftWith(ownTcp, one.certificates);
    row("an earlier run made it tcp", ownTcp, withScenario(back, Scenario::Sni, ownTcp), {});
}

void PlanProblemsTest::rules()
{
    QFETCH(Service, before);
    QFETCH(Draft, draft);
    QFETCH(QStringList, rules);
    QCOMPARE(found(draft, before), rules);
    QCOMPARE(beyondTheirRows(planProblems(draft, projectOf(before))), QString());
}

void PlanProblemsTest::removedCertificates_data()
{
    QTest::addColumn<bool>("edited"); // by hand, since the scenario
    QTest::addColumn<Scenario>("scenario");
    for (const Scenario scenario : {Scenario::Single, Scenario::Installed, Scenario::Sni}) {
        QTest::addRow("%s", qPrintable(word(scenario))) << false << scenario;
        QTest::addRow("%s, edited since", qPrintable(word(scenario))) << true << scenario;
    }
}

/// What the scenario made for a certificate goes with it; where it was edited, an error names what is left.
void PlanProblemsTest::removedCertificates()
{
    QFETCH(bool, edited);
    QFETCH(Scenario, scenario);
    const Service base = serviceOf({webRole(u"A"_s)});
    Draft draft = withScenario(draftWith(base, {leaf('a', {u"a.test"_s})}), scenario, base);
    if (edited)
        draft.service.roles[0].certificates[0].permissionLevel = u"elevated"_s;
    draft = withScenarioFollowed(withoutCertificate(draft, thumbprint('a')), draft, base);
    const QList<Problem> problems = planProblems(draft, projectOf(base));
    QCOMPARE(problems.size(), edited ? 1 : 0);
    if (!edited) {
        QCOMPARE(draft.service, base);
        QVERIFY(draft.bindings.isEmpty());
        return;
    }
    QCOMPARE(problems.first().rule, Rule::CertificateStillUsed);
    QCOMPARE(problems.first().subject, u"ATest"_s);
    const QList<Fix> fixes = fixesFor(draft, problems.first());
    QCOMPARE(fixes.size(), 1);
    QVERIFY(fixes.first().result.service.roles[0].certificates.isEmpty());
    QVERIFY(fixes.first().result.bindings.isEmpty());
    QCOMPARE(found(fixes.first().result, base), QStringList());
    // Brought in again, it is no longer missed.
    CertificateFile file;
    file.certificates = {leaf('a', {u"a.test"_s})};
    QCOMPARE(found(withCertificates(draft, {file}), base), QStringList());
}

QTEST_GUILESS_MAIN(PlanProblemsTest)
#include "planproblemstest.moc"
