// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "app/cli/draftoptions.h"

#include "model/cloudservice/emptyproject.h"
#include "tests/support/shopdraft.h"
#include "tests/support/testing.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

/// What the options ask for becomes a draft, or an error that names the option.
class DraftOptionsTest final : public QObject
{
    Q_OBJECT

private slots:
    void filesAreNamedOnce();
    void errors_data();
    void errors();
    void hostsAreBoundAsAsked();
    void asItIsStays();

private:
    static Source shop()
    {
        Source source;
        source.draft = shopDraft();
        source.facts.project = emptyProject(source.draft.projectPath);
        source.facts.project->service = source.draft.service;
        return source;
    }

    static QString thumbprint(QChar digit) { return QString(40, digit); }
};

void DraftOptionsTest::filesAreNamedOnce()
{
    ScenarioOptions options;
    options.certificates = {u"/c/a.pfx"_s, u"/c/b.pem"_s};
    options.binds = {{u"a.test"_s, u"/c/../c/a.pfx"_s}, {u"b.test"_s, thumbprint(u'A')}};
    options.defaultCertificate = u"/c/d.pfx"_s;
    const QStringList files = certificateFiles(options);
    QVERIFY(files.contains(u"/c/a.pfx"_s) && files.contains(u"/c/b.pem"_s) && files.contains(u"/c/d.pfx"_s));
    QVERIFY(!files.join(u' ').contains(thumbprint(u'A'))); // no file
    QCOMPARE(files.count(u"/c/a.pfx"_s), 1);
}

void DraftOptionsTest::errors_data()
{
    QTest::addColumn<ScenarioOptions>("options");
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("subject");
    const auto with = [](auto change) {
        ScenarioOptions options{.source = u"/shop"_s, .scenario = Scenario::Sni};
        change(options);
        return options;
    };
    QTest::newRow("role") << with([](auto &o) { o.roles = {u"Nobody"_s}; }) << Code::UnknownRole
                          << u"Nobody"_s;
    QTest::newRow("site") << with([](auto &o) { o.site = u"Nowhere"_s; }) << Code::UnknownSite
                          << u"Nowhere"_s;
    QTest::newRow("host") << with([](auto &o) {
        o.binds = {{u"-"_s, thumbprint(u'A')}};
    }) << Code::NotAHostName
                          << u"-"_s;
    QTest::newRow("host twice") << with([](auto &o) {
        o.binds = {{u"a.test"_s, thumbprint(u'A')}, {u"A.test"_s, thumbprint(u'B')}};
    }) << Code::NotUnderstood << u"--bind"_s;
    QTest::newRow("a file that was not read") << with([](auto &o) {
        o.binds = {{u"a.test"_s, u"/c/none.pfx"_s}};
    }) << Code::UnknownCertificate << u"/c/none.pfx"_s;
    QTest::newRow("a default that was not brought in")
        << with([](auto &o) { o.defaultCertificate = thumbprint(u'F'); }) << Code::UnknownCertificate
        << thumbprint(u'F');
    QTest::newRow("binds nothing") << with([](auto &o) {
        o.scenario = Scenario::Installed;
        o.binds = {{u"a.test"_s, thumbprint(u'A')}};
    }) << Code::NotUnderstood << u"--bind"_s;
    QTest::newRow("one certificate for all") << with([](auto &o) {
        o.scenario = Scenario::Single;
        o.binds = {{u"a.test"_s, thumbprint(u'A')}, {u"b.test"_s, thumbprint(u'B')}};
    }) << Code::NotUnderstood << u"--bind"_s;
}

void DraftOptionsTest::errors()
{
    QFETCH(ScenarioOptions, options);
    const auto draft = draftWith(shop(), options, {});
    QVERIFY(!draft);
    QTEST(draft.error().code, "code");
    QTEST(draft.error().subject, "subject");
}

void DraftOptionsTest::hostsAreBoundAsAsked()
{
    ScenarioOptions options{.source = u"/shop"_s, .scenario = Scenario::Sni};
    options.roles = {u"StoreFront"_s};
    options.binds = {{u"www.harborpine.example"_s, thumbprint(u'A')},
                     {u"api.harborpine.example"_s, thumbprint(u'B')}};
    const auto draft = draftWith(shop(), options, {});
    QVERIFY_RESULT(draft);
    QCOMPARE(draft->roles, QStringList{u"StoreFront"_s});
    QHash<QString, QString> bound;
    for (const Binding &binding : draft->bindings)
        bound.insert(binding.host, binding.certificate);
    QCOMPARE(bound.value(u"www.harborpine.example"_s), u"ShopTls"_s);
    QCOMPARE(bound.value(u"api.harborpine.example"_s), u"ApiTls"_s);
}

void DraftOptionsTest::asItIsStays()
{
    ScenarioOptions options{.source = u"/shop"_s};
    options.asItIs = true;
    options.form = ScriptForm::OnStart;
    const auto draft = draftWith(shop(), options, {});
    QVERIFY_RESULT(draft);
    QCOMPARE(draft->bindings, shopDraft().bindings);
    QCOMPARE(draft->scriptForm, ScriptForm::OnStart);
}

QTEST_GUILESS_MAIN(DraftOptionsTest)
#include "draftoptionstest.moc"
