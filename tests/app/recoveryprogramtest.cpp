// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "faults.h"

#include "model/session/projectlock.h"
#include "tests/support/testing.h"

#include <QJsonArray>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// What a killed run left is put right by the next start of the program; what a run did is undone.
class RecoveryProgramTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_box = m_bench.makeBox();
        m_before = FaultBench::tree(*m_box);
    }

    void theNextStartUndoes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QStringList apply = FaultBench::apply();
        QTest::newRow("check") << FaultBench::check();
        QTest::newRow("plan") << (QStringList{u"plan"_s} + apply.mid(1));
        QTest::newRow("preview") << QStringList{u"preview"_s, u"project"_s, u"--to"_s, u"10.0.0.4:443"_s};
        QTest::newRow("export") << (QStringList{u"export"_s} + apply.mid(1) << u"--to-dir"_s << u"out"_s);
        QTest::newRow("undo") << FaultBench::undo();
    }

    void theNextStartUndoes()
    {
        QFETCH(QStringList, arguments);
        killAfterSwitching(2);
        QVERIFY(FaultBench::tree(*m_box) != m_before);
        const Run run = m_box->run(arguments);
        QVERIFY2(run.err.contains("interrupted") && run.err.contains("was undone"), run.said().constData());
        QVERIFY2(run.err.contains("ServiceDefinition.csdef"), run.said().constData());
        QCOMPARE(FaultBench::tree(*m_box), m_before);
        QVERIFY(!m_box->run(arguments).err.contains("interrupted"));
    }

    void theNextApplyStartsFromTheOriginals()
    {
        killAfterSwitching(2);
        const Run run = m_box->run(FaultBench::apply());
        COMPARE_EXIT(run, 0);
        QVERIFY2(run.err.contains("was undone"), run.said().constData());
        const auto other = m_bench.makeBox();
        COMPARE_EXIT(other->run(FaultBench::apply()), 0);
        QCOMPARE(FaultBench::tree(*m_box), FaultBench::tree(*other));
    }

    void theNextStartFinishes()
    {
        killAtCall(u"unlink"_s, 0, u"project"_s); // the first of the originals' second names
        const Run run = m_box->run(FaultBench::check());
        QVERIFY2(run.err.contains("was completed"), run.said().constData());
        COMPARE_EXIT(m_box->run(FaultBench::undo()), 0);
        QCOMPARE(FaultBench::tree(*m_box), m_before);
    }

    void theWindowRecoversToo()
    {
        killAfterSwitching(2);
        QProcess window;
        m_box->start(
            window, {u"project"_s},
            {{u"QT_QPA_PLATFORM"_s, u"offscreen"_s}, {u"XDG_CONFIG_HOME"_s, m_box->path(u"config"_s)}});
        QVERIFY(window.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(!FaultBench::hasJournal(*m_box), 60000);
        QTRY_COMPARE_WITH_TIMEOUT(FaultBench::tree(*m_box), m_before, 60000);
        window.terminate();
        QVERIFY(window.waitForFinished());
    }

    void undoSaysWhatItDid()
    {
        COMPARE_EXIT(m_box->run(FaultBench::apply()), 0);
        const Run run = m_box->run(FaultBench::undo());
        COMPARE_EXIT(run, 0);
        QCOMPARE(FaultBench::tree(*m_box), m_before);
        QCOMPARE(run.out.count('\n'), 5);
        QVERIFY2(run.out.contains("ServiceDefinition.csdef"), run.out.constData());
        QVERIFY2(run.err.contains(QDateTime::currentDateTime().toString(u"yyyy-MM-"_s).toUtf8()),
                 run.err.constData());
        const Run again = m_box->run(FaultBench::undo());
        COMPARE_EXIT(again, 2);
        QVERIFY2(again.err.contains("nothing to undo"), again.err.constData());
    }

    void undoAsJson()
    {
        COMPARE_EXIT(m_box->run(FaultBench::apply()), 0);
        const QJsonObject json = m_box->run(FaultBench::undo() << u"--json"_s).json();
        QCOMPARE(json["format"_L1].toString(), u"bindwright-undo/1"_s);
        QCOMPARE(json["files"_L1].toArray().size(), 5);
        QVERIFY(QDateTime::fromString(json["appliedAt"_L1].toString(), Qt::ISODate).isValid());
    }

    void undoRefusesToLoseWork()
    {
        COMPARE_EXIT(m_box->run(FaultBench::apply()), 0);
        const QString name = u"project/ServiceConfiguration.Cloud.cscfg"_s;
        m_box->write(name, m_box->read(name) + "<!-- mine -->\n");
        const Tree tree = FaultBench::tree(*m_box);
        const Run run = m_box->run(FaultBench::undo());
        COMPARE_EXIT(run, 1);
        QVERIFY2(
            run.err.contains("ServiceConfiguration.Cloud.cscfg has changed since the plan was applied on"),
            run.err.constData());
        QCOMPARE(FaultBench::tree(*m_box), tree);
    }

    void undoTakesAnyFileOfTheProject()
    {
        COMPARE_EXIT(m_box->run(FaultBench::apply()), 0);
        COMPARE_EXIT(m_box->run({u"undo"_s, u"project/ServiceConfiguration.Cloud.cscfg"_s}), 0);
        QCOMPARE(FaultBench::tree(*m_box), m_before);
    }

    void anExportIsNoApply()
    {
        const QStringList arguments = QStringList{u"export"_s} + FaultBench::apply().mid(1);
        COMPARE_EXIT(m_box->run(arguments + QStringList{u"--to-dir"_s, u"project/out"_s}), 0);
        COMPARE_EXIT(m_box->run(FaultBench::undo()), 2);
    }

    void saysWhoElseHasTheProject()
    {
        const QString state = m_box->path(u"state/bindwright"_s);
        QVERIFY(QDir().mkpath(state));
        ProjectLock window;
        QVERIFY(!window.take(state, m_box->path(u"project/ServiceDefinition.csdef"_s)));
        const QByteArray who = "process " + QByteArray::number(QCoreApplication::applicationPid());
        const Run applied = FaultBench::run(*m_box, FaultBench::apply());
        COMPARE_EXIT(applied, 0);
        QVERIFY2(applied.err.contains(who), applied.err.constData());
        window.release();
        const Run undone = FaultBench::run(*m_box, FaultBench::undo());
        COMPARE_EXIT(undone, 0);
        QVERIFY2(!undone.err.contains(who), undone.err.constData());
    }

private:
    /// Kills an apply when it is about to make its nth call of that name in that folder.
    void killAtCall(const QString &name, int which, const QString &folder)
    {
        const auto trial = m_bench.makeBox();
        FaultBench::run(*trial, FaultBench::apply(), {.in = folder});
        const QStringList calls = FaultBench::calls(*trial);
        for (int at = 0; at < calls.size(); ++at) {
            if (calls[at].startsWith(name + u' ') && which-- == 0) {
                const Run run =
                    FaultBench::run(*m_box, FaultBench::apply(), {.at = at, .what = u"kill"_s, .in = folder});
                QCOMPARE(run.exitCode, -1);
                return;
            }
        }
        QFAIL("no such call");
    }

    void killAfterSwitching(int files) { killAtCall(u"rename"_s, files, u"project"_s); }

    const FaultBench m_bench;
    std::unique_ptr<Sandbox> m_box;
    Tree m_before;
};

QTEST_GUILESS_MAIN(RecoveryProgramTest)
#include "recoveryprogramtest.moc"
