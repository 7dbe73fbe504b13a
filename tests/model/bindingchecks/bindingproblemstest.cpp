// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/bindingchecks/bindingproblems.h"
#include "model/preview/preview.h"
#include "tests/support/rulefit.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

using namespace testvalues;

namespace {

RoleCertificate declared(const QString &name, char digit)
{
    return {.name = name,
            .storeLocation = u"LocalMachine"_s,
            .storeName = u"My"_s,
            .thumbprints = {{cloud, QString(40, QLatin1Char(digit))}}};
}

/// "*:443:www.a.test" with sslFlags and a certificate, at site Web of role Shop.
Binding binding(const QString &text, int sslFlags, const QString &certificate)
{
    const qsizetype hostColon = text.lastIndexOf(u':');
    const qsizetype portColon = text.lastIndexOf(u':', hostColon - 1);
    return {.role = u"Shop"_s,
            .site = u"Web"_s,
            .ip = text.left(portColon),
            .port = text.sliced(portColon + 1, hostColon - portColon - 1),
            .host = text.sliced(hostColon + 1),
            .sslFlags = SslFlags::fromInt(sslFlags),
            .certificate = certificate};
}

/// A role with A (www.a.test), B (www.b.test, *.b.test), S (all of them), C (www.c.test in the CN
/// alone) and U, which was not brought in; A at the https endpoint, which the script makes the default.
Draft shop(const QList<Binding> &bindings, const QStringList &hosts = {})
{
    Role role = webRole(u"Shop"_s);
    role.sites.append({.name = u"Other"_s});
    role.certificates = {declared(u"A"_s, 'a'), declared(u"B"_s, 'b'), declared(u"S"_s, 'd'),
                         declared(u"C"_s, 'c'), declared(u"U"_s, 'e'), declared(u"A2"_s, 'a')};
    role.endpoints.append({.name = u"In"_s, .protocol = u"https"_s, .port = u"443"_s, .certificate = u"A"_s});
    role.sites[0].bindings.append({.name = u"In"_s, .endpointName = u"In"_s});
    Certificate commonNameOnly = leaf('c', {});
    commonNameOnly.commonName = u"www.c.test"_s;
    Draft draft = draftWith(serviceOf({role}),
                            {leaf('a', {u"www.a.test"_s}), leaf('b', {u"www.b.test"_s, u"*.b.test"_s}),
                             leaf('d', {u"www.a.test"_s, u"www.b.test"_s, u"*.b.test"_s}), commonNameOnly},
                            hosts);
    draft.bindings = bindings;
    return draft;
}

struct Expected
{
    Rule rule;
    Severity severity;
    int row;
    QString subject = {};
    Arguments arguments = {};
};
using Expectations = QList<Expected>;

constexpr auto E = Severity::Error;
constexpr auto W = Severity::Warning;

} // namespace

Q_DECLARE_METATYPE(Expectations)

class BindingProblemsTest : public QObject
{
    Q_OBJECT

private slots:
    void rules_data();
    void rules();
    void otherIisVersion();
    void tcpEndpointNeedsItsDefault();
    void platformBindingThatNoSiteHas();
    void rolesAreApart();
    void certainty();
    void unboundHosts();
    void hostHeaders();

private:
    void valuesData();
    void keysData();
    void shadowsData();
    void hostsData();
};

void BindingProblemsTest::rules_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<Expectations>("expected");
    QTest::newRow("nothing bound") << shop({}) << Expectations{};
    QTest::newRow("as it should be") << shop(
        {binding(u"*:443:www.a.test"_s, 1, u"A"_s), binding(u"*:443:www.b.test"_s, 1, u"B"_s)})
                                     << Expectations{};
    valuesData();
    keysData();
    shadowsData();
    hostsData();
}

