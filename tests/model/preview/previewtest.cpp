// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/cloudservice/scriptnames.h"
#include "model/httpsys/decision.h"
#include "model/preview/preview.h"
#include "model/script/scriptsetting.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

using namespace testvalues;

namespace {

const QString a = thumbprint('a').toString();
const QString b = thumbprint('b').toString();

RoleCertificate declared(const QString &name, char digit)
{
    return {.name = name,
            .storeLocation = u"LocalMachine"_s,
            .storeName = u"My"_s,
            .thumbprints = {{cloud, QString(40, QLatin1Char(digit))}}};
}

Endpoint https(const QString &certificate, const QString &port = u"443"_s, const QString &localPort = {})
{
    return {.name = u"Https"_s + port,
            .protocol = u"https"_s,
            .port = port,
            .localPort = localPort,
            .certificate = certificate};
}

Binding sni(const QString &host, const QString &certificate)
{
    return {.role = u"Shop"_s, .site = u"Web"_s, .host = host, .certificate = certificate};
}

Binding plain(const QString &ip, const QString &certificate)
{
    return {.role = u"Shop"_s, .site = u"Web"_s, .ip = ip, .sslFlags = {}, .certificate = certificate};
}

/// A role with certificates A (www.a.test) and B (*.b.test) and an https endpoint with A.
Draft shop(const QStringList &hosts = {})
{
    Role role = webRole(u"Shop"_s);
    role.certificates = {declared(u"A"_s, 'a'), declared(u"B"_s, 'b')};
    role.endpoints.append(https(u"A"_s));
    role.sites[0].bindings.append({.name = u"Https443"_s, .endpointName = u"Https443"_s});
    return draftWith(serviceOf({role}), {leaf('a', {u"www.a.test"_s}), leaf('b', {u"*.b.test"_s})}, hosts);
}

/// \a draft with a second cscfg that is deployed, whose certificate A is another one.
Draft withProduction(Draft draft, char digit)
{
    const QString prod = u"ServiceConfiguration.Prod.cscfg"_s;
    draft.service.configurations.append({prod, draft.service.name, u"6"_s, u"*"_s, {u"Shop"_s}});
    draft.service.roles[0].certificates[0].thumbprints[prod] = QString(40, QLatin1Char(digit));
    draft.service.roles[0].certificates[1].thumbprints[prod] = b;
    return draft;
}

IpAddress instance()
{
    return exampleInstanceAddress();
}

/// "key=certificate" of each record.
QStringList recordsOf(const Draft &draft)
{
    QStringList texts;
    for (const HttpSysRecord &record : stateOf(draft, u"Shop"_s, instance()).records())
        texts.append(record.key() + u'=' + record.certificate.left(1));
    return texts;
}

} // namespace

class PreviewTest : public QObject
{
    Q_OBJECT

private slots:
    void state_data();
    void state();
    void originIsTheRow();
    void versionIsTheOldest_data();
    void versionIsTheOldest();
    void hosts();
    void boundOnTwoPorts();
    void cells();
    void wildcardAsksForOneName();
    void unicodeHost();
    void unknownCertificateHasNoCoverage();
    void twoRoles();
    void expiredIsServedByInference();
    void whatIsNotKnown_data();
    void whatIsNotKnown();
    void deployedConfigurations_data();
    void deployedConfigurations();
    void settingsDiffer();
};

