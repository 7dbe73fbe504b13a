// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/session/newdraft.h"
#include "model/session/projectlock.h"
#include "model/session/reopening.h"
#include "tests/support/fakefilestore.h"
#include "tests/support/projectfixture.h"
#include "tests/support/testing.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::utc());

/// The fixture's project, with one thumbprint changed.
UnsavedWork workOn(const Project &project)
{
    Draft draft = draftOf(project.path, project.service);
    findRole(draft.service, u"Shop"_s)->certificates[0].thumbprints[u"ServiceConfiguration.Cloud.cscfg"_s] =
        QString(40, u'A');
    return {{draft, project.service}, project.definition.path, {}, noon};
}

QString cloudThumbprint(const Draft &draft)
{
    return findRole(draft.service, u"Shop"_s)
        ->certificates.value(0)
        .thumbprints.value(u"ServiceConfiguration.Cloud.cscfg"_s);
}

} // namespace

/// What survives the end of a program that did not get to ask, and who works on a project.
class UnsavedWorkTest final : public QObject
{
    Q_OBJECT

private slots:
    void comesBack()
    {
        const ProjectFixture fixture;
        const UnsavedWork work = workOn(fixture.open());
        FakeFileStore files;
        const QString path = freeUnsavedPath(files, work.project);
        QVERIFY_RESULT(keepUnsaved(files, path, work));
        const auto read = unsavedAt(files, path);
        QVERIFY_RESULT(read);
        QCOMPARE(*read, work);
        QCOMPARE(leftUnsaved(files), (QMap<QString, UnsavedWork>{{path, work}}));
    }

    void isLetGo()
    {
        const ProjectFixture fixture;
        const UnsavedWork work = workOn(fixture.open());
        FakeFileStore files;
        const QString path = freeUnsavedPath(files, work.project);
        QVERIFY_RESULT(keepUnsaved(files, path, {}));
        QVERIFY(files.unsaved.isEmpty()); // nothing to let go, nothing to write
        QVERIFY_RESULT(keepUnsaved(files, path, work));
        QVERIFY_RESULT(keepUnsaved(files, path, {}));
        QVERIFY(leftUnsaved(files).isEmpty());
        QCOMPARE(freeUnsavedPath(files, work.project), path);
    }

    void earlierWorkStays()
    {
        const ProjectFixture fixture;
        const UnsavedWork work = workOn(fixture.open());
        FakeFileStore files;
        const QString first = freeUnsavedPath(files, work.project);
        QVERIFY_RESULT(keepUnsaved(files, first, work));
        const QString second = freeUnsavedPath(files, work.project);
        QVERIFY(second != first);
        QVERIFY(freeUnsavedPath(files, u"/other.csdef"_s) != first);
    }

