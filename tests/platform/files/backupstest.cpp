// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "storefixture.h"

#include "tests/support/testing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace bindwright;

/// What transactions leave behind: backups to undo, journals to recover from, and none that would
/// make the program write what it should not.
class BackupsTest : public QObject, private StoreFixture
{
    Q_OBJECT

private slots:
    void init() { makeFiles(); }

    void undoes()
    {
        QVERIFY_RESULT(apply());
        const auto backup = newStore()->lastBackup(definition());
        QVERIFY_RESULT(backup);
        QVERIFY(qAbs(backup->date.secsTo(QDateTime::currentDateTimeUtc())) < 600);
        QCOMPARE(backup->paths.size(), changes().size());
        QVERIFY_RESULT(newStore()->undo(*backup, {}));
        QCOMPARE(tree(), before());
        QCOMPARE(newStore()->lastBackup(definition()).error(), (Error{Code::NothingToUndo, definition()}));
        QCOMPARE(newStore()->undo(*backup, {}).error().code, Code::NothingToUndo);
    }

    void undoesOneAfterTheOther()
    {
        QVERIFY_RESULT(apply());
        QVERIFY_RESULT(
            newStore()->replace({{definition(), "new a", "newer a"}}, {.projects = {definition()}}));
        undoLast();
        QCOMPARE(tree(), after());
        undoLast();
        QCOMPARE(tree(), before());
    }

    void onlyThatProjectsApplies()
    {
        QVERIFY_RESULT(apply());
        QVERIFY_RESULT(newStore()->replace({{pathOf(u"plan"_s), {}, "saved"}}, {}));
        QVERIFY_RESULT(newStore()->replace({{pathOf(u"b.cscfg"_s), "old b", "x"}},
                                           {.projects = {pathOf(u"other.csdef"_s)}}));
        QCOMPARE(newStore()->lastBackup(definition())->paths.size(), changes().size());
        QCOMPARE(newStore()->lastBackup(pathOf(u"other.csdef"_s))->paths, QStringList{pathOf(u"b.cscfg"_s)});
        QCOMPARE(newStore()->lastBackup(pathOf(u"plan"_s)).error().code, Code::NothingToUndo);
    }

    void aProjectIsFoundThroughALink()
    {
        QVERIFY(QFile::link(path(u"project"_s), path(u"link"_s)));
        QVERIFY_RESULT(apply());
        QVERIFY_RESULT(newStore()->lastBackup(path(u"link/a.csdef"_s)));
    }