void BindingProblemsTest::valuesData()
{
    const auto row = [](const char *name, const Binding &given, const Expectations &expected) {
        QTest::newRow(name) << shop({given}) << expected;
    };
    row("address", binding(u"10.0.0:443:www.a.test"_s, 1, u"A"_s),
        {{Rule::AddressInvalid, E, 0, u"10.0.0"_s}});
    row("port", binding(u"*:0:www.a.test"_s, 1, u"A"_s), {{Rule::PortInvalid, E, 0, u"0"_s}});
    row("no certificate", binding(u"*:443:www.a.test"_s, 1, {}),
        {{Rule::BindingWithoutCertificate, E, 0, u"www.a.test"_s}});
    row("a certificate that the role lacks", binding(u"*:443:"_s, 0, u"X"_s),
        {{Rule::BindingWithoutCertificate, E, 0, QString(), {{Argument::Certificate, u"X"_s}}}});
    row("central store needs none", binding(u"*:443:www.a.test"_s, 3, {}), {});
    Binding elsewhere = binding(u"*:443:www.a.test"_s, 1, u"A"_s);
    elsewhere.site = u"Nowhere"_s;
    row("site", elsewhere, {{Rule::UnknownSite, E, 0, u"Nowhere"_s}});
}

void BindingProblemsTest::keysData()
{
    const Binding first = binding(u"*:443:www.a.test"_s, 1, u"A"_s);
    Binding other = first;
    other.site = u"Other"_s;
    QTest::newRow("C05 twice in a site")
        << shop({first, first}) << Expectations{{Rule::DuplicateBinding, E, 1, u"0.0.0.0:443:www.a.test"_s}};
    QTest::newRow("C05 in two sites")
        << shop({first, other})
        << Expectations{
               {Rule::DuplicateBinding, E, 1, u"0.0.0.0:443:www.a.test"_s, {{Argument::Site, u"Web"_s}}}};
    Binding respelt = binding(u"0.0.0.0:443:WWW.a.test"_s, 1, u"S"_s);
    QTest::newRow("C05 in another spelling, and not C06 too")
        << shop({first, respelt})
        << Expectations{{Rule::DuplicateBinding, E, 1, u"0.0.0.0:443:www.a.test"_s}};
    QTest::newRow("C05 beside: another port")
        << shop({first, binding(u"*:8443:www.a.test"_s, 1, u"A"_s), binding(u"*:8443:"_s, 0, u"A"_s)})
        << Expectations{};
    QTest::newRow("C03 no SNI, one key, two certificates")
        << shop({binding(u"*:443:www.a.test"_s, 0, u"A"_s), binding(u"*:443:www.b.test"_s, 0, u"B"_s)})
        << Expectations{{Rule::SameKeyOtherCertificate,
                         E,
                         0,
                         u"0.0.0.0:443"_s,
                         {{Argument::Certificate, u"www.b.test"_s},
                          {Argument::OtherCertificate, u"www.a.test"_s},
                          {Argument::Host, u"www.a.test"_s}}}};
    QTest::newRow("C03 beside: one certificate (C04)")
        << shop({binding(u"*:443:www.a.test"_s, 0, u"S"_s), binding(u"*:443:www.b.test"_s, 0, u"S"_s)})
        << Expectations{};
    QTest::newRow("C03 beside: one thumbprint under two names")
        << shop({binding(u"*:443:www.a.test"_s, 0, u"A"_s), binding(u"*:443:"_s, 0, u"A2"_s)})
        << Expectations{};
    QTest::newRow("C03 beside: two addresses") << shop(
        {binding(u"10.0.0.4:8443:www.a.test"_s, 0, u"A"_s), binding(u"*:8443:www.b.test"_s, 0, u"B"_s)})
                                               << Expectations{};
    QTest::newRow("C06 SNI, two addresses, two certificates")
        << shop({binding(u"10.0.0.4:443:www.a.test"_s, 1, u"A"_s),
                 binding(u"10.0.0.5:443:www.a.test"_s, 1, u"S"_s)})
        << Expectations{
               {Rule::SameHostOtherCertificate,
                E,
                0,
                u"www.a.test:443"_s,
                {{Argument::Certificate, u"www.a.test (%1)"_s.arg(thumbprint('d').toString())},
                 {Argument::OtherCertificate, u"www.a.test (%1)"_s.arg(thumbprint('a').toString())}}}};
    QTest::newRow("C06 beside: one certificate") << shop(
        {binding(u"10.0.0.4:443:www.a.test"_s, 1, u"A"_s), binding(u"10.0.0.5:443:www.a.test"_s, 1, u"A2"_s)})
                                                 << Expectations{};
}