void PreviewTest::whatIsNotKnown_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<QList<Gap>>("gaps");
    const auto row = [](const char *name, const Draft &draft, const QList<Gap> &gaps) {
        QTest::newRow(name) << draft << gaps;
    };
    row("all is known", shop(), {});
    Draft draft = shop();
    draft.service.configurationsKnown = false;
    row("which cscfg files there are", draft, {Gap::ConfigurationUnknown});
    draft.target = Target::Server;
    row("of a server", draft, {});
    draft = shop();
    ConfigurationFacts more{u"ServiceConfiguration.Prod.cscfg"_s, draft.service.name, u"6"_s, {}, {}};
    draft.service.configurations.append(more);
    row("one that does not configure the role", draft, {Gap::ConfigurationUnknown});
    draft.service.configurations.last().serviceName = u"another"_s;
    row("another service's", draft, {});
    draft = shop();
    draft.service.roles[0].sites[0].bindings.removeLast();
    row("no site is bound", draft, {Gap::CodeMayBind});
    draft.bindings = {sni(u"www.b.test"_s, u"B"_s)};
    row("a script binds", draft, {});
    draft = shop();
    draft.service.roles[0].recordScripts = {u"bind.ps1:3"_s};
    row("a startup script that changes records", draft, {Gap::ScriptMayBind});

    const QString prod = u"ServiceConfiguration.Prod.cscfg"_s;
    const Draft several = withProduction(shop(), 'c');
    row("one of several cscfg files", several, {Gap::DependsOnConfiguration});
    draft = several;
    draft.projectPath = u"/shop/"_s + prod;
    row("that which was opened", draft, {});
    draft = several;
    draft.configurations = {prod};
    row("that which gets thumbprints", draft, {});
    row("several that are alike", withProduction(shop(), 'a'), {});
    draft = withProduction(shop(), 'a');
    draft.service.configurations.last().osFamily = u"4"_s;
    draft.bindings = {sni(u"*.b.test"_s, u"B"_s)};
    row("guest OS with and without wildcard hosts", draft, {Gap::DependsOnConfiguration});
    draft.bindings = {sni(u"www.b.test"_s, u"B"_s)};
    row("guest OS that do not matter", draft, {});
    draft.service.roles[0].certificates[1].thumbprints.remove(prod);
    row("a binding that one cscfg does not have", draft, {Gap::DependsOnConfiguration});
}

void PreviewTest::deployedConfigurations_data()
{
    QTest::addColumn<QString>("opened");
    QTest::addColumn<QStringList>("possible");
    const QString folder = u"/shop/"_s;
    QTest::newRow("the folder") << u"/shop"_s << QStringList{a, QString(40, u'C')};
    QTest::newRow("the definition") << folder + "Shop.csdef"_L1 << QStringList{a, QString(40, u'C')};
    QTest::newRow("the first") << folder + cloud << QStringList{a};
    QTest::newRow("the second") << folder + "ServiceConfiguration.Prod.cscfg"_L1
                                << QStringList{QString(40, u'C')};
    QTest::newRow("the emulator's") << folder + local << QStringList{b};
}

/// Without SNI the platform's certificate is served, whichever of the cscfg files is deployed.
void PreviewTest::deployedConfigurations()
{
    QFETCH(QString, opened);
    QFETCH(QStringList, possible);
    Draft draft = withProduction(shop(), 'c');
    draft.service.roles[0].certificates[0].thumbprints[local] = b;
    draft.projectPath = opened;
    const Decision decision =
        decide(stateOf(draft, u"Shop"_s, instance()), {{instance(), 443}, std::nullopt});
    const bool isOne = possible.size() == 1;
    QCOMPARE(decision.outcome, isOne ? Outcome::Served : Outcome::NotEstablished);
    QCOMPARE(isOne ? QStringList{decision.certificate} : decision.candidates, possible);
    QCOMPARE(decision.certainty, isOne ? Certainty::Stated : Certainty::Open);
    QCOMPARE(decision.steps.at(0).certainty, decision.certainty);
}

/// What an earlier run set differs from one cscfg to the other: each has its own rows.
void PreviewTest::settingsDiffer()
{
    const QString prod = u"ServiceConfiguration.Prod.cscfg"_s;
    Draft draft = withProduction(shop(), 'a');
    const QString row = u";Web|*:443:%1|1|"_s;
    draft.service.roles[0].settings = {
        {bindingsSettingName(),
         {{cloud, u"keep"_s + row.arg(u"one.test"_s) + b}, {prod, u"keep"_s + row.arg(u"two.test"_s) + b}},
         true}};
    draft.bindings = storedBindings(draft.service.roles[0]);
    QCOMPARE(draft.bindings.size(), 2);
    const auto servedTo = [&draft](const QString &host) {
        const Decision decision = decide(stateOf(draft, u"Shop"_s, instance()), {{instance(), 443}, host});
        return decision.outcome == Outcome::Served ? decision.certificate : decision.candidates.join(u' ');
    };
    QCOMPARE(servedTo(u"one.test"_s), b + u' ' + a);
    QCOMPARE(servedTo(u"two.test"_s), a + u' ' + b);
    draft.projectPath = u"/shop/"_s + prod;
    QCOMPARE(servedTo(u"one.test"_s), a);
    QCOMPARE(servedTo(u"two.test"_s), b);
}

