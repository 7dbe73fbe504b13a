// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/bindingchecks/bindingproblems.h"
#include "model/bindingchecks/conflicts.h"
#include "model/fixes/fixes.h"
#include "model/preview/preview.h"
#include "model/scenario/rolecertificates.h"
#include "tests/support/shopdraft.h"
#include "tests/support/testing.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

using Kind = Fix::Kind;
using Kinds = QList<Kind>;

class FixesTest : public QObject
{
    Q_OBJECT

private:
    const Draft m_draft = shopDraft();

    static Problem problemOf(Rule rule, int row, const QString &subject = {})
    {
        Problem problem{.rule = rule, .step = Step::Bindings, .role = u"StoreFront"_s, .subject = subject};
        problem.row = row;
        return problem;
    }

    static Draft with(int row, const Binding &binding)
    {
        Draft draft = shopDraft();
        draft.bindings[row] = binding;
        return draft;
    }

    static Draft withHost(const QString &host) { return with(1, shopBinding(host, u"ShopTls"_s)); }

private slots:
    /// A certificate's name loses what keeps it from being one, and what uses it follows.
    void renames()
    {
        const auto named = [](const QString &name) {
            return withRenamedCertificate(shopDraft(), u"StoreFront"_s, u"ShopTls"_s, name);
        };
        const auto fixed = [](const Draft &draft, const QString &name) {
            return fixesFor(draft,
                            {.rule = Rule::InvalidName,
                             .step = Step::Project,
                             .role = u"StoreFront"_s,
                             .subject = name,
                             .arguments = {{Argument::Element, u"Certificate"_s}}});
        };
        QCOMPARE(fixed(named(u"Shop:T/ls."_s), u"Shop:T/ls."_s).value(0).result, shopDraft());
        QCOMPARE(fixed(named(u"1st"_s), u"1st"_s).value(0).arguments, (QStringList{u"1st"_s, u"_1st"_s}));
        QVERIFY(fixed(named(u"Api:Tls"_s), u"Api:Tls"_s).isEmpty()); // ApiTls is another's
        QVERIFY(fixed(named(u"::"_s), u"::"_s).isEmpty());
    }