void BindingProblemsTest::shadowsData()
{
    const Binding a = binding(u"*:443:www.a.test"_s, 1, u"A"_s);
    const Binding b = binding(u"*:443:www.b.test"_s, 1, u"B"_s);
    const Arguments byA{{Argument::Key, u"10.0.0.4:443"_s}, {Argument::Certificate, u"www.a.test"_s}};
    QTest::newRow("C01 error where the certificate does not cover, else warning")
        << shop({binding(u"10.0.0.4:443:"_s, 0, u"A"_s), a, b})
        << Expectations{{Rule::ShadowedByExactIp, W, 1, u"www.a.test"_s, byA},
                        {Rule::ShadowedByExactIp, E, 2, u"www.b.test"_s, byA}};
    QTest::newRow("C01 with a host in the exact binding")
        << shop({binding(u"10.0.0.4:443:www.a.test"_s, 0, u"A"_s), b})
        << Expectations{{Rule::ShadowedByExactIp, E, 1, u"www.b.test"_s, byA}};
    QTest::newRow("C01 warning when all is covered")
        << shop({binding(u"10.0.0.4:443:"_s, 0, u"S"_s), b})
        << Expectations{{Rule::ShadowedByExactIp, W, 1, u"www.b.test"_s, byA}};
    QTest::newRow("C01 warning when nobody can say")
        << shop({binding(u"10.0.0.4:443:"_s, 0, u"U"_s), b})
        << Expectations{{Rule::ShadowedByExactIp,
                         W,
                         1,
                         u"www.b.test"_s,
                         {{Argument::Key, u"10.0.0.4:443"_s}, {Argument::Certificate, u"U"_s}}}};
    QTest::newRow("C01 the one that does not cover is named")
        << shop({binding(u"10.0.0.5:443:"_s, 0, u"S"_s), binding(u"10.0.0.4:443:"_s, 0, u"A"_s), b})
        << Expectations{{Rule::ShadowedByExactIp, E, 2, u"www.b.test"_s, byA}};
    QTest::newRow("C01 what was overwritten hides nothing")
        << shop({binding(u"10.0.0.4:443:www.a.test"_s, 0, u"A"_s),
                 binding(u"10.0.0.4:443:www.b.test"_s, 0, u"S"_s), b})
        << Expectations{{Rule::SameKeyOtherCertificate,
                         E,
                         0,
                         u"10.0.0.4:443"_s,
                         {{Argument::Certificate, u"www.a.test (%1)"_s.arg(thumbprint('d').toString())},
                          {Argument::OtherCertificate, u"www.a.test (%1)"_s.arg(thumbprint('a').toString())},
                          {Argument::Host, u"www.a.test"_s}}},
                        {Rule::ShadowedByExactIp, W, 2, u"www.b.test"_s, byA}};
    QTest::newRow("C01 central store")
        << shop({binding(u"10.0.0.4:443:"_s, 0, u"A"_s), binding(u"*:443:www.b.test"_s, 3, {})})
        << Expectations{{Rule::ShadowedByExactIp, E, 1, u"www.b.test"_s, byA}};
    QTest::newRow("C01 beside: the default hides nothing")
        << shop({binding(u"*:443:"_s, 0, u"A"_s), b}) << Expectations{};
    QTest::newRow("C01 beside: any IPv6 hides nothing")
        << shop({binding(u"[::]:443:"_s, 0, u"A"_s), b}) << Expectations{};
    QTest::newRow("C01 beside: another port")
        << shop({binding(u"10.0.0.4:8443:"_s, 0, u"A"_s), b}) << Expectations{};
    QTest::newRow("C01 beside: with SNI")
        << shop({binding(u"10.0.0.4:443:www.a.test"_s, 1, u"A"_s), b}) << Expectations{};
    QTest::newRow("C37 no default on the port")
        << shop({b, binding(u"*:8443:www.b.test"_s, 1, u"B"_s), binding(u"*:8443:x.b.test"_s, 1, u"B"_s)})
        << Expectations{{Rule::NoDefault, W, 1, u"8443"_s}};
    QTest::newRow("C37 an exact address is no default")
        << shop({binding(u"*:8443:www.b.test"_s, 1, u"B"_s), binding(u"10.0.0.4:8443:"_s, 0, u"S"_s)})
        << Expectations{{Rule::ShadowedByExactIp,
                         W,
                         0,
                         u"www.b.test"_s,
                         {{Argument::Key, u"10.0.0.4:8443"_s}, {Argument::Certificate, u"www.a.test"_s}}},
                        {Rule::NoDefault, W, 0, u"8443"_s, {{Argument::Key, u"10.0.0.4:8443"_s}}}};
    QTest::newRow("C37 any IPv6 is IPv6's alone")
        << shop({binding(u"[::]:8443:"_s, 0, u"B"_s), binding(u"*:8443:www.b.test"_s, 1, u"B"_s)})
        << Expectations{{Rule::NoDefault, W, 1, u"8443"_s, {{Argument::Key, u"[::]:8443"_s}}}};
    QTest::newRow("C34 an exact address is no default")
        << shop({binding(u"*:8443:www.b.test"_s, 3, {}), binding(u"10.0.0.4:8443:"_s, 0, u"S"_s)})
        << Expectations{
               {Rule::ShadowedByExactIp,
                W,
                0,
                u"www.b.test"_s,
                {{Argument::Key, u"10.0.0.4:8443"_s}, {Argument::Certificate, u"www.a.test"_s}}},
               {Rule::CentralWithoutDefault, W, 0, u"8443"_s, {{Argument::Key, u"10.0.0.4:8443"_s}}}};
}

