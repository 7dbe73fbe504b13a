// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "replacement.h"
#include "rollback.h"
#include "safefilestore.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <cerrno>

// What SafeFileStore does with the sets that transactions leave.

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int mostSetsOfAProject = 20;
constexpr int mostSets = 200;

/// The transaction that takes \a set back, from the bytes on disk to those in the set.
Result<Exchange> takenBack(const BackupSet &set, qsizetype index, const FileSystem &system)
{
    const ReplacedFile &file = set.files[index];
    Exchange exchange = {.path = file.path, .before = {}, .after = {}};
    const auto now = contentAt(file.path, system);
    if (!now)
        return tl::unexpected(now.error());
    QFile current(file.path);
    if (now->exists && current.open(QIODevice::ReadOnly))
        exchange.before = current.readAll();
    if ((exchange.before ? digestOf(*exchange.before) : QByteArray()) != file.after)
        return failure(Code::ChangedSinceApply, file.path, set.date.toString(Qt::ISODate));
    if (file.before.isEmpty())
        return exchange;
    QFile backup(set.backupPath(index));
    if (backup.open(QIODevice::ReadOnly))
        exchange.after = backup.readAll();
    if (!exchange.after || digestOf(*exchange.after) != file.before)
        return failure(Code::BackupDamaged, backup.fileName());
    return exchange;
}

Result<QList<Exchange>> takenBack(const BackupSet &set, const FileSystem &system)
{
    QList<Exchange> exchanges;
    for (qsizetype i = 0; i < set.files.size(); ++i) {
        const auto exchange = takenBack(set, i, system);
        if (!exchange)
            return tl::unexpected(exchange.error());
        exchanges.append(*exchange);
    }
    return exchanges;
}

/// An error about one file or set as one about recovering.
Error recoveryError(const Error &error, const QString &folder)
{
    if (error.code == Code::RecoveryFailed)
        return error;
    const QString reason = error.detail.isEmpty() ? folder : u"%1; %2"_s.arg(error.detail, folder);
    return {Code::RecoveryFailed, error.subject, reason};
}

bool isLeftover(SetState state)
{
    return state == SetState::Prepared || state == SetState::Unfinished || state == SetState::Switched;
}

} // namespace

Result<Backup> SafeFileStore::lastBackup(const QString &project) const
{
    const QString wanted = resolvedPath(project);
    const QStringList names = setNames(backupsFolder());
    for (auto name = names.crbegin(); name != names.crend(); ++name) {
        const QString folder = backupsFolder() + u'/' + *name;
        if (stateOf(folder) != SetState::Done || !isTrusted(folder))
            continue;
        const auto set = readManifest(folder);
        if (!set || set->project != wanted)
            continue;
        Backup backup = {*name, set->date, {}};
        for (const ReplacedFile &file : set->files)
            backup.paths.append(file.path);
        return backup;
    }
    return failure(Code::NothingToUndo, project);
}

Result<> SafeFileStore::undo(const Backup &backup, const FileProgress &progress)
{
    const QString folder = backupsFolder() + u'/' + backup.name;
    if (!isSetName(backup.name) || stateOf(folder) != SetState::Done || !isTrusted(folder))
        return failure(Code::NothingToUndo, folder);
    const auto set = readManifest(folder);
    if (!set)
        return tl::unexpected(set.error());
    const auto exchanges = takenBack(*set, *m_system);
    if (!exchanges)
        return tl::unexpected(exchanges.error());
    Replacement replacement(*exchanges, *m_system);
    replacement.set().undoes = backup.name;
    replacement.set().emptiedFolders = set->madeFolders;
    return run(replacement, progress);
}

Recoveries SafeFileStore::recover()
{
    Recoveries recoveries;
    if (leftovers().isEmpty())
        return recoveries;
    const auto lock = this->lock();
    if (!lock) {
        recoveries.failed.append(recoveryError(lock.error(), backupsFolder()));
        return recoveries;
    }
    const QStringList folders = leftovers(); // who held the lock may have ended well
    for (const QString &folder : folders) {
        const auto recovered = recoverSet(folder);
        if (!recovered)
            recoveries.failed.append(recoveryError(recovered.error(), folder));
        else if (*recovered)
            recoveries.done.append(**recovered);
    }
    return recoveries;
}

/// Whether only this user can have written the set: with a journal of their making, others could
/// have files replaced that they may not write themselves.
bool SafeFileStore::isTrusted(const QString &setFolder) const
{
    return m_system->isOurs(m_stateFolder) && m_system->isOurs(backupsFolder())
        && m_system->isOurs(setFolder);
}

/// The sets of transactions that are not over, oldest first.
QStringList SafeFileStore::leftovers() const
{
    QStringList folders;
    const QStringList names = setNames(backupsFolder());
    for (const QString &name : names) {
        const QString folder = backupsFolder() + u'/' + name;
        if (isLeftover(stateOf(folder)))
            folders.append(folder);
    }
    return folders;
}

/// Fails when a transaction that could not be recovered holds one of the files of \a wanted.
Result<> SafeFileStore::checkLeftovers(const BackupSet &wanted) const
{
    const QStringList folders = leftovers();
    for (const QString &folder : folders) {
        const auto set = stateOf(folder) == SetState::Prepared ? BackupSet() : readManifest(folder);
        if (!set)
            return tl::unexpected(recoveryError(set.error(), folder));
        for (const ReplacedFile &file : set->files) {
            const auto found = std::ranges::find(wanted.files, file.path, &ReplacedFile::path);
            if (found != wanted.files.cend())
                return failure(Code::RecoveryFailed, file.path, folder);
        }
    }
    return {};
}

/// None for a set whose transaction touched nothing.
Result<std::optional<Recovery>> SafeFileStore::recoverSet(const QString &folder)
{
    const SetState state = stateOf(folder);
    if (!isTrusted(folder))
        return failure(Code::RecoveryFailed, folder, qt_error_string(EPERM));
    if (state == SetState::Prepared) {
        discard(folder, *m_system);
        return std::nullopt;
    }
    const auto set = readManifest(folder);
    if (!set)
        return tl::unexpected(set.error());
    Recovery recovery = {.date = set->date};
    for (const ReplacedFile &file : set->files)
        recovery.paths.append(file.path);
    if (state == SetState::Switched) {
        recovery.outcome = Recovery::Outcome::Finished;
        const auto finished = finish(*set, *m_system);
        return finished ? Result<std::optional<Recovery>>(recovery) : tl::unexpected(finished.error());
    }
    const auto left = rollBack(*set, *m_system);
    if (!left)
        return tl::unexpected(left.error());
    recovery.left = *left;
    if (left->isEmpty())
        discard(folder, *m_system);
    else if (auto marked = setState(*set, state, SetState::Undone, *m_system); !marked)
        return tl::unexpected(marked.error());
    return recovery;
}

/// Removes the oldest sets, of each project and in all. Called with the lock held.
void SafeFileStore::prune()
{
    QHash<QString, int> ofProject;
    int all = 0;
    const QStringList names = setNames(backupsFolder());
    for (auto name = names.crbegin(); name != names.crend(); ++name) {
        const QString folder = backupsFolder() + u'/' + *name;
        if (isLeftover(stateOf(folder)))
            continue;
        const auto set = readManifest(folder);
        if (++all > mostSets || (set && ++ofProject[set->project] > mostSetsOfAProject))
            discard(folder, *m_system);
    }
}

} // namespace bindwright