    void laterWorkStops_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("changed") << u"sub/c.cmd"_s;
        QTest::newRow("made by the apply, changed") << u"made/too/e.ps1"_s;
    }

    void laterWorkStops()
    {
        QFETCH(QString, name);
        QVERIFY_RESULT(apply());
        write(name, "someone's");
        const Tree tree = this->tree();
        const auto backup = newStore()->lastBackup(definition());
        QVERIFY_RESULT(backup);
        const auto done = newStore()->undo(*backup, {});
        QVERIFY(!done);
        QCOMPARE(done.error().code, Code::ChangedSinceApply);
        QCOMPARE(done.error().subject, pathOf(name));
        QCOMPARE(this->tree(), tree);
    }

    void aDamagedBackupStops()
    {
        QVERIFY_RESULT(apply());
        const auto backup = newStore()->lastBackup(definition());
        QVERIFY_RESULT(backup);
        overwrite(setFolder(backup->name) + u"/0-a.csdef"_s, "not what it was");
        QCOMPARE(newStore()->undo(*backup, {}).error().code, Code::BackupDamaged);
        QCOMPARE(tree(), after());
    }

    void anyFailureOfUndoLeavesAllApplied()
    {
        for (int at = 0;; ++at) {
            makeFiles();
            QVERIFY_RESULT(apply());
            const auto backup = newStore()->lastBackup(definition());
            const auto done = newStore(Fault::Once, at)->undo(*backup, {});
            QVERIFY(newStore()->recover().failed.isEmpty());
            QCOMPARE(tree(), done ? before() : after());
            QCOMPARE(newStore()->lastBackup(definition()).has_value(), !done);
            if (done && at > 20)
                break;
        }
    }

    void powerCutInUndoIsRecovered()
    {
        for (int at = 0;; ++at) {
            makeFiles();
            QVERIFY_RESULT(apply());
            const auto backup = newStore()->lastBackup(definition());
            const auto done = newStore(Fault::PowerCut, at)->undo(*backup, {});
            const bool isComplete = tree() == before();
            QVERIFY(newStore()->recover().failed.isEmpty());
            QCOMPARE(tree(), done ? before() : after());
            QCOMPARE(newStore()->lastBackup(definition()).has_value(), !done);
            if (done && isComplete && at > 20)
                break;
        }
    }

    void powerCutInRecoveryIsRecovered()
    {
        for (int at = 0, cuts = 0;; ++at) {
            makeFiles();
            const bool wasDone = cutOff(Recovery::Outcome::Undone);
            QVERIFY(!wasDone);
            const bool isOver = newStore(Fault::PowerCut, at)->recover().failed.isEmpty();
            const Recoveries recoveries = newStore()->recover();
            QVERIFY(recoveries.failed.isEmpty());
            QCOMPARE(tree(), before());
            QVERIFY(newStore()->recover().done.isEmpty());
            if (isOver && ++cuts > 10) // only discarding is left, which fails in silence
                break;
        }
    }

    void whatWasSwitchedIsFinished()
    {
        QVERIFY(cutOff(Recovery::Outcome::Finished));
        const Recoveries recoveries = newStore()->recover();
        QCOMPARE(recoveries.done.size(), 1);
        QCOMPARE(recoveries.done.first().outcome, Recovery::Outcome::Finished);
        QCOMPARE(recoveries.done.first().paths.size(), changes().size());
        QCOMPARE(tree(), after());
        undoLast();
        QCOMPARE(tree(), before());
    }

    void originalsComeFromTheBackupToo()
    {
        cutOff(Recovery::Outcome::Undone);
        QDirIterator it(path(u"project"_s), {u".bindwright-*-old"_s}, QDir::Files | QDir::Hidden,
                        QDirIterator::Subdirectories);
        int removed = 0;
        while (it.hasNext())
            removed += QFile::remove(it.next());
        QCOMPARE(removed, 2);
        QVERIFY(newStore()->recover().failed.isEmpty());
        QCOMPARE(tree(), before());
    }

    void aLostShareKeepsTheJournal()
    {
        cutOff(Recovery::Outcome::Undone);
        QVERIFY(QDir().rename(path(u"project"_s), path(u"away"_s)));
        QCOMPARE(newStore()->recover().failed.first().code, Code::RecoveryFailed);
        QVERIFY(QDir().mkdir(path(u"project"_s))); // an empty mount point
        QCOMPARE(newStore()->recover().failed.first().code, Code::RecoveryFailed);
        QVERIFY(QDir().rmdir(path(u"project"_s)));
        QVERIFY(QDir().rename(path(u"away"_s), path(u"project"_s)));
        QVERIFY(newStore()->recover().failed.isEmpty());
        QCOMPARE(tree(), before());
    }

    void whatIsUnrepairedIsNotWrittenOver()
    {
        cutOff(Recovery::Outcome::Undone);
        const auto done = newStore()->replace({{definition(), contentOf(definition()), "x"}}, {});
        QCOMPARE(done.error().code, Code::RecoveryFailed);
        QVERIFY_RESULT(newStore()->replace({{pathOf(u"b.cscfg"_s), "old b", "x"}}, {})); // another's file
    }

    void othersMayNotLeaveAJournal()
    {
        cutOff(Recovery::Outcome::Undone);
        const Tree tree = this->tree();
        const QString backups = path(u"state/bindwright/backups"_s);
        const auto permissions = QFile::permissions(backups);
        QVERIFY(QFile::setPermissions(backups, permissions | QFile::WriteOther));
        QCOMPARE(newStore()->recover().failed.first().code, Code::RecoveryFailed);
        QCOMPARE(this->tree(), tree);
        QVERIFY(QFile::setPermissions(backups, permissions));
        QVERIFY(newStore()->recover().failed.isEmpty());
        QCOMPARE(this->tree(), before());
    }

    void aMadeUpJournalWritesNothing_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("a relative path") << u"path"_s << QJsonValue(u"../victim"_s);
        QTest::newRow("a way round") << u"path"_s << QJsonValue(u"/tmp/../victim"_s);
        QTest::newRow("no content") << u"after"_s << QJsonValue(u"00"_s);
        QTest::newRow("another file") << u"path"_s << QJsonValue(QJsonValue::Null);
        QTest::newRow("another's folder") << u"madeFolders"_s << QJsonValue(QJsonArray{u"/usr"_s});
        QTest::newRow("no set") << u"undoes"_s << QJsonValue(u"../.."_s);
    }

    void aMadeUpJournalWritesNothing()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        cutOff(Recovery::Outcome::Undone);
        overwrite(path(u"victim"_s), "precious");
        const QString manifest =
            setFolder(setNames(path(u"state/bindwright/backups"_s)).last()) + u"/manifest.json"_s;
        QJsonObject json = QJsonDocument::fromJson(contentOf(manifest)).object();
        if (json.contains(field)) {
            json[field] = value;
        } else {
            QJsonArray files = json["files"_L1].toArray();
            QJsonObject file = files.first().toObject();
            file[field] = value.isNull() ? QJsonValue(path(u"victim"_s)) : value;
            files.replace(0, file);
            json["files"_L1] = files;
        }
        overwrite(manifest, QJsonDocument(json).toJson());
        const Recoveries recoveries = newStore()->recover();
        QCOMPARE(contentOf(path(u"victim"_s)), QByteArray("precious"));
        QVERIFY(QFileInfo::exists(u"/usr"_s));
        if (value.isNull()) // well-formed: the file is taken for someone's later work
            QCOMPARE(recoveries.done.first().left, QStringList{path(u"victim"_s)});
        else
            QCOMPARE(recoveries.failed.first().code, Code::RecoveryFailed);
    }

    void oldBackupsAreRemoved()
    {
        QByteArray content = "old a";
        for (int i = 0; i < 23; ++i) {
            const QByteArray next = QByteArray::number(i);
            QVERIFY_RESULT(
                newStore()->replace({{definition(), content, next}}, {.projects = {definition()}}));
            content = next;
        }
        QVERIFY_RESULT(newStore()->replace({{pathOf(u"b.cscfg"_s), "old b", "x"}},
                                           {.projects = {pathOf(u"other.csdef"_s)}}));
        QCOMPARE(setNames(path(u"state/bindwright/backups"_s)).size(), 21);
        for (int i = 0; i < 20; ++i)
            undoLast();
        QCOMPARE(contentOf(definition()), QByteArray("2"));
        QCOMPARE(newStore()->lastBackup(definition()).error().code, Code::NothingToUndo);
        QVERIFY_RESULT(newStore()->lastBackup(pathOf(u"other.csdef"_s)));
    }

private:
    QString definition() const { return pathOf(u"a.csdef"_s); }
    QString setFolder(const QString &name) const { return path(u"state/bindwright/backups/"_s + name); }
    Result<> apply() const { return newStore()->replace(changes(), {.projects = {definition()}}); }

    void undoLast() const
    {
        const auto backup = newStore()->lastBackup(definition());
        QVERIFY_RESULT(backup);
        QVERIFY_RESULT(newStore()->undo(*backup, {}));
    }

    /// Stops an apply for good: once the first file is switched, or once the last one and the marker are.
    /// Returns whether it had ended well for its caller.
    bool cutOff(Recovery::Outcome outcome)
    {
        for (int at = 0;; ++at) {
            makeFiles();
            const auto done = newStore(Fault::PowerCut, at)->replace(changes(), {.projects = {definition()}});
            if (outcome == Recovery::Outcome::Finished ? done.has_value()
                                                       : contentOf(definition()) == "new a")
                return done.has_value();
        }
    }

    static void overwrite(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(path));
    }
};

QTEST_GUILESS_MAIN(BackupsTest)
#include "backupstest.moc"
