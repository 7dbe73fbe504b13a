// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/checks/draftproblems.h"
#include "model/fixes/fixes.h"
#include "model/scenario/scenario.h"
#include "model/script/script.h"
#include "model/script/scriptsetting.h"
#include "tests/support/rulefit.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

using namespace testvalues;

namespace {

/// A role on https 443 with the certificate Tls, and one SNI binding with its own, Other.
Draft sniDraft()
{
    Role role = webRole(u"A"_s);
    role.endpoints.append({u"HttpsIn"_s, u"https"_s, u"443"_s, {}, u"Tls"_s});
    role.sites[0].bindings.append({u"HttpsIn"_s, u"HttpsIn"_s, {}});
    for (const auto &[name, digit] : {std::pair(u"Tls"_s, 'a'), std::pair(u"Other"_s, 'b')}) {
        const QString text = thumbprint(digit).toString();
        role.certificates.append({name, u"LocalMachine"_s, u"My"_s, {}, {{cloud, text}, {local, text}}});
    }
    Draft draft = draftWith(serviceOf({role}), {leaf('a', {u"a.test"_s}), leaf('b', {u"b.test"_s})});
    draft.bindings = {{.role = u"A"_s, .site = u"Web"_s, .host = u"b.test"_s, .certificate = u"Other"_s}};
    return draft;
}

using Spoil = std::function<void(Draft &)>;

RoleCertificate &entry(Draft &draft, const QString &name)
{
    return *findCertificate(draft.service.roles[0], name);
}

} // namespace