void PreviewTest::whatIsNotKnown()
{
    QFETCH(Draft, draft);
    QFETCH(QList<Gap>, gaps);
    const HttpSysState state = stateOf(draft, u"Shop"_s, instance());
    const Decision decision = decide(state, {{instance(), 443}, u"www.b.test"_s});
    QCOMPARE(decision.gaps, gaps);
    QCOMPARE(decision.certainty <= Certainty::Derived, gaps.isEmpty());
}

void PreviewTest::state_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<QStringList>("records");
    Draft draft = shop();
    QTest::newRow("the platform's own") << draft << QStringList{u"192.0.2.4:443=A"_s};
    draft.httpsEndpoint = HttpsEndpoint::Tcp;
    QTest::newRow("tcp, and no script: nothing changes") << draft << QStringList{u"192.0.2.4:443=A"_s};
    draft.bindings = {sni(u"www.b.test"_s, u"B"_s)};
    QTest::newRow("tcp: the script owns all") << draft << QStringList{u"www.b.test:443=B"_s};
    draft.httpsEndpoint = HttpsEndpoint::Keep;
    QTest::newRow("keep: it becomes the default")
        << draft << QStringList{u"0.0.0.0:443=A"_s, u"www.b.test:443=B"_s};
    const QList<SiteBinding> bound = draft.service.roles[0].sites[0].bindings;
    draft.service.roles[0].sites[0].bindings.removeLast();
    QTest::newRow("https-endpoint-no-site-binds: the platform puts nothing into IIS")
        << draft << QStringList{u"www.b.test:443=B"_s};
    draft.service.roles[0].sites[0].bindings = bound;
    draft.bindings.append(plain(u"*"_s, u"B"_s));
    QTest::newRow("a default of its own wins")
        << draft << QStringList{u"0.0.0.0:443=B"_s, u"www.b.test:443=B"_s};
    draft.bindings[1].ip = u"192.0.2.4"_s;
    QTest::newRow("an exact address typed by the admin")
        << draft << QStringList{u"0.0.0.0:443=A"_s, u"www.b.test:443=B"_s, u"192.0.2.4:443=B"_s};
    draft.bindings = {sni(u"www.b.test"_s, u"B"_s)};
    draft.bindings[0].port = u"8443"_s;
    QTest::newRow("bindings on another port leave it")
        << draft << QStringList{u"192.0.2.4:443=A"_s, u"www.b.test:8443=B"_s};
    draft.target = Target::Server;
    QTest::newRow("a server has no platform") << draft << QStringList{u"www.b.test:8443=B"_s};

    Draft moved = shop();
    moved.service.roles[0].endpoints[1].localPort = u"8443"_s;
    QTest::newRow("local port") << moved << QStringList{u"192.0.2.4:8443=A"_s};
    moved.service.roles[0].endpoints[1].certificate = u"C"_s;
    QTest::newRow("a certificate without thumbprint keeps its name")
        << moved << QStringList{u"192.0.2.4:8443=C"_s};
    moved.service.roles[0].endpoints[1].certificate.clear();
    QTest::newRow("no certificate, no record") << moved << QStringList();

    Draft bad = shop();
    bad.bindings = {sni(u"www.b.test"_s, u"B"_s), sni(u"www.b.test:443"_s, u"B"_s), sni({}, u"B"_s),
                    plain(u"10.0.0.4:443"_s, u"B"_s), sni(u"x.b.test"_s, {})};
    QTest::newRow("rows that are not valid write none")
        << bad << QStringList{u"0.0.0.0:443=A"_s, u"www.b.test:443=B"_s};
    bad.bindings = {sni(u"bücher.test"_s, u"B"_s), plain(u"2001:db8::4"_s, u"A"_s)};
    QTest::newRow("IDN and IPv6") << bad
                                  << QStringList{u"0.0.0.0:443=A"_s, u"xn--bcher-kva.test:443=B"_s,
                                                 u"[2001:db8::4]:443=A"_s};
    bad.service.roles.clear();
    QTest::newRow("no such role") << bad << QStringList();
}

