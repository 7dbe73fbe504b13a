// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "safefilestore.h"

#include "replacement.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace bindwright {

SafeFileStore::SafeFileStore(std::unique_ptr<FileSystem> system, const QString &stateFolder)
    : m_system(std::move(system))
    , m_stateFolder(stateFolder)
    , m_backups(stateFolder, *m_system)
{ }

Result<QByteArray> SafeFileStore::read(const QString &path, qint64 limit) const
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Code::FileNotFound, path);
    if (!info.isFile()) // a pipe would never end
        return failure(Code::FileUnreadable, path, qt_error_string(info.isDir() ? EISDIR : EINVAL));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Code::FileUnreadable, path, file.errorString());
    QByteArray content = file.size() > limit ? QByteArray() : file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(Code::FileUnreadable, path, file.errorString());
    if (file.size() > limit || content.size() > limit)
        return failure(Code::FileTooLarge, path, QString::number(limit));
    return content;
}

Result<QList<FolderEntry>> SafeFileStore::list(const QString &folder) const
{
    const QFileInfo info(folder);
    if (!info.isDir())
        return failure(Code::FileNotFound, folder);
    if (!info.isReadable())
        return failure(Code::FileUnreadable, folder, qt_error_string(EACCES));
    QList<FolderEntry> entries;
    QDirIterator each(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    while (each.hasNext()) {
        each.next();
        const QFileInfo entry = each.fileInfo();
        if (entries.size() == mostEntries)
            return failure(Code::FileTooLarge, folder, QString::number(mostEntries));
        entries.append({entry.fileName(), entry.isDir() ? 0 : entry.size(), entry.isDir()});
    }
    std::ranges::sort(entries, {}, &FolderEntry::name);
    return entries;
}

Result<> SafeFileStore::replace(const QList<FileChange> &changes, const ReplaceOptions &options)
{
    QList<Exchange> exchanges;
    for (const FileChange &change : changes)
        exchanges.append({change.path, change.before, change.after, change.isSecret});
    Replacement replacement(exchanges, *m_system);
    for (const QString &project : options.projects)
        replacement.set().projects.append(resolvedPath(project));
    return changes.isEmpty() ? Result<>() : run(replacement, options);
}

Result<> SafeFileStore::run(Replacement &replacement, const ReplaceOptions &options)
{
    if (auto made = makeFolders(); !made)
        return made;
    const auto lock = this->lock();
    if (!lock)
        return tl::unexpected(lock.error());
    auto done = replacement.check();
    if (done)
        done = m_backups.checkLeftovers(replacement.set());
    if (!done)
        return done;
    done = replacement.backUp(m_backups.root());
    if (done)
        done = replacement.write(options.progress);
    if (done)
        done = replacement.switchAll();
    if (!done)
        return replacement.abandon(done.error());
    const QString kept = replacement.set().folder;
    if (options.kept == ReplaceOptions::Kept::Nothing && stateOf(kept) == SetState::Done)
        discard(kept, *m_system);
    m_backups.prune();
    return {};
}

Result<Backup> SafeFileStore::lastBackup(const QString &project) const
{
    return m_backups.last(project);
}

Result<> SafeFileStore::undo(const Backup &backup, const FileProgress &progress)
{
    const auto set = m_backups.find(backup);
    if (!set)
        return tl::unexpected(set.error());
    const auto exchanges = m_backups.takenBack(*set);
    if (!exchanges)
        return tl::unexpected(exchanges.error());
    Replacement replacement(*exchanges, *m_system);
    replacement.set().undoes = backup.name;
    replacement.set().emptiedFolders = set->madeFolders;
    return run(replacement, {.progress = progress});
}

Recoveries SafeFileStore::recover()
{
    if (m_backups.leftovers().isEmpty())
        return {};
    const auto lock = this->lock();
    return lock ? m_backups.recover() : Recoveries{{}, {recoveryError(lock.error(), m_backups.root())}};
}

QString SafeFileStore::stateFolder() const
{
    static_cast<void>(makeFolders()); // what is written there next will say what is wrong
    return m_stateFolder;
}

Result<> SafeFileStore::makeFolders() const
{
    QStringList missing;
    for (QString folder = m_backups.root(); !QFileInfo::exists(folder); folder = QFileInfo(folder).path())
        missing.prepend(folder);
    for (const QString &folder : std::as_const(missing)) {
        // Private, for the files may hold connection strings. Another thread may have been faster.
        auto made = m_system->makeFolder(folder, FileSystem::Visibility::Private);
        if (!made && !QFileInfo::exists(folder))
            return made;
    }
    for (const QString &folder : std::as_const(missing)) {
        // A journal that does not last is none.
        if (auto flushed = m_system->flushFolder(QFileInfo(folder).path()); !flushed)
            return flushed;
    }
    return {};
}

Result<SafeFileStore::Lock> SafeFileStore::lock() const
{
    using namespace std::chrono_literals;
    return m_system->lock(m_stateFolder + u"/replace.lock"_s, 10s);
}

std::unique_ptr<FileStore> makeFileStore()
{
    return std::make_unique<SafeFileStore>(makeFileSystem(), systemStateFolder());
}

} // namespace bindwright