    void kinds_data()
    {
        QTest::addColumn<Draft>("draft");
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<Kinds>("expected");
        QTest::addColumn<QStringList>("arguments"); // of the first fix
        const Draft shop = shopDraft();
        const auto row = [](const char *name, const Draft &draft, const Problem &problem, const Kinds &kinds,
                            const QStringList &arguments = {}) {
            QTest::newRow(name) << draft << problem << kinds << arguments;
        };
        row("exact IP, at its own row", shop, problemOf(Rule::ShadowedByExactIp, 0),
            {Kind::MakeDefault, Kind::GiveHostAndSni}, {u"*:443"_s});
        row("exact IP, at a hidden row", shop, problemOf(Rule::ShadowedByExactIp, 2),
            {Kind::MakeDefault, Kind::GiveHostAndSni}, {u"*:443"_s});
        row("not covered: the one brought in", shop, problemOf(Rule::HostNotCovered, 3),
            {Kind::UseCoveringCertificate}, {u"images.harborpine.example"_s});
        row("not covered: one of the role", with(2, shopBinding(u"api.harborpine.example"_s, u"ShopTls"_s)),
            problemOf(Rule::HostNotCovered, 2), {Kind::UseCoveringCertificate}, {u"ApiTls"_s});
        row("not covered by any", withHost(u"other.example"_s), problemOf(Rule::HostNotCovered, 1), {});
        row("without certificate", with(1, shopBinding(u"www.harborpine.example"_s, {})),
            problemOf(Rule::BindingWithoutCertificate, 1), {Kind::UseCoveringCertificate}, {u"ShopTls"_s});
        row("same key, SNI", with(2, shopBinding(u"www.harborpine.example"_s, u"ApiTls"_s)),
            problemOf(Rule::SameKeyOtherCertificate, 2), {Kind::UseSameCertificate, Kind::RemoveBinding},
            {u"ShopTls"_s});
        row("same key, no SNI",
            with(1, shopBinding(u"api.harborpine.example"_s, u"ApiTls"_s, u"10.1.0.4"_s, {})),
            problemOf(Rule::SameKeyOtherCertificate, 1),
            {Kind::TurnSniOn, Kind::UseSameCertificate, Kind::RemoveBinding});
        row("duplicate", shop, problemOf(Rule::DuplicateBinding, 1), {Kind::RemoveBinding});
        row("SNI without host", withHost({}), problemOf(Rule::SniWithoutHost, 1),
            {Kind::GiveHostAndSni, Kind::TurnSniOff}, {u"www.harborpine.example"_s});
        row("an URL", withHost(u"https://www.harborpine.example/"_s), problemOf(Rule::HostInvalid, 1),
            {Kind::CleanHost}, {u"www.harborpine.example"_s});
        row("a port and a dot", withHost(u"www.harborpine.example.:443"_s), problemOf(Rule::HostInvalid, 1),
            {Kind::CleanHost}, {u"www.harborpine.example"_s});
        row("beyond mending", withHost(u"a..b"_s), problemOf(Rule::HostInvalid, 1), {});
        row("punycode", withHost(u"xn--bcher-kva.example"_s), problemOf(Rule::PunycodeHost, 1),
            {Kind::UseUnicodeHost}, {u"bücher.example"_s});
        row("address", with(1, shopBinding(u"www.harborpine.example"_s, u"ShopTls"_s, u"10.1"_s)),
            problemOf(Rule::AddressInvalid, 1), {Kind::AnyAddress});
        row("no default", shop, problemOf(Rule::NoDefault, -1, u"443"_s), {Kind::AddDefault},
            {u"*:443"_s, u"ShopTls"_s});
        row("platform", shop, problemOf(Rule::ShadowedByPlatform, 1), {Kind::MakeEndpointTcp});
        row("wildcard too early", withHost(u"*.harborpine.example"_s), problemOf(Rule::WildcardNeedsIis10, 1),
            {Kind::MakeDefault, Kind::RemoveBinding});
        row("row that is not there", shop, problemOf(Rule::HostNotCovered, 9), {});
        row("unused", shop, problemOf(Rule::CertificateUnused, -1, u"LegacyTls"_s),
            {Kind::RemoveCertificate});
        row("used after all", shop, problemOf(Rule::CertificateUnused, -1, u"ShopTls"_s), {});
        row("leaf in CA", shop, problemOf(Rule::LeafInCa, -1, u"PineTlsCa4"_s), {Kind::MoveToStore},
            {u"PineTlsCa4"_s, u"My"_s});
        row("already there", shop, problemOf(Rule::LeafInCa, -1, u"ShopTls"_s), {});
        Problem undeclared = problemOf(Rule::EndpointCertificateUndeclared, -1, u"HttpsIn"_s);
        undeclared.arguments = {{Argument::Certificate, u"OtherTls"_s}};
        row("undeclared", shop, undeclared, {Kind::DeclareCertificate}, {u"OtherTls"_s});
        row("endpoint without", shop, problemOf(Rule::EndpointCertificateMissing, -1, u"HttpsIn"_s),
            {Kind::BindEndpoint}, {u"HttpsIn"_s, u"ApiTls"_s});
        Draft twice = shop;
        twice.service.roles.append(twice.service.roles.first());
        row("two roles of one name: nobody knows which is meant", twice,
            problemOf(Rule::LeafInCa, -1, u"PineTlsCa4"_s), {});
        row("nothing to decide", shop, problemOf(Rule::SniNeedsIis8, -1), {});
    }

    void kinds()
    {
        QFETCH(Draft, draft);
        QFETCH(Problem, problem);
        QFETCH(Kinds, expected);
        QFETCH(QStringList, arguments);
        const QList<Fix> fixes = fixesFor(draft, problem);
        Kinds kinds;
        for (const Fix &fix : fixes) {
            kinds.append(fix.kind);
            QVERIFY2(fix.result != draft, "a fix changes something");
        }
        QCOMPARE(kinds, expected);
        if (!arguments.isEmpty())
            QCOMPARE(fixes.first().arguments, arguments);
    }

    void theHidingBindingIsTheOneThatIsMended()
    {
        const QList<Fix> fixes = fixesFor(m_draft, problemOf(Rule::ShadowedByExactIp, 2));
        QCOMPARE(fixes.at(0).result.bindings.at(0).ip, u"*"_s);
        QCOMPARE(fixes.at(0).result.bindings.at(0).host, QString());
        QCOMPARE(fixes.at(0).result.bindings.mid(1), m_draft.bindings.mid(1));
        QCOMPARE(fixes.at(1).result.bindings.at(0).host, u"shop.harborpine.example"_s);
        QCOMPARE(fixes.at(1).result.bindings.at(0).sslFlags, SslFlags(SslFlag::Sni));
    }