void BindingProblemsTest::hostsData()
{
    const auto row = [](const char *name, const QString &host, int flags, const QString &certificate,
                        const Expectations &expected) {
        QTest::newRow(name) << shop({binding(u"*:443:"_s + host, flags, certificate)}) << expected;
    };
    row("C07 SNI without host", {}, 1, u"A"_s, {{Rule::SniWithoutHost, E, 0, u"Web"_s}});
    row("C30 central store without host", {}, 2, {}, {{Rule::CentralWithoutHost, E, 0, u"Web"_s}});
    row("C07 beside: no SNI", {}, 0, u"A"_s, {});
    row("C08 IP literal", u"10.0.0.4"_s, 1, u"A"_s, {{Rule::HostInvalid, E, 0, u"10.0.0.4"_s}});
    row("C08 trailing dot", u"www.a.test."_s, 1, u"A"_s, {{Rule::HostInvalid, E, 0, u"www.a.test."_s}});
    row("C08 blank", u"www a.test"_s, 1, u"A"_s, {{Rule::HostInvalid, E, 0, u"www a.test"_s}});
    row("C10 star in a label", u"w*.b.test"_s, 1, u"B"_s, {{Rule::WildcardInvalid, E, 0, u"w*.b.test"_s}});
    row("C10 two stars", u"*.*.test"_s, 1, u"B"_s, {{Rule::WildcardInvalid, E, 0, u"*.*.test"_s}});
    row("C10 beside: the whole first label", u"*.b.test"_s, 1, u"B"_s, {});
    row("C13 other name", u"www.x.test"_s, 1, u"B"_s,
        {{Rule::HostNotCovered,
          E,
          0,
          u"www.x.test"_s,
          {{Argument::Certificate, u"www.b.test"_s}, {Argument::Names, u"www.b.test, *.b.test"_s}}}});
    row("C13 without SNI too", u"www.x.test"_s, 0, u"A"_s,
        {{Rule::HostNotCovered,
          E,
          0,
          u"www.x.test"_s,
          {{Argument::Certificate, u"www.a.test"_s}, {Argument::Names, u"www.a.test"_s}}}});
    row("C13 beside: not brought in", u"www.x.test"_s, 1, u"U"_s, {});
    row("C14 two labels deep", u"x.y.b.test"_s, 1, u"B"_s,
        {{Rule::HostTooDeep,
          E,
          0,
          u"x.y.b.test"_s,
          {{Argument::Certificate, u"www.b.test"_s}, {Argument::Names, u"www.b.test, *.b.test"_s}}}});
    row("C14 apex", u"b.test"_s, 1, u"B"_s,
        {{Rule::HostTooDeep,
          E,
          0,
          u"b.test"_s,
          {{Argument::Certificate, u"www.b.test"_s}, {Argument::Names, u"www.b.test, *.b.test"_s}}}});
    row("C14 beside: one label", u"x.b.test"_s, 1, u"B"_s, {});
    row("C15 common name only", u"www.c.test"_s, 1, u"C"_s,
        {{Rule::HostOnlyInCommonName, W, 0, u"www.c.test"_s, {{Argument::Certificate, u"www.c.test"_s}}}});
    row("C46 beside: punycode, which the script writes in Unicode", u"xn--bcher-kva.b.test"_s, 1, u"B"_s, {});
    row("C46 beside: Unicode", u"Bücher.b.test"_s, 1, u"B"_s, {});
}

