// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/itemmodels/planmodel.h"
#include "model/plan/export.h"
#include "model/session/applyjob.h"
#include "tests/support/fakefilestore.h"
#include "tests/support/shopdraft.h"
#include "tests/support/testing.h"

#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QSignalSpy>
#include <QtConcurrentRun>

using namespace bindwright;
using namespace Qt::StringLiterals;

using Existing = ApplyParameters::Existing;

class ApplyTest : public QObject
{
    Q_OBJECT

private:
    const QList<FileChange> m_changes{{u"/shop/a.csdef"_s, "old", "new"},
                                      {u"/shop/web/b.ps1"_s, std::nullopt, "script"}};

    /// Runs a job in a thread of its own and waits for it.
    static ApplyOutcome run(const ApplyParameters &parameters)
    {
        const auto outcome = std::make_shared<ApplyOutcome>();
        QtConcurrent::run(runApply, parameters, outcome).waitForFinished();
        return *outcome;
    }

    static Plan plan()
    {
        Plan plan;
        plan.actions = {{ActionType::DeclareCertificate, u"/shop/a.csdef"_s, u"Web"_s, u"ApiTls"_s, {}},
                        {ActionType::AddStartupTask, u"/shop/a.csdef"_s, u"Web"_s, u"bindwright.cmd"_s, {}},
                        {ActionType::WriteFile, u"/shop/web/b.ps1"_s, u"Web"_s, u"b.ps1"_s, {}},
                        {ActionType::ByHand, {}, {}, u"upload-certificate"_s, u"www"_s}};
        return plan;
    }

    static QList<ActionState> statesOf(const PlanModel &model)
    {
        QList<ActionState> states;
        for (int row = 0; row < model.rowCount(); ++row)
            states.append(model.state(model.index(row, 0)));
        return states;
    }

private slots:
    void allFilesAreWritten()
    {
        FakeFileStore files;
        files.files.insert(u"/shop/a.csdef"_s, "old");
        const ApplyOutcome outcome = run({m_changes, &files});
        QVERIFY_RESULT(outcome.result);
        QCOMPARE(outcome.written, (QStringList{u"/shop/a.csdef"_s, u"/shop/web/b.ps1"_s}));
        QCOMPARE(files.files.value(u"/shop/web/b.ps1"_s), "script");
    }

    void theFirstFileIsToldToo()
    {
        FakeFileStore files;
        files.files.insert(u"/shop/a.csdef"_s, "old");
        const auto outcome = std::make_shared<ApplyOutcome>();
        QFuture<void> future =
            QtConcurrent::run(runApply, ApplyParameters{{m_changes.first()}, &files}, outcome);
        future.waitForFinished();
        QVERIFY_RESULT(outcome->result);
        QCOMPARE(future.progressText(), u"/shop/a.csdef"_s);
    }

    void whatChangedMeanwhileStops_data()
    {
        QTest::addColumn<QByteArray>("onDisk");
        QTest::addColumn<bool>("replace");
        QTest::addColumn<bool>("written");
        QTest::newRow("as read") << QByteArray("old") << false << true;
        QTest::newRow("changed") << QByteArray("other") << false << false;
        QTest::newRow("changed, an earlier export") << QByteArray("other") << true << true;
        QTest::newRow("already so") << QByteArray("new") << true << true;
    }

    void whatChangedMeanwhileStops()
    {
        QFETCH(QByteArray, onDisk);
        QFETCH(bool, replace);
        FakeFileStore files;
        files.files.insert(u"/shop/a.csdef"_s, onDisk);
        const ApplyOutcome outcome = run({m_changes, &files, replace ? Existing::Replace : Existing::AsRead});
        QTEST(outcome.result.has_value(), "written");
        if (!outcome.result) {
            QCOMPARE(outcome.result.error().code, Code::FileChanged);
            QVERIFY(outcome.written.isEmpty());
            QVERIFY(!files.files.contains(u"/shop/web/b.ps1"_s));
        }
    }

    void cancelLeavesEverythingAsItWas()
    {
        FakeFileStore files;
        files.files.insert(u"/shop/a.csdef"_s, "old");
        QFuture<void> future;
        QSemaphore started;
        QSemaphore cancelled;
        files.beforeEach = [&] {
            started.release();
            cancelled.acquire();
        };
        const auto outcome = std::make_shared<ApplyOutcome>();
        future = QtConcurrent::run(runApply, ApplyParameters{m_changes, &files}, outcome);
        started.acquire();
        future.cancel();
        cancelled.release(2);
        future.waitForFinished();
        QVERIFY(!outcome->result);
        QCOMPARE(outcome->result.error().code, Code::Cancelled);
        QCOMPARE(files.files.size(), 1);
    }

