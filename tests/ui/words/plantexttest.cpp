// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "ui/words/plantext.h"

#include <QDir>
#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// One sentence an action: where, whose, what.
class PlanTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void actions_data();
    void actions();
    void groups_data();
    void groups();
    void linesOfAPlan();
    void aboveADifference();
    void paths_data();
    void paths();
};

void PlanTextTest::actions_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("text");
    const QString csdef = u"/p/a.csdef"_s;
    QTest::newRow("of a role") << Action{ActionType::RemoveEndpoint, csdef, u"Web"_s, u"HttpIn"_s, {}}
                               << u"a.csdef, role Web: remove endpoint HttpIn."_s;
    QTest::newRow("of the service") << Action{ActionType::SetServiceName, csdef, {}, {}, u"shop"_s}
                                    << u"a.csdef: change the service's name to shop."_s;
    QTest::newRow("a value taken out")
        << Action{ActionType::SetGuestOs, csdef, {}, {}, {}} << u"a.csdef: remove osFamily."_s;
    QTest::newRow("a value set") << Action{ActionType::SetGuestOs, csdef, {}, {}, u"7"_s}
                                 << u"a.csdef: set osFamily to 7."_s;
    QTest::newRow("a whole file") << Action{ActionType::WriteFile, u"/p/b.ps1"_s, u"Web"_s, u"b.ps1"_s, {}}
                                  << u"Write b.ps1."_s;
    QTest::newRow("a file of a central store")
        << Action{ActionType::ReplaceCentralFile, u"/s/a.pfx"_s, {}, {}, u"C3D4"_s, u"A1B2"_s}
        << u"/s/a.pfx: binary file: A1B2 → C3D4."_s;
    QTest::newRow("a script by hand")
        << Action{ActionType::ByHand, {}, u"Web"_s, u"add-to-project"_s, u"b.ps1"_s}
        << u"Left to you: add b.ps1 to the project of role Web, with Copy Always."_s;
    QTest::newRow("a class by hand")
        << Action{ActionType::ByHand, {}, u"Web"_s, u"add-to-project"_s, u"B.cs"_s}
        << u"Left to you: add B.cs to the project of role Web and call it from RoleEntryPoint.OnStart."_s;
    QTest::newRow("anything by hand")
        << Action{ActionType::ByHand, {}, {}, u"look"_s, {}} << u"Left to you: look"_s;
}

void PlanTextTest::actions()
{
    QFETCH(Action, action);
    QTEST(actionText(action, u"/p"_s), "text");
}

/// Several files, roles or names in one sentence.
void PlanTextTest::groups_data()
{
    QTest::addColumn<ActionGroup>("group");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QList<Action> &actions, const QString &text) {
        QTest::newRow(name) << grouped(actions).first() << text;
    };
    const auto byHand = [](const QString &what, const QString &name, const QString &role = {}) {
        return Action{ActionType::ByHand, {}, role, what, name};
    };
    const QString csdef = u"/p/a.csdef"_s;
    const QString cloud = u"/p/Cloud.cscfg"_s;
    row("roles and names",
        {{ActionType::DeclareCertificate, csdef, u"A"_s, u"Www"_s, u"LocalMachine\\My"_s},
         {ActionType::DeclareCertificate, csdef, u"A"_s, u"Api"_s, u"LocalMachine\\My"_s},
         {ActionType::DeclareCertificate, csdef, u"B"_s, u"Www"_s, u"LocalMachine\\My"_s},
         {ActionType::DeclareCertificate, csdef, u"B"_s, u"Api"_s, u"LocalMachine\\My"_s}},
        u"a.csdef, roles A, B: declare certificates Www, Api in LocalMachine\\My."_s);
    row("files",
        {{ActionType::SetThumbprint, cloud, u"A"_s, u"Www"_s, u"C3D4"_s},
         {ActionType::SetThumbprint, u"/p/Local.cscfg"_s, u"A"_s, u"Www"_s, u"C3D4"_s}},
        u"Cloud.cscfg, Local.cscfg, role A: set the thumbprint of Www to C3D4."_s);
    row("what was there before", {{ActionType::SetThumbprint, cloud, u"A"_s, u"Www"_s, u"C3D4"_s, u"A1B2"_s}},
        u"Cloud.cscfg, role A: set the thumbprint of Www to C3D4 (was A1B2)."_s);
    row("roles added",
        {{ActionType::AddRole, cloud, u"A"_s, u"A"_s, {}}, {ActionType::AddRole, cloud, u"B"_s, u"B"_s, {}}},
        u"Cloud.cscfg, roles A, B: add the roles with one instance each."_s);
    row("files of one folder",
        {{ActionType::WriteFile, u"/p/A/x.cmd"_s, u"A"_s, u"x.cmd"_s, {}},
         {ActionType::WriteFile, u"/p/A/x.ps1"_s, u"A"_s, u"x.ps1"_s, {}}},
        u"Write %1, %2."_s.arg(QDir::toNativeSeparators(u"A/x.cmd"_s),
                               QDir::toNativeSeparators(u"A/x.ps1"_s)));
    row("files of several folders",
        {{ActionType::WriteFile, u"/p/A/x.cmd"_s, u"A"_s, u"x.cmd"_s, {}},
         {ActionType::WriteFile, u"/p/B/x.cmd"_s, u"B"_s, u"x.cmd"_s, {}}},
        u"Write x.cmd into A, B."_s);
    row("uploads", {byHand(u"upload-certificate"_s, u"www"_s), byHand(u"upload-certificate"_s, u"api"_s)},
        u"Left to you: upload the certificates www, api to where the deployment takes its certificates from."_s);
    row("scripts of several roles",
        {byHand(u"add-to-project"_s, u"x.ps1"_s, u"A"_s), byHand(u"add-to-project"_s, u"x.ps1"_s, u"B"_s)},
        u"Left to you: add x.ps1 to the projects of roles A, B, with Copy Always."_s);
}

