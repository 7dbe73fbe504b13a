// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "faults.h"

#include "tests/support/testing.h"

#include <QScopeGuard>

#include <csignal>
#include <utility>

#include <sys/mount.h>
#include <sys/wait.h>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// Lets everything that can go wrong in an apply, an undo and a recovery go wrong, at each system call
/// that changes a file, in the program itself. After the next start all files stand as before or all
/// as planned, nothing lies about, and what the run said is true.
class FaultsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void killed_data();
    void killed();
    void killedInRecovery_data();
    void killedInRecovery();
    void failing_data();
    void failing();
    void fullDisk_data();
    void fullDisk();
    void twoAtOnce();

private:
    using Steps = QList<QStringList>; ///< the last one gets the fault

    std::unique_ptr<Sandbox> prepared(const Steps &steps) const;
    QStringList callsOf(const Steps &steps, const QString &in = {}) const;
    void judge(const Sandbox &box, const Run &faulty, const Steps &steps, const QString &label);
    QString wrongWith(const Sandbox &box, const Run &faulty, const Steps &steps) const;
    void verifyNothingLost();

    static Steps applySteps() { return {FaultBench::apply()}; }
    static Steps undoSteps() { return {FaultBench::apply(), FaultBench::undo()}; }
    static void commandColumn();
    /// Whether a child of ours was stopped and not continued since. Its end is left to QProcess.
    static bool standsStill(const QProcess &process)
    {
        siginfo_t info{};
        return ::waitid(P_PID, id_t(process.processId()), &info, WSTOPPED | WNOHANG | WNOWAIT | __WALL) == 0
            && info.si_pid != 0;
    }

    const FaultBench m_bench;
    Tree m_original;
    Tree m_applied;
    int m_faults = 0;
    QStringList m_lost;
    qsizetype m_lostSoFar = 0; ///< told already
};

