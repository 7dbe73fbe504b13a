// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "rollback.h"

#include "filecontent.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// Keeps the first failure.
void note(Result<> &all, const Result<> &one)
{
    if (all && !one)
        all = one;
}

tl::unexpected<Error> unrepaired(const QString &path, const BackupSet &set, const QString &reason)
{
    return failure(Code::RecoveryFailed, path, u"%1; %2"_s.arg(reason, set.folder));
}

/// Whether the file's folder can be reached and is where it was: without it, "not there" says nothing.
Result<> checkFolder(const QString &path, const BackupSet &set, const FileSystem &system)
{
    QString folder = QFileInfo(path).path();
    while (set.madeFolders.contains(folder) || set.emptiedFolders.contains(folder)) // come and go
        folder = QFileInfo(folder).path();
    const auto exists = system.exists(folder);
    if (!exists || !*exists)
        return unrepaired(folder, set, exists ? qt_error_string(ENOENT) : exists.error().detail);
    if (QFileInfo(folder).canonicalFilePath() != folder)
        return unrepaired(folder, set, qt_error_string(EXDEV)); // a link leads elsewhere by now
    return {};
}

Result<> removeIfThere(const QString &path, FileSystem &system)
{
    const auto exists = system.exists(path);
    if (!exists)
        return tl::unexpected(exists.error());
    return *exists ? system.remove(path) : Result<>();
}

/// Renames the original's second name back; where that is not what it was, writes it from the backup.
Result<> putBack(const BackupSet &set, qsizetype index, FileSystem &system)
{
    const ReplacedFile &file = set.files[index];
    const auto kept = contentAt(set.keptPath(index), system);
    if (!kept)
        return tl::unexpected(kept.error());
    if (kept->is(file.before))
        return system.rename(set.keptPath(index), file.path);
    QFile backup(set.backupPath(index));
    const QByteArray original = backup.open(QIODevice::ReadOnly) ? backup.readAll() : QByteArray();
    if (digestOf(original) != file.before)
        return failure(Code::BackupDamaged, backup.fileName());
    const QString model = QFileInfo::exists(file.path) ? file.path : QString();
    if (auto removed = removeIfThere(set.restoredPath(index), system); !removed)
        return removed;
    if (auto written = system.writeNew(set.restoredPath(index), original, model); !written)
        return written;
    return system.rename(set.restoredPath(index), file.path);
}

/// Whether the original is to be put back over \a now; else it stands, or someone's work does.
Result<bool> isToPutBack(const BackupSet &set, qsizetype index, const Content &now, const FileSystem &system)
{
    const ReplacedFile &file = set.files[index];
    if (now.is(file.before))
        return false;
    if (now.exists || file.after.isEmpty())
        return now.is(file.after);
    // Neither: some systems take the old name away before the new one stands.
    const auto kept = system.exists(set.keptPath(index));
    if (!kept)
        return tl::unexpected(kept.error());
    if (!*kept)
        return unrepaired(file.path, set, qt_error_string(ENOENT));
    return true;
}

/// Whether the file is as it was then.
Result<bool> rollBackOne(const BackupSet &set, qsizetype index, FileSystem &system)
{
    const ReplacedFile &file = set.files[index];
    if (auto checked = checkFolder(file.path, set, system); !checked)
        return tl::unexpected(checked.error());
    const auto now = contentAt(file.path, system);
    if (!now)
        return tl::unexpected(now.error());
    const auto isDue = isToPutBack(set, index, *now, system);
    if (!isDue)
        return tl::unexpected(isDue.error());
    if (*isDue) {
        const Result<> done = file.before.isEmpty() ? system.remove(file.path) : putBack(set, index, system);
        if (!done)
            return tl::unexpected(done.error());
    }
    return *isDue || now->is(file.before);
}

/// Removes the original's second name, but not what someone wrote through it meanwhile and that
/// stands nowhere else.
Result<> removeKept(const BackupSet &set, qsizetype index, FileSystem &system)
{
    const auto kept = contentAt(set.keptPath(index), system);
    if (!kept)
        return tl::unexpected(kept.error());
    if (!kept->exists)
        return {};
    bool isElsewhere = kept->is(set.files[index].before);
    if (!isElsewhere) {
        const auto now = contentAt(set.files[index].path, system);
        isElsewhere = now && now->is(kept->digest);
    }
    return isElsewhere ? system.remove(set.keptPath(index)) : Result<>();
}

Result<> removeBeside(const BackupSet &set, qsizetype index, FileSystem &system)
{
    Result<> all = removeIfThere(set.freshPath(index), system);
    note(all, removeIfThere(set.restoredPath(index), system));
    note(all, removeKept(set, index, system));
    return all;
}

/// Innermost first; what is not empty is someone's by now.
Result<> removeFolders(const QStringList &folders, FileSystem &system)
{
    Result<> all;
    for (auto folder = folders.crbegin(); folder != folders.crend(); ++folder) {
        const QDir directory(*folder);
        if (directory.exists()
            && directory.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
            note(all, system.removeFolder(*folder));
    }
    return all;
}

/// Flushes the folders of the files, and those that folders were made or removed in.
Result<> flushAll(const BackupSet &set, FileSystem &system)
{
    QStringList folders;
    for (const ReplacedFile &file : set.files)
        folders.append(QFileInfo(file.path).path());
    for (const QString &folder : set.madeFolders + set.emptiedFolders)
        folders.append(QFileInfo(folder).path());
    folders.removeDuplicates();
    Result<> all;
    for (const QString &folder : std::as_const(folders)) {
        if (QFileInfo::exists(folder))
            note(all, system.flushFolder(folder));
    }
    return all;
}

} // namespace

Result<QStringList> rollBack(const BackupSet &set, FileSystem &system)
{
    QStringList left;
    Result<> all;
    for (qsizetype i = 0; i < set.files.size(); ++i) {
        const auto asBefore = rollBackOne(set, i, system);
        if (!asBefore) {
            note(all, tl::unexpected(asBefore.error()));
            continue; // the second name may be the only one left beside the backup
        }
        if (!*asBefore)
            left.append(set.files[i].path);
        note(all, removeBeside(set, i, system));
    }
    note(all, removeFolders(set.madeFolders, system));
    note(all, flushAll(set, system));
    if (!all)
        return tl::unexpected(all.error());
    return left;
}

Result<> finish(const BackupSet &set, FileSystem &system)
{
    Result<> all;
    for (qsizetype i = 0; i < set.files.size(); ++i) {
        const Result<> removed = removeKept(set, i, system);
        // Asked afterwards: what was not there to be removed may only have been out of reach.
        note(all, checkFolder(set.files[i].path, set, system));
        note(all, removed);
    }
    if (!all)
        return all;
    if (auto removed = removeFolders(set.emptiedFolders, system); !removed)
        return removed;
    if (auto flushed = flushAll(set, system); !flushed)
        return flushed;
    if (!set.undoes.isEmpty()) {
        const BackupSet undone = {.folder = QFileInfo(set.folder).path() + u'/' + set.undoes};
        if (stateOf(undone.folder) == SetState::Done)
            all = setState(undone, SetState::Done, SetState::Undone, system);
    }
    return all ? setState(set, SetState::Switched, SetState::Done, system) : all;
}

} // namespace bindwright