void PlanTextTest::groups()
{
    QFETCH(ActionGroup, group);
    QTEST(groupText(group, u"/p"_s), "text");
}

void PlanTextTest::linesOfAPlan()
{
    const Action setting{ActionType::DeclareSetting, u"/p/a.csdef"_s, u"A"_s, u"S"_s, {}};
    const Action upload{ActionType::ByHand, {}, {}, u"upload-certificate"_s, u"www"_s};
    const QStringList lines = planLines({upload, setting}, u"/p"_s);
    QCOMPARE(lines, (QStringList{actionText(setting, u"/p"_s), actionText(upload, u"/p"_s)}));
}

void PlanTextTest::aboveADifference()
{
    const QString cloud = u"/p/Cloud.cscfg"_s;
    const QString local = u"/p/Local.cscfg"_s;
    const QString renewed(40, u'C');
    const QString old(40, u'A');
    Plan plan{.changes = {{cloud, "a", "b"}, {local, "a", "b"}}};
    for (const QString &role : {u"Shop"_s, u"Api"_s})
        plan.actions.append({ActionType::SetThumbprint, cloud, role, u"Tls"_s, renewed, old});
    plan.actions.append(
        {ActionType::SetSetting, local, u"Shop"_s, u"S"_s, u"two\nlines "_s + QString(99, u'x')});
    plan.actions.append({ActionType::ByHand, {}, {}, u"upload-certificate"_s, u"www"_s});
    plan.changes.append({u"/share/a.pfx"_s, "old bytes", "new bytes", true});
    plan.actions.append({ActionType::ReplaceCentralFile, u"/share/a.pfx"_s, {}, {}, renewed, old});
    const QString text = QString::fromUtf8(wordedDiff({.projectPath = u"/p"_s}, plan));
    const QString first =
        u"# Cloud.cscfg:\n# - roles Shop, Api: set the thumbprint of Tls to CCCCCCCC… (was AAAAAAAA…).\n"
        "--- a/Cloud.cscfg\n"_s;
    QVERIFY2(text.startsWith(first), qPrintable(text));
    QVERIFY2(text.contains(u"\n# Local.cscfg:\n# - role Shop: set S to “two lines xxx"_s), qPrintable(text));
    QVERIFY2(text.contains(u"x…”.\n--- a/Local.cscfg\n"_s), qPrintable(text));
    QVERIFY2(text.endsWith(u"# /share/a.pfx:\n# - binary file: %1 → %2.\n"_s.arg(old, renewed)),
             qPrintable(text));
    QVERIFY(!text.contains(u"bytes"_s));
    QCOMPARE(text.count(u'#'), 6);
}

void PlanTextTest::paths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("shown");
    QTest::newRow("below") << u"/p/sub/a"_s << u"/p"_s << u"sub/a"_s;
    QTest::newRow("beside") << u"/q/a"_s << u"/p"_s << u"/q/a"_s;
    QTest::newRow("alike") << u"/pq/a"_s << u"/p"_s << u"/pq/a"_s;
    QTest::newRow("no base") << u"/p/a"_s << QString() << u"/p/a"_s;
}

void PlanTextTest::paths()
{
    QFETCH(QString, path);
    QFETCH(QString, base);
    QFETCH(QString, shown);
    QCOMPARE(pathText(path, base), QDir::toNativeSeparators(shown));
}

QTEST_GUILESS_MAIN(PlanTextTest)
#include "plantexttest.moc"