    void aCancelThatComesTooLateIsNotTakenForOne()
    {
        FakeFileStore files;
        QPromise<void> promise;
        promise.start();
        const auto outcome = std::make_shared<ApplyOutcome>();
        runApply(promise, {{m_changes.last()}, &files}, outcome);
        promise.future().cancel();
        QVERIFY_RESULT(outcome->result);
        QVERIFY(files.files.contains(u"/shop/web/b.ps1"_s));
    }

    void planModelKeepsOneStateAnAction()
    {
        PlanModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setActions(plan().actions);
        QCOMPARE(statesOf(model),
                 (QList{ActionState::Waiting, ActionState::Waiting, ActionState::Waiting,
                        ActionState::LeftToYou}));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setFileState(u"/shop/a.csdef"_s, ActionState::Done);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(statesOf(model),
                 (QList{ActionState::Done, ActionState::Done, ActionState::Waiting, ActionState::LeftToYou}));
        model.setAllStates(ActionState::Waiting);
        QCOMPARE(statesOf(model).count(ActionState::Waiting), 3);
        QCOMPARE(model.leftToYou().size(), 1);
        QCOMPARE(sizeOf(plan()), (PlanSize{3, 2}));
    }

    void planModelHasActionsBeneathTheirGroup()
    {
        PlanModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<Action> actions;
        for (const QString &file : {u"/shop/a.cscfg"_s, u"/shop/b.cscfg"_s})
            actions.append({ActionType::SetThumbprint, file, u"Web"_s, u"ApiTls"_s, u"A1"_s});
        model.setActions(actions + plan().actions);
        QCOMPARE(model.rowCount(), 5);
        const QModelIndex group = model.index(0, 0);
        QCOMPARE(model.rowCount(group), 2);
        QCOMPARE(model.group(group).files.size(), 2);
        QCOMPARE(model.group(model.index(1, 0, group)).actions, QList{actions.at(1)});
        QCOMPARE(model.rowCount(model.index(1, 0)), 0);
        model.setFileState(u"/shop/a.cscfg"_s, ActionState::Done);
        QCOMPARE(model.state(group), ActionState::Running); // the other file is to come
        QCOMPARE(model.state(model.index(0, 0, group)), ActionState::Done);
        QCOMPARE(model.state(model.index(1, 0, group)), ActionState::Waiting);
        model.setFileState(u"/shop/b.cscfg"_s, ActionState::Failed);
        QCOMPARE(model.state(group), ActionState::Failed);
        model.setAllStates(ActionState::Skipped);
        QCOMPARE(model.state(group), ActionState::Skipped);
    }

    void shownPaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("project");
        QTest::addColumn<QString>("shown");
        QTest::newRow("in the folder") << u"/shop/web/b.ps1"_s << u"/shop"_s << u"web/b.ps1"_s;
        QTest::newRow("beside the ccproj")
            << u"/shop/web/b.ps1"_s << u"/shop/shop.ccproj"_s << u"web/b.ps1"_s;
        QTest::newRow("outside") << u"/web/b.ps1"_s << u"/shop"_s << u"/web/b.ps1"_s;
        QTest::newRow("no project") << u"/web/b.ps1"_s << QString() << u"/web/b.ps1"_s;
    }

    void shownPaths()
    {
        QFETCH(QString, path);
        QFETCH(QString, project);
        QTEST(shownPath(path, project), "shown");
    }

    void exportHasScriptsAndOneDiff()
    {
        Plan changed = plan();
        changed.changes = {{u"/shop/a.csdef"_s, "old\n", "new\n"},
                           {u"/shop/web/b.ps1"_s, std::nullopt, "script\n"}};
        const QList<FileChange> files = exportFiles(shopDraft(), changed, u"/out"_s);
        QStringList paths;
        for (const FileChange &file : files)
            paths.append(file.path);
        QCOMPARE(
            paths,
            (QStringList{u"/out/bindwright.cmd"_s, u"/out/bindwright.ps1"_s, u"/out/bindwright.diff"_s}));
        const QByteArray diff = files.last().after;
        QVERIFY2(diff.contains("-old\n+new\n"), diff.constData());
        QVERIFY2(diff.contains("web/b.ps1"), diff.constData());
        QVERIFY(exportFiles({}, {}, u"/out"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ApplyTest)
#include "applyjobtest.moc"