void FaultsTest::initTestCase()
{
    // Thousands of flushes: in memory, where there is such a place, they are the same calls.
    if (QFileInfo(u"/dev/shm"_s).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    const auto box = m_bench.makeBox();
    m_original = FaultBench::tree(*box);
    COMPARE_EXIT(box->run(FaultBench::apply()), 0);
    m_applied = FaultBench::tree(*box);
    QCOMPARE(m_applied.size(), m_original.size() + 4); // two folders and two scripts
    for (const QString &name : {u"ServiceDefinition.csdef"_s, u"ServiceConfiguration.Cloud.cscfg"_s,
                                u"ServiceConfiguration.Local.cscfg"_s})
        QVERIFY(m_applied[name] != m_original[name]);
}

void FaultsTest::cleanupTestCase()
{
    qInfo("%d faults, %d lost", m_faults, int(m_lost.size()));
}

/// A sandbox in which all steps but the last are done.
std::unique_ptr<Sandbox> FaultsTest::prepared(const Steps &steps) const
{
    auto box = m_bench.makeBox();
    for (const QStringList &step : steps.first(steps.size() - 1))
        box->run(step);
    return box;
}

QStringList FaultsTest::callsOf(const Steps &steps, const QString &in) const
{
    const auto box = prepared(steps);
    FaultBench::run(*box, steps.last(), {.in = in});
    return FaultBench::calls(*box);
}

void FaultsTest::judge(const Sandbox &box, const Run &faulty, const Steps &steps, const QString &label)
{
    ++m_faults;
    if (const QString wrong = wrongWith(box, faulty, steps); !wrong.isEmpty())
        m_lost.append(label + u": "_s + wrong);
}

/// What is lost after the next start; empty: nothing.
QString FaultsTest::wrongWith(const Sandbox &box, const Run &faulty, const Steps &steps) const
{
    const bool isUndo = steps.last() == FaultBench::undo();
    const Tree &old = isUndo ? m_applied : m_original;
    const Tree &fresh = isUndo ? m_original : m_applied;
    const Tree left = FaultBench::tree(box);
    const Run next = box.run(FaultBench::check());
    const Tree now = FaultBench::tree(box);
    const QString said = QString::fromUtf8(faulty.said() + "\nthen\n" + next.said());
    if (now != old && now != fresh)
        return u"neither old nor new but %1, after\n%2"_s.arg(now.keys().join(u' '), said);
    if (faulty.exitCode == 0 && now != fresh)
        return u"old, although it said that all is done: "_s + said;
    if (faulty.exitCode > 0 && now != old)
        return u"new, although it said that nothing was changed: "_s + said;
    if (FaultBench::hasJournal(box))
        return u"the journal stays: "_s + said;
    if (left != now && !next.err.contains("interrupted"))
        return u"recovered without a word: "_s + said;
    return {};
}

void FaultsTest::verifyNothingLost()
{
    const int lost = int(std::exchange(m_lostSoFar, m_lost.size()));
    QVERIFY2(lost == m_lost.size(), qPrintable(m_lost.mid(lost).join(u"\n\n"_s)));
}

void FaultsTest::commandColumn()
{
    QTest::addColumn<Steps>("steps");
    QTest::newRow("apply") << applySteps();
    QTest::newRow("undo") << undoSteps();
}

void FaultsTest::killed_data()
{
    commandColumn();
}

void FaultsTest::killed()
{
    QFETCH(Steps, steps);
    const QStringList calls = callsOf(steps);
    QVERIFY(calls.size() > 50);
    for (int at = 0; at < calls.size(); ++at) {
        for (const QString &how : {u"kill"_s, u"half"_s}) {
            if (how == u"half"_s && !calls[at].startsWith(u"write "_s))
                continue;
            const auto box = prepared(steps);
            const Run run = FaultBench::run(*box, steps.last(), {.at = at, .what = how});
            QCOMPARE(run.exitCode, -1);
            judge(*box, run, steps, u"%1 at %2 %3"_s.arg(how).arg(at).arg(calls[at]));
            if (FaultBench::tree(*box) == m_applied) // else there is nothing left to undo
                COMPARE_EXIT(box->run(FaultBench::undo()), 0);
            QCOMPARE(FaultBench::tree(*box), m_original);
        }
    }
    verifyNothingLost();
}

void FaultsTest::killedInRecovery_data()
{
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("which");
    QTest::newRow("nothing switched") << applySteps() << u"rename"_s << 0;
    QTest::newRow("half switched") << applySteps() << u"rename"_s << 3;
    QTest::newRow("all switched") << applySteps() << u"unlink"_s << 0;
    QTest::newRow("undo half switched") << undoSteps() << u"unlink"_s << 0;
    QTest::newRow("undo all switched") << undoSteps() << u"unlink"_s << 3;
}

void FaultsTest::killedInRecovery()
{
    QFETCH(Steps, steps);
    QFETCH(QString, call);
    QFETCH(int, which);
    const QString project = u"project"_s;
    int first = -1;
    const QStringList calls = callsOf(steps, project);
    for (int at = 0; at < calls.size() && first < 0; ++at) {
        if (calls[at].startsWith(call + u' ') && which-- == 0)
            first = at;
    }
    QVERIFY(first >= 0);
    int recoveryCalls = 1;
    for (int at = 0; at < recoveryCalls; ++at) {
        const auto box = prepared(steps);
        FaultBench::run(*box, steps.last(), {.at = first, .what = u"kill"_s, .in = project});
        QVERIFY(FaultBench::hasJournal(*box));
        const Run recovery = FaultBench::run(*box, FaultBench::check(), {.at = at, .what = u"kill"_s});
        recoveryCalls = int(FaultBench::calls(*box).size());
        if (recovery.exitCode == -1)
            ++recoveryCalls; // it was about to make more
        const Run killed = {-1, {}, recovery.err};
        judge(*box, killed, steps, u"killed in recovery at %1"_s.arg(FaultBench::calls(*box).value(at)));
    }
    QVERIFY(recoveryCalls >= 8);
    verifyNothingLost();
}

void FaultsTest::failing_data()
{
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("in");
    QTest::addColumn<bool>("lasts");
    const QString all;
    const QString project = u"project"_s;
    QTest::newRow("one input/output error") << applySteps() << EIO << all << false;
    QTest::newRow("one input/output error, undo") << undoSteps() << EIO << all << false;
    QTest::newRow("one missing file") << applySteps() << ENOENT << all << false;
    QTest::newRow("the disk fills up") << applySteps() << ENOSPC << all << true;
    QTest::newRow("the disk fills up, undo") << undoSteps() << ENOSPC << all << true;
    QTest::newRow("the share goes away") << applySteps() << ENOENT << project << true;
    QTest::newRow("the share goes away, undo") << undoSteps() << ENOENT << project << true;
    QTest::newRow("the share breaks") << applySteps() << EIO << project << true;
    QTest::newRow("the folder becomes read-only") << applySteps() << EROFS << project << true;
    QTest::newRow("the folder cannot be written") << applySteps() << EACCES << project << true;
}

void FaultsTest::failing()
{
    QFETCH(Steps, steps);
    QFETCH(int, error);
    QFETCH(QString, in);
    QFETCH(bool, lasts);
    const int calls = int(callsOf(steps, in).size());
    QVERIFY(calls > 20);
    for (int at = 0; at < calls; ++at) {
        const auto box = prepared(steps);
        const Run run = FaultBench::run(*box, steps.last(),
                                        {.at = at, .what = QString::number(error), .in = in, .lasts = lasts});
        QVERIFY2(run.exitCode >= 0, run.said().constData());
        judge(*box, run, steps, u"error %1 at %2"_s.arg(error).arg(at));
    }
    verifyNothingLost();
}

void FaultsTest::fullDisk_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("for the state") << u"state"_s;
    QTest::newRow("for the project") << u"project"_s;
}

