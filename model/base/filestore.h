// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace bindwright {

/// One file as it should be afterwards.
struct FileChange
{
    QString path; ///< absolute
    std::optional<QByteArray> before; ///< the bytes that were read; none: the file is new
    QByteArray after;
    bool isSecret = false; ///< it has a key: for this user alone from its first byte

    bool operator==(const FileChange &) const = default;
};

/// Told before each file is written: its index and path. Returning false cancels what is left.
using FileProgress = std::function<bool(int index, const QString &path)>;

/// What goes along with replacing files.
struct ReplaceOptions
{
    enum class Kept {
        Backup, ///< for this user alone
        Nothing, ///< what was there is not to be found again
    };

    FileProgress progress = {};
    QStringList projects = {}; ///< paths of the definitions that the files belong to; none: nothing to undo
    Kept kept = Kept::Backup;
};

/// What was there before the last apply to a project.
struct Backup
{
    QString name; ///< of the set, unique among them
    QDateTime date; ///< when the apply was, UTC
    QStringList paths; ///< the files that it wrote, links resolved
};

/// What became of a transaction that was cut off.
struct Recovery
{
    enum class Outcome {
        Undone, ///< the originals stand
        Finished, ///< all new files stood already
    };

    Outcome outcome = Outcome::Undone;
    QDateTime date; ///< when it began, UTC
    QStringList paths;
    QStringList left; ///< of these, what someone has changed since: stays as it is

    bool operator==(const Recovery &) const = default;
};

struct Recoveries
{
    QList<Recovery> done;
    QList<Error> failed; ///< RecoveryFailed and others; to be tried again at the next start
};

/// What stands in a folder: a file or a folder, links as what they lead to.
struct FolderEntry
{
    QString name;
    qint64 size = 0; ///< bytes; of a folder: 0
    bool isFolder = false;

    bool operator==(const FolderEntry &) const = default;
};

/// FileStore::list() gives up on a folder with more entries.
constexpr qsizetype mostEntries = 100'000;

/// Reads and replaces files. The platform implements it.
class FileStore
{
public:
    FileStore() = default;
    virtual ~FileStore() = default;
    Q_DISABLE_COPY_MOVE(FileStore)

    /// The whole file, or FileNotFound, FileUnreadable, FileTooLarge (above \a limit bytes).
    virtual Result<QByteArray> read(const QString &path, qint64 limit) const = 0;

    /// The files and folders in \a folder, hidden ones too, by name. Fails with FileNotFound when there is no
    /// such folder, FileUnreadable, FileTooLarge (detail: mostEntries).
    virtual Result<QList<FolderEntry>> list(const QString &folder) const = 0;

    /// Replaces all of \a changes or none: each file is written beside its original and flushed,
    /// then all are switched; what was there is kept in a dated backup. Permissions stay, links are
    /// followed. Fails with FileChanged when a file is no longer \a before, FileUnwritable, Cancelled,
    /// RecoveryFailed when a transaction that was cut off still holds one of the files.
    virtual Result<> replace(const QList<FileChange> &changes, const ReplaceOptions &options) = 0;

    /// What the last apply to the project with that definition replaced, or NothingToUndo.
    virtual Result<Backup> lastBackup(const QString &project) const = 0;

    /// Puts back what \a backup holds, all of it or nothing. Fails with ChangedSinceApply when a file
    /// is no longer what the apply wrote, BackupDamaged, and as replace() does.
    virtual Result<> undo(const Backup &backup, const FileProgress &progress) = 0;

    /// Puts right what replace() or undo() left half done when the program or the machine stopped:
    /// either all originals stand then or all new files. To be called at each start; cheap where
    /// there is nothing to do.
    virtual Recoveries recover() = 0;

    /// The folder for logs and state, made if missing; absolute.
    virtual QString stateFolder() const = 0;
};

/// The files in \a folder that one of \a patterns ("*.pfx", case does not count) fits, by name: those that do
/// not hide behind a dot. None where the folder cannot be listed.
QStringList filesIn(const FileStore &files, const QString &folder, const QStringList &patterns);

bool isFolder(const FileStore &files, const QString &path);

} // namespace bindwright
