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