void PreviewTest::state()
{
    QFETCH(Draft, draft);
    QFETCH(QStringList, records);
    QCOMPARE(recordsOf(draft), records);
}

void PreviewTest::originIsTheRow()
{
    Draft draft = shop();
    draft.bindings = {sni(u"www.a.test"_s, u"A"_s), sni(u"www.b.test"_s, u"B"_s)};
    const QList<PreviewRow> rows = previewOf(draft, instance());
    QCOMPARE(rows.at(1).withSni.decision.origin, 1);
    QCOMPARE(rows.at(1).withoutSni.decision.origin, -1); // the platform's
}

void PreviewTest::versionIsTheOldest_data()
{
    QTest::addColumn<QStringList>("families"); // Cloud files
    QTest::addColumn<QString>("localFamily");
    QTest::addColumn<IisVersion>("expected");
    QTest::newRow("6") << QStringList{u"6"_s} << u"6"_s << IisVersion::Iis10;
    QTest::newRow("4") << QStringList{u"4"_s} << u"6"_s << IisVersion::Iis85;
    QTest::newRow("6 and 3") << QStringList{u"6"_s, u"3"_s} << u"6"_s << IisVersion::Iis80;
    QTest::newRow("2 has no SNI at all") << QStringList{u"2"_s} << u"6"_s << IisVersion::Iis80;
    QTest::newRow("the emulator's does not count") << QStringList{u"6"_s} << u"4"_s << IisVersion::Iis10;
    QTest::newRow("not said") << QStringList{QString()} << QString() << IisVersion::Iis10;
}

void PreviewTest::versionIsTheOldest()
{
    QFETCH(QStringList, families);
    QFETCH(QString, localFamily);
    QFETCH(IisVersion, expected);
    Service service;
    service.configurations = {{.fileName = local, .osFamily = localFamily}};
    for (const QString &family : families)
        service.configurations.append({.fileName = u"X"_s + family + u".cscfg"_s, .osFamily = family});
    QCOMPARE(guestIisVersion(service), expected);
}

void PreviewTest::hosts()
{
    Draft draft = shop({u"z.test"_s, u"WWW.b.test"_s, u"m.test"_s});
    draft.bindings = {sni(u"www.b.test"_s, u"B"_s), sni(u"WWW.b.test"_s, u"A"_s), sni({}, u"A"_s)};
    draft.service.roles[0].sites[0].bindings = {
        {.name = u"In"_s, .endpointName = u"Https443"_s, .hostHeader = u"h.test"_s},
        {.name = u"Plain"_s, .endpointName = u"HttpIn"_s, .hostHeader = u"http-only.test"_s}};
    QStringList names;
    for (const PreviewRow &row : previewOf(draft, instance()))
        names.append(row.host);
    QCOMPARE(names, (QStringList{u"h.test"_s, u"m.test"_s, u"www.b.test"_s, u"z.test"_s}));
    draft.roles.clear(); // not chosen: what is only wanted is not this role's
    QCOMPARE(previewOf(draft, instance()).size(), 2);
}

void PreviewTest::boundOnTwoPorts()
{
    Draft draft = shop();
    draft.bindings = {sni(u"www.b.test"_s, u"B"_s), sni(u"www.b.test"_s, u"A"_s)};
    draft.bindings[1].port = u"8443"_s;
    const QList<PreviewRow> rows = previewOf(draft, instance());
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).withSni.hello.to.port, 443);
    QCOMPARE(rows.at(0).withSni.decision.certificate, b);
    QCOMPARE(rows.at(1).withSni.hello.to.port, 8443);
    QCOMPARE(rows.at(1).withSni.decision.certificate, a);
    QCOMPARE(rows.at(1).withoutSni.decision.outcome, Outcome::Reset);
    QVERIFY(!rows.at(1).withoutSni.coverage);
}