void BindingProblemsTest::rules()
{
    QFETCH(Draft, draft);
    QFETCH(Expectations, expected);
    const QList<Problem> found = bindingProblems(draft);
    QStringList rules;
    for (const Problem &problem : found)
        rules.append(id(problem.rule) + u' ' + QString::number(problem.row) + u' ' + problem.subject);
    QVERIFY2(found.size() == expected.size(), qPrintable(rules.join(u'\n')));
    QCOMPARE(beyondTheirRows(found), QString());
    for (qsizetype i = 0; i < found.size(); ++i) {
        QVERIFY2(found[i].rule == expected[i].rule, qPrintable(rules[i]));
        QCOMPARE(found[i].severity, expected[i].severity);
        QCOMPARE(found[i].row, expected[i].row);
        QCOMPARE(found[i].subject, expected[i].subject);
        QCOMPARE(found[i].arguments, expected[i].arguments);
        QCOMPARE(found[i].role, u"Shop"_s);
        QCOMPARE(found[i].step, Step::Bindings);
    }
}

void BindingProblemsTest::otherIisVersion()
{
    Draft draft = shop({binding(u"*:443:*.b.test"_s, 1, u"B"_s)});
    for (ConfigurationFacts &facts : draft.service.configurations)
        facts.osFamily = u"4"_s;
    const QList<Problem> found = bindingProblems(draft);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().rule, Rule::WildcardNeedsIis10); // C09
    QCOMPARE(found.first().arguments.value(Argument::Iis), u"8.5"_s);
}

/// What no site is bound to, the platform does not put into IIS: it hides nothing.
void BindingProblemsTest::platformBindingThatNoSiteHas()
{
    Draft draft = shop({binding(u"*:443:www.a.test"_s, 1, u"A"_s), binding(u"*:443:www.b.test"_s, 1, u"B"_s),
                        binding(u"*:443:"_s, 0, u"A"_s)});
    QVERIFY(bindingProblems(draft).isEmpty());
    draft.service.roles[0].sites[0].bindings.removeLast();
    QVERIFY(bindingProblems(draft).isEmpty());
}