    void theProblemNamesWhichOneHides()
    {
        Draft draft = m_draft;
        draft.bindings.append(shopBinding({}, u"ApiTls"_s, u"fe80::4"_s, {}));
        Problem problem = problemOf(Rule::ShadowedByExactIp, 2);
        problem.arguments = {{Argument::Key, u"[fe80::4]:443"_s}};
        const Draft mended = fixesFor(draft, problem).first().result;
        QCOMPARE(mended.bindings.at(0), draft.bindings.at(0));
        QCOMPARE(mended.bindings.at(4).ip, u"*"_s);
    }

    void bitsThatAreNotConcernedStay()
    {
        Draft draft = m_draft;
        draft.bindings[0].sslFlags = SslFlag::NoHttp2 | SslFlag::NoTls13;
        const QList<Fix> fixes = fixesFor(draft, problemOf(Rule::ShadowedByExactIp, 0));
        QCOMPARE(fixes.at(0).result.bindings.at(0).sslFlags, SslFlag::NoHttp2 | SslFlag::NoTls13);
        QCOMPARE(fixes.at(1).result.bindings.at(0).sslFlags,
                 SslFlag::Sni | SslFlag::NoHttp2 | SslFlag::NoTls13);
    }

    void aBroughtInCertificateIsDeclaredToo()
    {
        const Draft mended = fixesFor(m_draft, problemOf(Rule::HostNotCovered, 3)).first().result;
        const QString name = mended.bindings.at(3).certificate;
        const RoleCertificate *added = findCertificate(*findRole(mended.service, u"StoreFront"_s), name);
        QVERIFY(added);
        QCOMPARE(added->thumbprints.value(u"ServiceConfiguration.Cloud.cscfg"_s), QString(40, u'C'));
    }

    void aMissingThumbprintIsTakenFromTheOtherFiles()
    {
        Draft draft = m_draft;
        const QString local = u"ServiceConfiguration.Local.cscfg"_s;
        findCertificate(*findRole(draft.service, u"StoreFront"_s), u"ApiTls"_s)->thumbprints[local] =
            u"TODO"_s;
        const QList<Fix> fixes = fixesFor(draft, problemOf(Rule::ThumbprintPlaceholder, -1, u"ApiTls"_s));
        QCOMPARE(fixes.size(), 1);
        QCOMPARE(fixes.first().result, m_draft);
    }

    /// What is found of a draft is gone once its first fix is taken.
    void firstFixMends_data()
    {
        QTest::addColumn<Draft>("draft");
        QTest::addColumn<Rule>("rule");
        Draft draft = shopDraft();
        draft.bindings = {shopBinding(u"api.harborpine.example"_s, u"ApiTls"_s)};
        Draft pipeline = draft;
        for (Role &role : pipeline.service.roles) {
            for (RoleCertificate &certificate : role.certificates) {
                for (QString &thumbprint : certificate.thumbprints)
                    thumbprint = u"$Tls$"_s;
            }
        }
        QTest::newRow("C02 nothing to put in the platform's place") << pipeline << Rule::ShadowedByPlatform;
        QTest::newRow("C01 an exact address") << shopDraft() << Rule::ShadowedByExactIp;
        Draft twice = draft;
        twice.bindings.append(shopBinding(u"api.harborpine.example"_s, u"ShopTls"_s, u"10.0.0.9"_s));
        QTest::newRow("C06 one host, two certificates") << twice << Rule::SameHostOtherCertificate;
        Draft flagged = draft;
        flagged.bindings[0].sslFlags |= SslFlag::NoQuic;
        QTest::newRow("C44 a flag too new") << flagged << Rule::FlagUnavailable;
        Draft stored = draft;
        stored.service.roles[0].certificates[1].storeName = u"Trust"_s;
        QTest::newRow("C25 another store") << stored << Rule::CertificateInOtherStore;
    }

    void firstFixMends()
    {
        QFETCH(Draft, draft);
        QFETCH(Rule, rule);
        const auto find = [rule](const Draft &of) {
            const QList<Problem> found = bindingProblems(of) + conflictProblems(of);
            const auto it = std::ranges::find(found, rule, &Problem::rule);
            return it == found.cend() ? std::optional<Problem>() : *it;
        };
        const auto problem = find(draft);
        QVERIFY(problem);
        const QList<Fix> fixes = fixesFor(draft, *problem);
        QVERIFY(!fixes.isEmpty());
        QVERIFY(!find(fixes.first().result));
    }
};

QTEST_GUILESS_MAIN(FixesTest)
#include "fixestest.moc"