/// A disk that is really full, at every size that is too small.
void FaultsTest::fullDisk()
{
    QFETCH(QString, folder);
    constexpr int pageSize = 4096;
    int full = 0;
    for (int pages = 3;; ++pages) {
        const auto box = m_bench.makeBox();
        const auto files = box->filesIn(folder);
        const QByteArray disk = QFile::encodeName(box->path(folder));
        QVERIFY(QDir().mkpath(box->path(folder)));
        const QByteArray size = "size=" + QByteArray::number(pages * pageSize);
        if (::mount("none", disk.constData(), "tmpfs", 0, size.constData()) != 0)
            QSKIP("this user may not mount a small disk; the same errors are injected by failing()");
        const auto unmount = qScopeGuard([&disk] { ::umount(disk.constData()); });
        for (auto it = files.cbegin(); it != files.cend(); ++it)
            box->write(folder + u'/' + it.key(), it.value());
        const Run run = box->run(FaultBench::apply());
        judge(*box, run, applySteps(), u"%1 pages of disk"_s.arg(pages));
        if (run.exitCode == 0)
            break;
        ++full;
    }
    QVERIFY(full > 0);
    verifyNothingLost();
}

/// Stops one apply at every call, lets another one run meanwhile, and goes on with the first.
void FaultsTest::twoAtOnce()
{
    const QStringList mine = FaultBench::apply(u"api.pem"_s);
    const QStringList theirs = FaultBench::apply(u"www.pem"_s);
    QList<Tree> allowed;
    for (const Steps &order : {Steps{mine}, Steps{theirs}, Steps{mine, theirs}, Steps{theirs, mine}}) {
        const auto box = m_bench.makeBox();
        for (const QStringList &step : order)
            COMPARE_EXIT(box->run(step), 0);
        allowed.append(FaultBench::tree(*box));
    }
    QVERIFY(allowed[0] != allowed[1]);
    constexpr int aWhile = 250; // milliseconds for the other one to end, where it does not wait for a lock
    const int calls = int(callsOf({mine}).size());
    for (int at = 0; at < calls; at += 2) {
        const auto box = m_bench.makeBox();
        QProcess first;
        box->start(first, mine, Fault{.at = at, .what = u"stop"_s}.environment(*box));
        QTRY_VERIFY_WITH_TIMEOUT(standsStill(first), 60000);
        QProcess second;
        box->start(second, theirs);
        second.waitForFinished(aWhile);
        ::kill(pid_t(first.processId()), SIGCONT);
        const Run firstRun = Sandbox::finish(first);
        const Run secondRun = Sandbox::finish(second);
        ++m_faults;
        const Tree now = FaultBench::tree(*box);
        const bool isWhole = allowed.contains(now) && !FaultBench::hasJournal(*box);
        if (!isWhole || (firstRun.exitCode != 0 && secondRun.exitCode != 0))
            m_lost.append(u"stopped at %1: %2\n%3\n%4"_s.arg(at).arg(now.keys().join(u' '),
                                                                     QString::fromUtf8(firstRun.said()),
                                                                     QString::fromUtf8(secondRun.said())));
    }
    verifyNothingLost();
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "faultstest.moc"
