// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "storefixture.h"

#include "tests/support/testing.h"

#include <QRegularExpression>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// Reading files, and replacing several as a whole or not at all.
class SafeFileStoreTest : public QObject, private StoreFixture
{
    Q_OBJECT

private slots:
    void init() { makeFiles(); }

    void reads()
    {
        const auto store = newStore();
        QCOMPARE(*store->read(pathOf(u"a.csdef"_s), 5), QByteArray("old a"));
        const QString path = pathOf(u"a.csdef"_s);
        QCOMPARE(store->read(path, 4).error(), (Error{Code::FileTooLarge, path, u"4"_s}));
        QCOMPARE(store->read(pathOf(u"no"_s), 4).error(), (Error{Code::FileNotFound, pathOf(u"no"_s)}));
        QCOMPARE(store->read(pathOf(u"sub"_s), 4).error().code, Code::FileUnreadable);
        write(u"empty"_s, {});
        QCOMPARE(*store->read(pathOf(u"empty"_s), 0), QByteArray());
    }

    void listsAFolder()
    {
        const auto store = newStore();
        write(u"sub/.hidden"_s, "h");
        write(u"sub/B.CSDEF"_s, "four");
        write(u"sub/below/x"_s, "x");
        QFile::link(pathOf(u"nowhere"_s), pathOf(u"sub/broken"_s));
        const QString sub = pathOf(u"sub"_s);
        const auto entries = store->list(sub);
        QVERIFY_RESULT(entries);
        const QList<FolderEntry> wanted{
            {u".hidden"_s, 1, false}, {u"B.CSDEF"_s, 4, false}, {u"below"_s, 0, true}};
        for (const FolderEntry &entry : wanted)
            QVERIFY2(entries->contains(entry), qPrintable(entry.name));
        QVERIFY(std::ranges::is_sorted(*entries, {}, &FolderEntry::name));
        QVERIFY(std::ranges::find(*entries, u"broken"_s, &FolderEntry::name) == entries->cend());
        QCOMPARE(filesIn(*store, sub, {u"*.csdef"_s, u"*hidden"_s}), QStringList(u"B.CSDEF"_s));
        QVERIFY(isFolder(*store, sub));
        const QString file = pathOf(u"a.csdef"_s);
        QCOMPARE(store->list(file).error(), (Error{Code::FileNotFound, file}));
    }

    /// Of files that are for this user alone, what was there is kept so too, or not at all.
    void secretFilesAreForThisUserAlone_data()
    {
        QTest::addColumn<ReplaceOptions::Kept>("kept");
        QTest::addColumn<QByteArrayList>("backups");
        QTest::newRow("with a backup")
            << ReplaceOptions::Kept::Backup << QByteArrayList{"old key", "old text"};
        QTest::newRow("without one") << ReplaceOptions::Kept::Nothing << QByteArrayList();
    }

