// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "replacement.h"

namespace bindwright {

/// The sets that transactions leave below the state folder: kept to be undone, put right where they
/// were cut off, removed when there are too many. Does not lock: whoever changes sets holds the lock.
class Backups final
{
public:
    Backups(const QString &stateFolder, FileSystem &system);
    Q_DISABLE_COPY_MOVE(Backups)

    /// The folder that the sets lie in.
    QString root() const { return m_stateFolder + QLatin1String("/backups"); }

    /// What the last apply to the project with that definition replaced, or NothingToUndo.
    Result<Backup> last(const QString &project) const;
    /// The set of \a backup as long as it can be undone, or NothingToUndo.
    Result<BackupSet> find(const Backup &backup) const;
    /// The transaction that takes \a set back. Fails with ChangedSinceApply or BackupDamaged.
    Result<QList<Exchange>> takenBack(const BackupSet &set) const;

    QStringList leftovers() const; ///< folders of transactions that are not over, oldest first
    /// Fails when a transaction that could not be recovered holds one of the files of \a wanted.
    Result<> checkLeftovers(const BackupSet &wanted) const;
    /// Puts right what leftovers() are; lock first.
    Recoveries recover();
    /// Removes the oldest sets, of each project and in all; lock first.
    void prune();

private:
    bool isTrusted(const QString &setFolder) const;
    Result<std::optional<Recovery>> recoverSet(const QString &folder);

    const QString m_stateFolder;
    FileSystem &m_system;
};

/// An error about one file or set as one about recovering.
Error recoveryError(const Error &error, const QString &folder);

} // namespace bindwright
