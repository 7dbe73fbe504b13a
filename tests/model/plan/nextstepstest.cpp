// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/base/namedenum.h"
#include "model/plan/nextsteps.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

#include <QProcess>

using namespace testvalues;

namespace {

using Shell = NextStep::Shell;

/// A plan that gives the role's certificate a new thumbprint.
Plan renewalPlan(bool withDefinition)
{
    Plan plan;
    plan.actions = {{ActionType::SetThumbprint, u"/shop/"_s + cloud, u"Web"_s, u"Shop Tls"_s,
                     thumbprint('a').toString()}};
    plan.changes = {{u"/shop/"_s + cloud, QByteArray("a"), "b"}};
    if (withDefinition)
        plan.changes.append({u"/shop/ServiceDefinition.csdef"_s, QByteArray("a"), "b"});
    return plan;
}

Draft draftFor(Target target)
{
    Certificate certificate = leaf('a', {u"www.a.test"_s});
    certificate.file = u"/it's here/a.pfx"_s;
    certificate.modernPkcs12 = true;
    Draft draft = draftWith(serviceOf({webRole(u"Web"_s)}), {certificate});
    draft.target = target;
    draft.bindings = {{.role = u"Web"_s, .site = u"Web"_s, .host = u"www.a.test"_s}};
    return draft;
}

QString kinds(const QList<NextStep> &steps)
{
    QStringList words;
    for (const NextStep &step : steps)
        words.append(NamedEnum<NextStep::Kind>::word(step.kind));
    return words.join(u' ');
}

} // namespace

class NextStepsTest final : public QObject
{
    Q_OBJECT

private slots:
    void order_data()
    {
        QTest::addColumn<Target>("target");
        QTest::addColumn<bool>("withDefinition");
        QTest::addColumn<QString>("expected");
        QTest::newRow("classic, configuration alone")
            << Target::CloudService << false
            << u"convert-pfx upload-pfx update-configuration compare-live verify go-back"_s;
        QTest::newRow("classic, new package")
            << Target::CloudService << true
            << u"convert-pfx upload-pfx build-package deploy compare-live verify go-back"_s;
        QTest::newRow("extended support, configuration alone")
            << Target::ExtendedSupport << false
            << u"convert-pfx import-to-vault show-secret-url fill-template deploy compare-live verify go-back"_s;
        QTest::newRow("extended support, new package")
            << Target::ExtendedSupport << true
            << u"convert-pfx import-to-vault show-secret-url fill-template build-package deploy compare-live "
               u"verify "
               "go-back"_s;
    }

    void order()
    {
        QFETCH(Target, target);
        QFETCH(bool, withDefinition);
        QFETCH(QString, expected);
        QCOMPARE(kinds(nextSteps(draftFor(target), renewalPlan(withDefinition), u"shop"_s)), expected);
    }

    void ofAServer()
    {
        Draft draft = draftFor(Target::Server);
        draft.scriptForm = ScriptForm::Server;
        QCOMPARE(
            kinds(nextSteps(draft, renewalPlan(false), u"shop"_s)),
            u"copy-to-server rehearse run-on-server show-records compare-live verify go-back-on-server"_s);
    }

    void nothingToDo() { QVERIFY(nextSteps(draftFor(Target::CloudService), {}, u"shop"_s).isEmpty()); }

    void impact_data()
    {
        QTest::addColumn<Plan>("plan");
        QTest::addColumn<Target>("target");
        QTest::addColumn<Impact>("impact");
        QTest::newRow("nothing") << Plan() << Target::CloudService << Impact::Nothing;
        QTest::newRow("cscfg alone") << renewalPlan(false) << Target::CloudService
                                     << Impact::ConfigurationUpdate;
        QTest::newRow("csdef too") << renewalPlan(true) << Target::ExtendedSupport << Impact::NewPackage;
        QTest::newRow("server") << renewalPlan(false) << Target::Server << Impact::Connections;
    }

    void impact()
    {
        QFETCH(Plan, plan);
        QFETCH(Target, target);
        QTEST(impactOf(draftFor(target), plan), "impact");
    }

    /// Whatever a name holds, the shell sees one word, and no command of its own.
    void quoting_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"plain", "it's", "a b", "$(touch x)", "`x`", "a\"b", "--x; rm", "\\", "'; x '"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void quoting()
    {
        QFETCH(QString, text);
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf %s "_s + quotedFor(Shell::Bash, text)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), text);
        QCOMPARE(shell.readAllStandardError(), QByteArray());
    }

    void noLineOfItsOwn()
    {
        QCOMPARE(quotedFor(Shell::Bash, u"a\nrm -r x"_s), u"'a?rm -r x'"_s);
        QCOMPARE(quotedFor(Shell::PowerShell, u"it's"_s), u"'it''s'"_s);
    }

    void noPassphraseInACommand()
    {
        for (const Target target : {Target::CloudService, Target::ExtendedSupport}) {
            for (const NextStep &step : nextSteps(draftFor(target), renewalPlan(true), u"shop"_s)) {
                for (const QString &line : step.commands) {
                    if (line.contains(u"-password"_s, Qt::CaseInsensitive))
                        QVERIFY2(line.contains(u'$'), qPrintable(line)); // asked for, see the line before
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(NextStepsTest)
#include "nextstepstest.moc"
