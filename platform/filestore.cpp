// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "platform.h"
#include "replacement.h"
#include "safefilestore.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int lockTimeout = 10'000; // milliseconds

/// Takes \a lock. Only one transaction runs at a time, whoever started it.
Result<> take(QLockFile &lock, int timeout)
{
    lock.setStaleLockTime(0); // a dead process's lock is stale, a slow one's is not
    if (!lock.tryLock(timeout))
        return failure(Code::FileUnwritable, lock.fileName(), qt_error_string(EBUSY));
    return {};
}

} // namespace

SafeFileStore::SafeFileStore(std::unique_ptr<FileSystem> system, const QString &stateFolder)
    : m_system(std::move(system))
    , m_stateFolder(stateFolder)
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

Result<> SafeFileStore::replace(const QList<FileChange> &changes, const FileProgress &progress)
{
    Replacement replacement(changes, *m_system);
    if (auto checked = replacement.check(); !checked)
        return checked;
    if (changes.isEmpty())
        return {};
    if (auto made = makeFolders(); !made)
        return made;
    QLockFile lock(lockPath());
    auto done = take(lock, lockTimeout);
    if (!done)
        return done;
    done = replacement.backUp(backupsFolder());
    if (done)
        done = replacement.write(progress);
    if (done)
        done = replacement.switchAll();
    if (!done)
        return replacement.abandon(done.error());
    return {};
}

QString SafeFileStore::stateFolder() const
{
    static_cast<void>(makeFolders()); // what is written there next will say what is wrong
    return m_stateFolder;
}

Result<> SafeFileStore::makeFolders() const
{
    QStringList missing;
    for (QString folder = backupsFolder(); !QFileInfo::exists(folder); folder = QFileInfo(folder).path())
        missing.prepend(folder);
    for (const QString &folder : std::as_const(missing)) {
        // Private, for the files may hold connection strings. Another thread may have been faster.
        auto made = m_system->makeFolder(folder, FileSystem::Visibility::Private);
        if (!made && !QFileInfo::exists(folder))
            return made;
    }
    return {};
}

Result<QStringList> SafeFileStore::recover()
{
    QStringList restored;
    const QDir backups(backupsFolder());
    if (!backups.exists())
        return restored;
    QLockFile lock(lockPath());
    if (!take(lock, 0))
        return restored; // another Bindwright is at it: nothing was left behind
    const QStringList names = backups.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const BackupSet empty = {.folder = backups.filePath(name)};
        const bool isUnfinished = QFileInfo::exists(empty.unfinishedPath());
        if (!isUnfinished && !QFileInfo::exists(empty.switchedPath()))
            continue;
        const auto set = readManifest(empty.folder);
        if (!set)
            return tl::unexpected(set.error());
        if (auto done = isUnfinished ? rollBack(*set, *m_system) : finish(*set, *m_system); !done)
            return tl::unexpected(done.error());
        for (const ReplacedFile &file : set->files) {
            if (isUnfinished)
                restored.append(file.path);
        }
    }
    return restored;
}

std::unique_ptr<FileStore> makeFileStore()
{
    return std::make_unique<SafeFileStore>(makeFileSystem(), systemStateFolder());
}

Result<QStringList> recoverFiles()
{
    return SafeFileStore(makeFileSystem(), systemStateFolder()).recover();
}

} // namespace bindwright