    void whatIsNoneIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("other JSON") << "{\"format\":\"other/1\"}"_ba;
        QTest::newRow("cut off") << "{\"format\":\"bindwright-unsaved/1\",\"dra"_ba;
        QTest::newRow("no draft") << "{\"format\":\"bindwright-unsaved/1\"}"_ba;
    }

    void whatIsNoneIsLeftAlone()
    {
        QFETCH(QByteArray, content);
        FakeFileStore files;
        files.files.insert(u"/state/unsaved-0-1.json"_s, content);
        QVERIFY(leftUnsaved(files).isEmpty());
    }

    void goesOnOnWhatIsThereNow()
    {
        ProjectFixture fixture;
        const UnsavedWork work = workOn(fixture.open());
        fixture.write(u"ServiceDefinition.csdef"_s,
                      fixture.read(u"ServiceDefinition.csdef"_s).replace("\"Small\"", "\"Standard_D2_v2\""));
        const auto again = reopened(fixture.files(), work, noon);
        QVERIFY_RESULT(again);
        QCOMPARE(cloudThumbprint(again->draft), QString(40, u'A'));
        QCOMPARE(cloudThumbprint(again->saved.draft), QString::fromLatin1(ProjectFixture::thumbprint));
        QCOMPARE(findRole(again->draft.service, u"Shop"_s)->vmSize, u"Standard_D2_v2"_s);
        QCOMPARE(again->misfits, QList<Misfit>());
    }

    void saysWhatNoLongerFits()
    {
        ProjectFixture fixture;
        const UnsavedWork work = workOn(fixture.open());
        const QByteArray cloud = fixture.read(u"ServiceConfiguration.Cloud.cscfg"_s);
        fixture.write(u"ServiceConfiguration.Cloud.cscfg"_s,
                      QByteArray(cloud).replace(ProjectFixture::thumbprint, QByteArray(40, 'B')));
        const auto again = reopened(fixture.files(), work, noon);
        QVERIFY_RESULT(again);
        QCOMPARE(cloudThumbprint(again->draft), QString(40, u'A'));
        QCOMPARE(
            again->misfits,
            (QList<Misfit>{{Misfit::Kind::BothChanged, u"Shop"_s, u"Certificate"_s, u"ShopCertificate"_s}}));
    }

    void changesOnDisk_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isRemoved");
        QTest::newRow("definition") << u"ServiceDefinition.csdef"_s << false;
        QTest::newRow("configuration") << u"ServiceConfiguration.Local.cscfg"_s << false;
        QTest::newRow("removed") << u"ServiceConfiguration.Local.cscfg"_s << true;
    }

    void changesOnDisk()
    {
        QFETCH(QString, name);
        QFETCH(bool, isRemoved);
        ProjectFixture fixture;
        const Project project = fixture.open();
        QCOMPARE(changedOnDisk(fixture.files(), project), QStringList());
        if (isRemoved)
            QVERIFY(QFile::remove(fixture.path(name)));
        else
            fixture.write(name, fixture.read(name) + "\n");
        QCOMPARE(changedOnDisk(fixture.files(), project), QStringList{fixture.path(name)});
    }

    void tellsWhoHasTheProject()
    {
        const QTemporaryDir state;
        ProjectLock lock;
        QVERIFY(!lock.take(state.path(), u"/p/a.csdef"_s));
        QVERIFY(lock.isHeld());
        ProjectLock other;
        const auto holder = other.take(state.path(), u"/p/a.csdef"_s);
        QVERIFY(holder && !other.isHeld());
        QCOMPARE(holder->process, QCoreApplication::applicationPid());
        QCOMPARE(ProjectLock::holderOf(state.path(), u"/p/a.csdef"_s), holder);
        QVERIFY(!other.take(state.path(), u"/p/b.csdef"_s)); // another project
        lock.release();
        QVERIFY(!ProjectLock::holderOf(state.path(), u"/p/a.csdef"_s));
    }

    void noStateFolderIsNoObstacle()
    {
        ProjectLock lock;
        QVERIFY(!lock.take(u"/nowhere/at/all"_s, u"/p/a.csdef"_s));
        QVERIFY(!lock.isHeld());
    }

    void theLockOfAKilledProcessIsStale()
    {
#ifdef Q_OS_UNIX
        const QTemporaryDir state;
        int pipe[2] = {};
        QCOMPARE(::pipe(pipe), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            ProjectLock lock;
            const char answer = lock.take(state.path(), u"/p/a.csdef"_s) ? 'n' : 'y';
            if (::write(pipe[1], &answer, 1) == 1)
                ::pause();
            ::_exit(1);
        }
        char answer = 0;
        QCOMPARE(::read(pipe[0], &answer, 1), 1);
        QCOMPARE(answer, 'y');
        const auto holder = ProjectLock::holderOf(state.path(), u"/p/a.csdef"_s);
        QVERIFY(holder);
        QCOMPARE(holder->process, qint64(child));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        QVERIFY(!ProjectLock::holderOf(state.path(), u"/p/a.csdef"_s));
        ::close(pipe[0]);
        ::close(pipe[1]);
#else
        QSKIP("there is no fork() here");
#endif
    }
};

QTEST_GUILESS_MAIN(UnsavedWorkTest)
#include "unsavedworktest.moc"
