// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "backups.h"

#include "filecontent.h"
#include "rollback.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int mostSetsOfAProject = 20;
constexpr int mostSets = 200;

/// The transaction that takes \a set back, from the bytes on disk to those in the set.
Result<Exchange> takenBackOf(const BackupSet &set, qsizetype index, const FileSystem &system)
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

bool isLeftover(SetState state)
{
    return state == SetState::Prepared || state == SetState::Unfinished || state == SetState::Switched;
}

} // namespace

Error recoveryError(const Error &error, const QString &folder)
{
    if (error.code == Code::RecoveryFailed)
        return error;
    const QString reason = error.detail.isEmpty() ? folder : u"%1; %2"_s.arg(error.detail, folder);
    return {Code::RecoveryFailed, error.subject, reason};
}

Backups::Backups(const QString &stateFolder, FileSystem &system)
    : m_stateFolder(stateFolder)
    , m_system(system)
{ }

Result<Backup> Backups::last(const QString &project) const
{
    const QString wanted = resolvedPath(project);
    const QStringList names = setNames(root());
    for (auto name = names.crbegin(); name != names.crend(); ++name) {
        const QString folder = root() + u'/' + *name;
        if (stateOf(folder) != SetState::Done || !isTrusted(folder))
            continue;
        const auto set = readManifest(folder);
        if (!set || !set->projects.contains(wanted))
            continue;
        Backup backup = {*name, set->date, {}};
        for (const ReplacedFile &file : set->files)
            backup.paths.append(file.path);
        return backup;
    }
    return failure(Code::NothingToUndo, project);
}

Result<BackupSet> Backups::find(const Backup &backup) const
{
    const QString path = root() + u'/' + backup.name;
    if (!isSetName(backup.name) || stateOf(path) != SetState::Done || !isTrusted(path))
        return failure(Code::NothingToUndo, path);
    return readManifest(path);
}

Result<QList<Exchange>> Backups::takenBack(const BackupSet &set) const
{
    QList<Exchange> exchanges;
    for (qsizetype i = 0; i < set.files.size(); ++i) {
        const auto exchange = takenBackOf(set, i, m_system);
        if (!exchange)
            return tl::unexpected(exchange.error());
        exchanges.append(*exchange);
    }
    return exchanges;
}

Recoveries Backups::recover()
{
    Recoveries recoveries;
    const QStringList folders = leftovers();
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
bool Backups::isTrusted(const QString &setFolder) const
{
    return m_system.isOurs(m_stateFolder) && m_system.isOurs(root()) && m_system.isOurs(setFolder);
}

QStringList Backups::leftovers() const
{
    QStringList folders;
    const QStringList names = setNames(root());
    for (const QString &name : names) {
        const QString folder = root() + u'/' + name;
        if (isLeftover(stateOf(folder)))
            folders.append(folder);
    }
    return folders;
}

Result<> Backups::checkLeftovers(const BackupSet &wanted) const
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
Result<std::optional<Recovery>> Backups::recoverSet(const QString &folder)
{
    const SetState state = stateOf(folder);
    if (!isTrusted(folder))
        return failure(Code::RecoveryFailed, folder, qt_error_string(EPERM));
    if (state == SetState::Prepared) {
        discard(folder, m_system);
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
        const auto finished = finish(*set, m_system);
        return finished ? Result<std::optional<Recovery>>(recovery) : tl::unexpected(finished.error());
    }
    const auto left = rollBack(*set, m_system);
    if (!left)
        return tl::unexpected(left.error());
    recovery.left = *left;
    if (left->isEmpty())
        discard(folder, m_system);
    else if (auto marked = setState(*set, state, SetState::Undone, m_system); !marked)
        return tl::unexpected(marked.error());
    return recovery;
}

void Backups::prune()
{
    QHash<QString, int> ofProject;
    int all = 0;
    const QStringList names = setNames(root());
    for (auto name = names.crbegin(); name != names.crend(); ++name) {
        const QString folder = root() + u'/' + *name;
        if (isLeftover(stateOf(folder)))
            continue;
        const auto set = readManifest(folder);
        // One of several projects is kept as long as any of them has few.
        int newer = mostSetsOfAProject;
        const QStringList none(1);
        for (const QString &project : !set ? QStringList() : set->projects.isEmpty() ? none : set->projects)
            newer = std::min(newer, ofProject[project]++);
        if (++all > mostSets || (set && newer >= mostSetsOfAProject))
            discard(folder, m_system);
    }
}

} // namespace bindwright