/// What the platform does to the bindings of a draft: each rule with its neighbour.
class PlatformProblemsTest final : public QObject
{
    Q_OBJECT

private slots:
    void rules_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<Spoil>("neighbour");
        QTest::addColumn<bool>("mends");
        const auto row = [](const char *name, Rule rule, Severity severity, const Spoil &spoil,
                            const Spoil &neighbour, bool mends) {
            QTest::newRow(name) << rule << severity << spoil << neighbour << mends;
        };
        const auto family = [](const QString &cloudFamily, const QString &localFamily) {
            return [=](Draft &draft) {
                draft.service.configurations[0].osFamily = cloudFamily;
                draft.service.configurations[1].osFamily = localFamily;
            };
        };
        row("IIS 7.5", Rule::SniNeedsIis8, Severity::Error, family(u"2"_s, u"6"_s), family(u"3"_s, u"2"_s),
            true);
        row(
            "no binding by name", Rule::SniNeedsIis8, Severity::Error, family(u"1"_s, u"1"_s),
            [=](Draft &draft) {
                draft.service.configurations[0].osFamily = u"1"_s;
                draft.bindings[0].sslFlags = {};
            },
            true);
        row(
            "IIS 7.5 in what is only kept", Rule::SniNeedsIis8, Severity::Warning,
            [=](Draft &draft) {
                draft.service.configurations[0].osFamily = u"2"_s;
                draft.configurations = {local};
            },
            family(u"3"_s, u"2"_s), true);
        const Spoil pipeline = [](Draft &draft) { entry(draft, u"Tls"_s).thumbprints[cloud] = u"$Tls$"_s; };
        row(
            "nothing to put in the platform's place", Rule::ShadowedByPlatform, Severity::Error, pipeline,
            [](Draft &) {}, true);
        row(
            "... but it is the same certificate", Rule::ShadowedByPlatform, Severity::Error, pipeline,
            [=](Draft &draft) {
                pipeline(draft);
                draft.bindings[0].certificate = u"Tls"_s;
            },
            true);
        row(
            "... but the script has a default", Rule::ShadowedByPlatform, Severity::Error, pipeline,
            [=](Draft &draft) {
                pipeline(draft);
                draft.bindings.append(
                    {.role = u"A"_s, .site = u"Web"_s, .sslFlags = {}, .certificate = u"Other"_s});
            },
            true);
        row(
            "... but the endpoint is the script's", Rule::ShadowedByPlatform, Severity::Error, pipeline,
            [=](Draft &draft) {
                pipeline(draft);
                draft.httpsEndpoint = HttpsEndpoint::Tcp;
            },
            true);
        row(
            "... but it is a server", Rule::ShadowedByPlatform, Severity::Error, pipeline,
            [=](Draft &draft) {
                pipeline(draft);
                draft.target = Target::Server;
            },
            true);
        row(
            "... but only the emulator lacks it", Rule::ShadowedByPlatform, Severity::Error, pipeline,
            [](Draft &draft) { entry(draft, u"Tls"_s).thumbprints.remove(local); }, true);
        row(
            "certificate only in cscfg", Rule::BindingCertificateUndeclared, Severity::Error,
            [](Draft &draft) { entry(draft, u"Other"_s).declared = false; },
            [](Draft &draft) { entry(draft, u"Tls"_s).declared = false; }, true);
        row(
            "certificate in CA", Rule::CertificateInOtherStore, Severity::Error,
            [](Draft &draft) { entry(draft, u"Other"_s).storeName = u"CA"_s; },
            [](Draft &draft) { entry(draft, u"Tls"_s).storeName = u"CA"_s; }, true);
        row(
            "certificate of the user", Rule::CertificateInOtherStore, Severity::Error,
            [](Draft &draft) { entry(draft, u"Other"_s).storeLocation = u"CurrentUser"_s; },
            [](Draft &draft) { entry(draft, u"Tls"_s).storeLocation = u"CurrentUser"_s; }, true);
    }

    void rules()
    {
        QFETCH(Rule, rule);
        QFETCH(Severity, severity);
        QFETCH(Spoil, spoil);
        QFETCH(Spoil, neighbour);
        QFETCH(bool, mends);
        Draft wrong = sniDraft();
        spoil(wrong);
        const auto problem = found(wrong, rule);
        QVERIFY(problem);
        QCOMPARE(problem->severity, severity);
        QCOMPARE(problem->step, Step::Bindings);
        const QList<Fix> fixes = fixesFor(wrong, *problem);
        QCOMPARE(!fixes.isEmpty(), mends);
        QVERIFY(!found(fixes.first().result, rule));
        Draft right = sniDraft();
        neighbour(right);
        QVERIFY(!found(right, rule));
    }

    void longestSetting_data()
    {
        QTest::addColumn<ScriptForm>("form");
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("the most that Windows hands over") << ScriptForm::StartupTask << 32'766 << false;
        QTest::newRow("one more") << ScriptForm::StartupTask << 32'767 << true;
        QTest::newRow("... but OnStart reads the setting itself") << ScriptForm::OnStart << 32'767 << false;
        QTest::newRow("... but a server has it in the script") << ScriptForm::Server << 32'767 << false;
    }

    void longestSetting()
    {
        QFETCH(ScriptForm, form);
        QFETCH(int, size);
        QFETCH(bool, isRefused);
        Draft draft = sniDraft();
        draft.scriptForm = form;
        draft.httpsEndpoint = HttpsEndpoint::Tcp;
        const qsizetype spare = size - bindingsSettingValue(draft, u"A"_s, cloud).size();
        QString &site = draft.service.roles[0].sites[0].name;
        site += QString(spare, u'x');
        draft.bindings[0].site = site;
        QCOMPARE(bindingsSettingValue(draft, u"A"_s, cloud).size(), size);
        const auto problem = found(draft, Rule::SettingTooLong);
        QCOMPARE(problem.has_value(), isRefused);
        if (isRefused) {
            QCOMPARE(problem->severity, Severity::Error);
            QCOMPARE(problem->arguments.value(Argument::Length), u"32767"_s);
            QCOMPARE(problem->arguments.value(Argument::Limit), u"32766"_s);
            QCOMPARE(beyondItsRow(*problem), QString());
        }
    }

    /// The endpoint's certificate that only cscfg files had is declared where the script is to bind it.
    void scenarioDeclaresWhatItBinds()
    {
        Draft draft = sniDraft();
        draft.service.roles[0].certificates = {draft.service.roles[0].certificates.first()};
        entry(draft, u"Tls"_s).declared = false;
        draft.bindings.clear();
        draft.httpsEndpoint = HttpsEndpoint::Tcp;
        const Draft after = withScenario(draft, Scenario::Sni, draft.service);
        QVERIFY(!after.bindings.isEmpty());
        QVERIFY(!found(after, Rule::BindingCertificateUndeclared));
    }

private:
    static std::optional<Problem> found(const Draft &draft, Rule rule)
    {
        const QList<Problem> all = problems(draft, {{}, day(2026, 6, 1)});
        const auto it = std::ranges::find(all, rule, &Problem::rule);
        return it == all.cend() ? std::nullopt : std::optional(*it);
    }
};

QTEST_GUILESS_MAIN(PlatformProblemsTest)
#include "platformproblemstest.moc"