    void secretFilesAreForThisUserAlone()
    {
        QFETCH(const ReplaceOptions::Kept, kept);
        const auto store = newStore();
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        write(u"there.pfx"_s, "old key");
        write(u"text"_s, "old text");
        for (const QString &name : {u"there.pfx"_s, u"text"_s})
            QFile::setPermissions(pathOf(name),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        const QList<FileChange> changes{{pathOf(u"new.pfx"_s), std::nullopt, "new key", true},
                                        {pathOf(u"there.pfx"_s), QByteArray("old key"), "other key", true},
                                        {pathOf(u"text"_s), QByteArray("old text"), "new text"}};
        const QString project = pathOf(u"a.csdef"_s);
        QVERIFY_RESULT(store->replace(changes, {.projects = {project}, .kept = kept}));
        QVERIFY(QFile::permissions(pathOf(u"text"_s)) & QFile::ReadOther); // as it was
        QVERIFY(!(QFile::permissions(pathOf(u"new.pfx"_s)) & others));
        QVERIFY(!(QFile::permissions(pathOf(u"there.pfx"_s)) & others));
        QCOMPARE(*store->read(pathOf(u"there.pfx"_s), 100), QByteArray("other key"));
        QByteArrayList backups;
        QDirIterator each(store->stateFolder() + u"/backups"_s, {u"*-t*"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            backups.append(contentOf(each.next()));
            QVERIFY(!(QFile::permissions(each.filePath()) & others));
        }
        std::ranges::sort(backups);
        QTEST(backups, "backups");
        if (kept == ReplaceOptions::Kept::Nothing)
            return;
        const auto backup = store->lastBackup(project);
        QVERIFY_RESULT(backup);
        const auto undone = store->undo(*backup, {});
        QVERIFY_RESULT(undone);
        QCOMPARE(*store->read(pathOf(u"there.pfx"_s), 100), QByteArray("old key"));
        QVERIFY(!(QFile::permissions(pathOf(u"there.pfx"_s)) & others));
    }

    void readsNothingForbidden()
    {
        QFile(pathOf(u"a.csdef"_s)).setPermissions(QFile::WriteOwner);
        if (QFileInfo(pathOf(u"a.csdef"_s)).isReadable())
            QSKIP("this user may read everything");
        QCOMPARE(newStore()->read(pathOf(u"a.csdef"_s), 100).error().code, Code::FileUnreadable);
    }

    void replacesAll()
    {
        QStringList told;
        QVERIFY_RESULT(newStore()->replace(changes(), {.progress = [&told](int index, const QString &path) {
                                               told.append(
                                                   u"%1 %2"_s.arg(index).arg(QFileInfo(path).fileName()));
                                               return true;
                                           }}));
        QCOMPARE(tree(), after());
        QCOMPARE(told, (QStringList{u"0 a.csdef"_s, u"1 c.cmd"_s, u"2 d.cmd"_s, u"3 e.ps1"_s}));
    }

    void keepsABackup()
    {
        const auto store = newStore();
        QVERIFY_RESULT(store->replace(changes(), {}));
        QVERIFY_RESULT(store->replace({{pathOf(u"a.csdef"_s), "new a", "newer a"}}, {}));
        const QDir backups(store->stateFolder() + u"/backups"_s);
        const QStringList sets = backups.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QCOMPARE(sets.size(), 2);
        QVERIFY(QRegularExpression(u"^\\d{8}-\\d{6}$"_s).match(sets[0]).hasMatch());
        const QDir first(backups.filePath(sets[0]));
        QCOMPARE(first.entryList(QDir::Files, QDir::Name),
                 (QStringList{u"0-a.csdef"_s, u"1-c.cmd"_s, u"done"_s, u"manifest.json"_s}));
        QCOMPARE(contentOf(first.filePath(u"0-a.csdef"_s)), QByteArray("old a"));
        QCOMPARE(contentOf(first.filePath(u"1-c.cmd"_s)), QByteArray("old c"));
        QVERIFY(contentOf(first.filePath(u"manifest.json"_s)).contains(pathOf(u"a.csdef"_s).toUtf8()));
        QCOMPARE(contentOf(backups.filePath(sets[1]) + u"/0-a.csdef"_s), QByteArray("new a"));
        QVERIFY(!(QFileInfo(first.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void changedMeanwhile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<std::optional<QByteArray>>("before");
        QTest::newRow("other content") << u"a.csdef"_s << std::optional<QByteArray>("older a");
        QTest::newRow("gone") << u"gone"_s << std::optional<QByteArray>("it was");
        QTest::newRow("there already") << u"a.csdef"_s << std::optional<QByteArray>();
    }

    void changedMeanwhile()
    {
        QFETCH(QString, name);
        QFETCH(std::optional<QByteArray>, before);
        const Tree tree = this->tree();
        const auto done =
            newStore()->replace({{pathOf(u"b.cscfg"_s), "old b", "new b"}, {pathOf(name), before, "x"}}, {});
        QVERIFY(!done);
        QCOMPARE(done.error(), (Error{Code::FileChanged, pathOf(name)}));
        QCOMPARE(this->tree(), tree);
    }

    void changedWhileWriting()
    {
        const auto done = newStore()->replace(changes(), {.progress = [this](int index, const QString &) {
                                                  if (index == 2)
                                                      write(u"a.csdef"_s, "someone else's");
                                                  return true;
                                              }});
        QVERIFY(!done);
        QCOMPARE(done.error(), (Error{Code::FileChanged, pathOf(u"a.csdef"_s)}));
        Tree expected = before();
        expected[u"a.csdef"_s] = "someone else's";
        QCOMPARE(tree(), expected);
    }

    void cancelled()
    {
        const auto store = newStore();
        for (int at = 0; at < changes().size(); ++at) {
            const auto done = store->replace(
                changes(), {.progress = [at](int index, const QString &) { return index < at; }});
            QVERIFY(!done);
            QCOMPARE(done.error().code, Code::Cancelled);
            QCOMPARE(tree(), before());
        }
        QVERIFY(QDir(store->stateFolder() + u"/backups"_s).isEmpty());
    }

    void permissionsStay()
    {
        const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup;
        QVERIFY(QFile::setPermissions(pathOf(u"sub/c.cmd"_s), permissions));
        QVERIFY_RESULT(newStore()->replace(changes(), {}));
        QCOMPARE(contentOf(pathOf(u"sub/c.cmd"_s)), QByteArray("new c"));
        QCOMPARE(QFile::permissions(pathOf(u"sub/c.cmd"_s))
                     & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser),
                 permissions);
    }

    void linksAreFollowed()
    {
        QVERIFY(QFile::rename(pathOf(u"a.csdef"_s), path(u"elsewhere"_s)));
        QVERIFY(QFile::link(path(u"elsewhere"_s), pathOf(u"a.csdef"_s)));
        QVERIFY_RESULT(newStore()->replace(changes(), {}));
        QVERIFY(QFileInfo(pathOf(u"a.csdef"_s)).isSymLink());
        QCOMPARE(contentOf(path(u"elsewhere"_s)), QByteArray("new a"));
    }

    void deadLinkIsRefused()
    {
        QVERIFY(QFile::link(path(u"nowhere"_s), pathOf(u"link"_s)));
        const auto done = newStore()->replace({{pathOf(u"link"_s), {}, "x"}}, {});
        QVERIFY(!done);
        QCOMPARE(done.error().code, Code::FileUnwritable);
        QVERIFY(QFileInfo(pathOf(u"link"_s)).isSymLink());
    }

    void refusesFoldersAndDoubles()
    {
        const auto folder = newStore()->replace({{pathOf(u"sub"_s), QByteArray(), "x"}}, {});
        QCOMPARE(folder.error().code, Code::FileUnwritable);
        const auto twice = newStore()->replace(
            {{pathOf(u"a.csdef"_s), "old a", "x"}, {pathOf(u"sub/../a.csdef"_s), "old a", "y"}}, {});
        QCOMPARE(twice.error().code, Code::FileUnwritable);
        QCOMPARE(tree(), before());
    }

    void readOnly_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("file") << u"sub/c.cmd"_s;
        QTest::newRow("folder") << u"sub"_s;
    }

    void readOnly()
    {
        QFETCH(QString, name);
        const QString path = pathOf(name);
        const auto permissions = QFile::permissions(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner);
        const bool isWritable = QFileInfo(path).isWritable();
        const auto done = newStore()->replace(changes(), {});
        QFile::setPermissions(path, permissions);
        if (isWritable)
            QSKIP("this user may write everything");
        QVERIFY(!done);
        QCOMPARE(done.error().code, Code::FileUnwritable);
        QVERIFY(done.error().subject.startsWith(path));
        QCOMPARE(tree(), before());
    }

    void anyFailureLeavesAllAsItWas()
    {
        for (int at = 0;; ++at) {
            makeFiles();
            const auto done = newStore(Fault::Once, at)->replace(changes(), {});
            if (done && at > 20)
                break; // nothing failed any more
            QCOMPARE(done.has_value(), tree().value(u"a.csdef"_s) == "new a");
            QVERIFY(newStore()->recover().failed.isEmpty()); // what could not be removed then
            QCOMPARE(tree(), done ? after() : before());
        }
    }

    void powerCutIsRecovered()
    {
        for (int at = 0;; ++at) {
            makeFiles();
            const auto done = newStore(Fault::PowerCut, at)->replace(changes(), {});
            const bool isComplete = tree() == after();
            const Recoveries recoveries = newStore()->recover();
            QVERIFY(recoveries.failed.isEmpty());
            QVERIFY2(tree() == (done ? after() : before()),
                     qPrintable(u"%1: %2"_s.arg(at).arg(tree().keys().join(u' '))));
            QVERIFY(newStore()->recover().done.isEmpty());
            if (done && isComplete && at > 20)
                break;
        }
    }

    void recoveryLeavesLaterWorkAlone()
    {
        // Cut off when all are switched: the last rename marks the set as such.
        int at = 0;
        while (tree().value(u"a.csdef"_s) != "new a") {
            makeFiles();
            QVERIFY(!newStore(Fault::PowerCut, at++)->replace(changes(), {}));
        }
        write(u"a.csdef"_s, "someone's later work");
        const Recoveries recoveries = newStore()->recover();
        QVERIFY(recoveries.failed.isEmpty());
        QCOMPARE(recoveries.done.size(), 1);
        QCOMPARE(recoveries.done.first().left, QStringList{pathOf(u"a.csdef"_s)});
        Tree expected = before();
        expected[u"a.csdef"_s] = "someone's later work";
        QCOMPARE(tree(), expected);
    }

    void realStore()
    {
        const auto store = makeFileStore();
        QVERIFY(QFileInfo(store->stateFolder()).isDir());
        QVERIFY_RESULT(store->replace(changes(), {}));
        QCOMPARE(tree(), after());
    }
};

QTEST_GUILESS_MAIN(SafeFileStoreTest)
#include "safefilestoretest.moc"