void PreviewTest::cells()
{
    Draft draft = shop({u"other.test"_s});
    draft.bindings = {sni(u"www.b.test"_s, u"B"_s), plain(u"192.0.2.4"_s, u"A"_s)};
    const QList<PreviewRow> rows = previewOf(draft, instance());
    QCOMPARE(rows.size(), 2);
    const PreviewRow &hidden = rows.at(1);
    QCOMPARE(hidden.role, u"Shop"_s);
    QCOMPARE(hidden.withSni.hello.serverName, u"www.b.test"_s);
    QVERIFY(!hidden.withoutSni.hello.serverName);
    QCOMPARE(hidden.withSni.decision.rule, DecisionRule::ExactIp);
    QCOMPARE(hidden.withSni.decision.certificate, a);
    QCOMPARE(hidden.withSni.coverage, Coverage::NotCovered);
    QVERIFY(hidden.withSni.decision.steps.at(1).wouldServe);
    QCOMPARE(hidden.withSni.decision.steps.at(1).certificate, b);
}

void PreviewTest::wildcardAsksForOneName()
{
    Draft draft = shop();
    draft.bindings = {sni(u"*.b.test"_s, u"B"_s)};
    const QList<PreviewRow> rows = previewOf(draft, instance());
    QCOMPARE(rows.first().host, u"*.b.test"_s);
    QCOMPARE(rows.first().withSni.hello.serverName, u"any.b.test"_s);
    QCOMPARE(rows.first().withSni.decision.rule, DecisionRule::WildcardHost);
    QCOMPARE(rows.first().withSni.coverage, Coverage::Covered);
}

void PreviewTest::unicodeHost()
{
    Draft draft = shop();
    draft.bindings = {sni(u"Bücher.test"_s, u"B"_s)};
    const QList<PreviewRow> rows = previewOf(draft, instance());
    QCOMPARE(rows.first().host, u"bücher.test"_s);
    QCOMPARE(rows.first().withSni.hello.serverName, u"xn--bcher-kva.test"_s);
    QCOMPARE(rows.first().withSni.decision.certificate, b);
}

void PreviewTest::expiredIsServedByInference()
{
    const Draft draft = shop();
    const ClientHello hello{{instance(), 443}, std::nullopt};
    const auto answer = [&](const QDateTime &now) {
        return decide(stateOf(draft, u"Shop"_s, instance(), IisVersion::Iis10, now), hello);
    };
    const auto reasonsOf = [](const Decision &decision) {
        QList<TraceStep::Reason> reasons;
        for (const TraceStep &step : decision.steps) {
            if (step.result == TraceStep::Result::Hit)
                reasons.append(step.reason);
        }
        return reasons;
    };
    const Decision valid = answer(day(2026, 6, 1));
    QCOMPARE(valid.outcome, Outcome::Served);
    QVERIFY(valid.certainty < Certainty::Inferred);
    const Decision expired = answer(day(2126, 6, 1));
    QCOMPARE(expired.outcome, Outcome::Served);
    QCOMPARE(expired.certificate, valid.certificate);
    QCOMPARE(expired.certainty, Certainty::Inferred);
    QCOMPARE(reasonsOf(expired), QList{TraceStep::Reason::CertificateExpired});
    QCOMPARE(answer({}), valid); // no date: none has expired
}

void PreviewTest::unknownCertificateHasNoCoverage()
{
    Draft draft = shop({u"www.a.test"_s});
    draft.certificates.clear();
    const QList<PreviewRow> rows = previewOf(draft, instance());
    QCOMPARE(rows.first().withSni.decision.certificate, a);
    QVERIFY(!rows.first().withSni.coverage);
}

void PreviewTest::twoRoles()
{
    Draft draft = shop({u"www.a.test"_s});
    Role admin = webRole(u"Admin"_s);
    admin.certificates = {declared(u"B"_s, 'b')};
    admin.endpoints.append(https(u"B"_s, u"8443"_s));
    admin.sites[0].bindings.append(
        {.name = u"Tls"_s, .endpointName = admin.endpoints.last().name}); // else IIS does not serve it
    draft.service.roles.append(admin);
    draft.roles.append(u"Admin"_s);
    const QList<PreviewRow> rows = previewOf(draft, instance());
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).role, u"Shop"_s);
    QCOMPARE(rows.at(1).role, u"Admin"_s);
    QCOMPARE(rows.at(1).withSni.hello.to.port, 8443);
    QCOMPARE(rows.at(1).withSni.coverage, Coverage::NotCovered);
}

QTEST_GUILESS_MAIN(PreviewTest)
#include "previewtest.moc"
