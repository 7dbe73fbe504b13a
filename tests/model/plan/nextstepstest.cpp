// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/base/namedenum.h"
#include "model/cloudservice/scriptnames.h"
#include "model/plan/nextsteps.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

#include <QProcess>

#include <algorithm>

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
    certificate.carrier = ContainerKind::Pkcs12;
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
            << u"import-to-vault show-secret-url fill-template deploy compare-live verify go-back"_s;
        QTest::newRow("extended support, new package")
            << Target::ExtendedSupport << true
            << u"import-to-vault show-secret-url fill-template build-package deploy compare-live verify "
               "go-back"_s;
    }

    void order()
    {
        QFETCH(Target, target);
        QFETCH(bool, withDefinition);
        QFETCH(QString, expected);
        QCOMPARE(kinds(nextSteps(draftFor(target), renewalPlan(withDefinition), u"shop"_s)), expected);
    }

    /// The script sets what a configuration alone changes when an instance starts.
    void restart_data()
    {
        QTest::addColumn<Target>("target");
        QTest::addColumn<QString>("setting"); // that changes
        QTest::addColumn<QString>("file"); // where
        QTest::addColumn<bool>("withDefinition");
        QTest::addColumn<QString>("command"); // empty: none
        const QString ours = bindingsSettingName();
        QTest::newRow("classic") << Target::CloudService << ours << cloud << false
                                 << u"Reset-AzureRoleInstance -ServiceName $service -Slot Production "
                                    "-InstanceName 'Web_IN_0' -Reboot"_s;
        QTest::newRow("extended support")
            << Target::ExtendedSupport << ours << cloud << false
            << u"Restart-AzCloudServiceRoleInstance -ResourceGroupName $group -CloudServiceName $service "
               "-RoleInstanceName 'Web_IN_0'"_s;
        QTest::newRow("a package restarts them")
            << Target::CloudService << ours << cloud << true << QString();
        QTest::newRow("the certificate alone")
            << Target::CloudService << u"Other"_s << cloud << false << QString();
        QTest::newRow("the emulator's") << Target::CloudService << ours << local << false << QString();
    }

    void restart()
    {
        QFETCH(Target, target);
        QFETCH(QString, setting);
        QFETCH(QString, file);
        QFETCH(bool, withDefinition);
        QFETCH(QString, command);
        Plan plan = renewalPlan(withDefinition);
        plan.actions.append({ActionType::SetSetting, u"/shop/"_s + file, u"Web"_s, setting, u"keep"_s});
        const QList<NextStep> steps = nextSteps(draftFor(target), plan, u"shop"_s);
        const auto step = std::ranges::find(steps, NextStep::Kind::RestartInstances, &NextStep::kind);
        QCOMPARE(step == steps.cend() ? QString() : step->commands.join(u'\n'), command);
    }

    /// The world reaches a binding at the endpoint's port.
    void port_data()
    {
        QTest::addColumn<Endpoint>("endpoint");
        QTest::addColumn<QString>("bound");
        QTest::addColumn<QString>("asked");
        const auto endpoint = [](const QString &port, const QString &localPort) {
            return Endpoint{u"HttpsIn"_s, u"https"_s, port, localPort, {}};
        };
        QTest::newRow("the usual") << endpoint(u"443"_s, {}) << u"443"_s << u":443\""_s;
        QTest::newRow("another") << endpoint(u"8443"_s, {}) << u"8443"_s << u":8443\""_s;
        QTest::newRow("behind the load balancer")
            << endpoint(u"443"_s, u"8443"_s) << u"8443"_s << u":443\""_s;
        QTest::newRow("no endpoint") << endpoint(u"80"_s, {}) << u"9443"_s << u":9443\""_s;
    }

    void port()
    {
        QFETCH(Endpoint, endpoint);
        QFETCH(QString, bound);
        QFETCH(QString, asked);
        for (const Target target : {Target::CloudService, Target::ExtendedSupport}) {
            Draft draft = draftFor(target);
            draft.service.roles[0].endpoints.append(endpoint);
            draft.bindings[0].port = bound;
            const QList<NextStep> steps = nextSteps(draft, renewalPlan(false), u"shop"_s);
            const auto step = std::ranges::find(steps, NextStep::Kind::Verify, &NextStep::kind);
            QVERIFY2(step->commands.first().contains(asked), qPrintable(step->commands.first()));
        }
    }

    /// What the emulator reads is not deployed; of several cscfg files a deployment has one.
    void configurations_data()
    {
        QTest::addColumn<QStringList>("changed");
        QTest::addColumn<QStringList>("deployed");
        QTest::addColumn<QString>("kinds");
        const QString upload = u"convert-pfx upload-pfx update-configuration compare-live verify go-back"_s;
        const QString staging = u"ServiceConfiguration.Staging.cscfg"_s;
        QTest::newRow("Cloud and Local") << QStringList{cloud, local} << QStringList{cloud} << upload;
        QTest::newRow("Local first") << QStringList{local, cloud} << QStringList{cloud} << upload;
        QTest::newRow("emulator") << QStringList{cloud, u"A.emulator.cscfg"_s} << QStringList{cloud}
                                  << upload;
        QTest::newRow("alternatives")
            << QStringList{cloud, local, staging} << QStringList{cloud, staging} << upload;
        QTest::newRow("Local alone") << QStringList{local} << QStringList() << u"go-back"_s;
    }

    void configurations()
    {
        QFETCH(QStringList, changed);
        QFETCH(QStringList, deployed);
        QFETCH(QString, kinds);
        Plan plan;
        for (const QString &name : std::as_const(changed)) {
            plan.changes.append({u"/shop/"_s + name, QByteArray("a"), "b"});
            plan.actions.append({ActionType::SetThumbprint, plan.changes.last().path, u"Web"_s, u"Tls"_s,
                                 thumbprint('a').toString()});
        }
        const QList<NextStep> steps = nextSteps(draftFor(Target::CloudService), plan, u"shop"_s);
        QCOMPARE(::kinds(steps), kinds);
        const auto update = std::ranges::find(steps, NextStep::Kind::UpdateConfiguration, &NextStep::kind);
        QCOMPARE(update == steps.cend(), deployed.isEmpty());
        if (update == steps.cend())
            return;
        QCOMPARE(update->choices, deployed.size() > 1 ? deployed : QStringList());
        const QString commands = update->commands.join(u'\n');
        QCOMPARE(commands.count(u".cscfg'"_s), deployed.size());
        QCOMPARE(update->commands.filter(u"Set-AzureDeployment"_s).size(), 1);
        for (const QString &name : std::as_const(deployed))
            QVERIFY2(commands.contains(name), qPrintable(commands));
    }

    /// One command makes all files that the target does not take as they are, and what follows uploads them.
    void madeFiles_data()
    {
        QTest::addColumn<Target>("target");
        QTest::addColumn<QString>("word");
        QTest::newRow("classic") << Target::CloudService << u"cloud-service"_s;
        QTest::newRow("extended support") << Target::ExtendedSupport << u"extended-support"_s;
        QTest::newRow("server") << Target::Server << u"server"_s;
    }

    void madeFiles()
    {
        QFETCH(Target, target);
        QFETCH(QString, word);
        Draft draft = draftFor(target);
        draft.certificates.append(authority('b', u"Pine TLS CA"_s, u"Pine Root"_s));
        for (Certificate &certificate : draft.certificates) {
            certificate.file = u"/c/a.pem"_s;
            certificate.carrier = ContainerKind::Pem;
            certificate.modernPkcs12 = false;
        }
        if (target == Target::Server)
            draft.scriptForm = ScriptForm::Server;
        Plan plan = renewalPlan(false);
        plan.actions.append({ActionType::SetThumbprint, u"/shop/"_s + cloud, u"Web"_s, u"Pine Ca"_s,
                             thumbprint('b').toString()});
        QStringList lines;
        for (const NextStep &step : nextSteps(draft, plan, u"shop"_s))
            lines += step.commands;
        QCOMPARE(lines.filter(u"/c/a.pem"_s),
                 QStringList{u"bindwright convert '/c/a.pem' --split certificates --include-chain "
                             "intermediates --target "_s
                             + word});
        const QString all = lines.join(u'\n');
        const bool isServer = target == Target::Server;
        QVERIFY2(all.contains(isServer ? u"'www.a.test.pfx'"_s : u"'certificates/www.a.test.pfx'"_s),
                 qPrintable(all));
        QCOMPARE(all.contains(u"'certificates/Pine TLS CA.pfx'"_s), !isServer);
        QCOMPARE(all.contains(u"az keyvault secret set"_s), target == Target::ExtendedSupport);
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
        Plan emulator = renewalPlan(false);
        emulator.changes.first().path = u"/shop/"_s + local;
        QTest::newRow("the emulator's alone") << emulator << Target::CloudService << Impact::Emulator;
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
        QCOMPARE(quotedFor(Shell::PowerShell, u"d’un ‘a‛"_s), u"'d’’un ‘‘a‛‛'"_s);
        QCOMPARE(quotedFor(Shell::Bash, u"d’un"_s), u"'d’un'"_s);
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