void BindingProblemsTest::tcpEndpointNeedsItsDefault()
{
    Draft draft = shop({binding(u"*:443:www.b.test"_s, 1, u"B"_s)});
    draft.httpsEndpoint = HttpsEndpoint::Tcp;
    QCOMPARE(bindingProblems(draft).size(), 1);
    QCOMPARE(bindingProblems(draft).first().rule, Rule::NoDefault);
    draft.bindings.append(binding(u"*:443:"_s, 0, u"A"_s));
    QVERIFY(bindingProblems(draft).isEmpty());
}

void BindingProblemsTest::rolesAreApart()
{
    Draft draft = shop({binding(u"10.0.0.4:443:"_s, 0, u"A"_s), binding(u"*:443:www.b.test"_s, 1, u"B"_s)});
    Role second = draft.service.roles.first();
    second.name = u"Admin"_s;
    draft.service.roles.append(second);
    draft.bindings[1].role = u"Admin"_s;
    QVERIFY(bindingProblems(draft).isEmpty());
    draft.bindings[1].role = u"Nobody"_s;
    QCOMPARE(bindingProblems(draft).first().rule, Rule::UnknownSite);
    Draft siteless = draft;
    siteless.service.roles.first().sites.clear();
    Binding binding = siteless.bindings.first();
    binding.site.clear();
    siteless.bindings = {binding, binding, binding};
    siteless.bindings[1].host = u"second.a.test"_s;
    siteless.bindings[2].host = u"third.a.test"_s;
    const QList<Problem> found = bindingProblems(siteless); // of the role, once
    QCOMPARE(std::ranges::count(found, Rule::UnknownSite, &Problem::rule), 1);
}

void BindingProblemsTest::certainty()
{
    const Draft draft =
        shop({binding(u"10.0.0.4:443:"_s, 0, u"A"_s), binding(u"*:443:*.b.test"_s, 1, u"B"_s)});
    QHash<Rule, Certainty> of;
    for (const Problem &problem : bindingProblems(draft))
        of.insert(problem.rule, std::max(of.value(problem.rule), problem.certainty));
    QCOMPARE(of.value(Rule::ShadowedByExactIp), Certainty::Derived); // for the wildcard
}

void BindingProblemsTest::unboundHosts()
{
    Draft draft = shop({}, {u"www.a.test"_s, u"www.b.test"_s, u"www.b.test"_s});
    const QList<Problem> found = bindingProblems(draft);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().rule, Rule::HostNotCovered);
    QCOMPARE(found.first().step, Step::Preview);
    QCOMPARE(found.first().severity, Severity::Warning);
    QCOMPARE(found.first().subject, u"www.b.test"_s);
    QCOMPARE(found.first().row, -1);

    Role second = draft.service.roles.first();
    second.name = u"Admin"_s;
    second.endpoints[1].certificate = u"S"_s;
    draft.service.roles.append(second);
    draft.roles.append(u"Admin"_s);
    QVERIFY(bindingProblems(draft).isEmpty()); // covered in one role
    draft.service.roles.removeLast();
    draft.bindings = {binding(u"*:443:www.b.test"_s, 1, u"B"_s)};
    QVERIFY(bindingProblems(draft).isEmpty()); // bound
}

void BindingProblemsTest::hostHeaders()
{
    Draft draft = shop({});
    draft.service.roles[0].sites[0].bindings.append(
        {.name = u"In"_s, .endpointName = u"In"_s, .hostHeader = u"www.x.test"_s});
    const QList<Problem> found = bindingProblems(draft);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().rule, Rule::HostNotCovered);
    QCOMPARE(found.first().severity, Severity::Error);
    QCOMPARE(found.first().step, Step::Preview);
    QCOMPARE(found.first().arguments,
             (Arguments{{Argument::Certificate, u"www.a.test"_s}, {Argument::Names, u"www.a.test"_s}}));
}

QTEST_GUILESS_MAIN(BindingProblemsTest)
#include "bindingproblemstest.moc"
