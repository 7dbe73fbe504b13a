// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "filesystem.h"

namespace bindwright {

/// One file of a transaction.
struct ReplacedFile
{
    QString path; ///< absolute, links resolved
    QByteArray before; ///< SHA-256 of the content; empty: the file is new
    QByteArray after; ///< SHA-256; empty: the file is removed
};

/// How far a set's transaction is: the name of the one marker file in its folder.
enum class SetState {
    Prepared, ///< no marker: nothing was touched, or the set is being removed
    Unfinished, ///< files may be switched: put the originals back
    Switched, ///< all are: only what stands beside them is left to be removed
    Done, ///< the transaction is over; the set is a backup
    Undone, ///< what the backup was kept for has been taken back
};

/// A dated folder with the originals and a manifest. While its transaction runs, a marker file makes
/// it that transaction's journal: what was left half done is put right from it.
struct BackupSet
{
    QString folder; ///< absolute
    QDateTime date; ///< UTC
    QStringList projects; ///< the definitions that were applied to; none: not to be undone
    QString undoes; ///< name of the set whose apply this one takes back; empty: none
    QList<ReplacedFile> files;
    QStringList madeFolders; ///< outermost first
    QStringList emptiedFolders; ///< to be removed at the end where nothing is left in them, outermost first

    QString name() const;
    QString manifestPath() const { return folder + QLatin1String("/manifest.json"); }
    /// Where the file's original is kept in the set.
    QString backupPath(qsizetype file) const;
    /// What stands beside a file while it is switched. Never read from the manifest: a name that
    /// someone put there would be renamed or removed.
    QString freshPath(qsizetype file) const; ///< the new content
    QString keptPath(qsizetype file) const; ///< the original's second name
    QString restoredPath(qsizetype file) const; ///< the original, written anew from the backup
};

/// "20261122-191657", "20261122-191657-2": UTC and, within a second, a number.
bool isSetName(const QString &name);
/// The names of the sets in that folder, oldest first.
QStringList setNames(const QString &backupsFolder);
/// A name for a set of that moment, behind all that are there.
QString newSetName(const QString &backupsFolder, const QDateTime &moment);

SetState stateOf(const QString &folder);
/// Makes the marker, or renames the one that is there, so that it lasts.
Result<> setState(const BackupSet &set, SetState from, SetState to, FileSystem &system);

/// The manifest as JSON, and back. Fails with FileUnreadable, UnknownFormat, or RecoveryFailed where
/// it says what no transaction writes.
QByteArray manifestOf(const BackupSet &set);
Result<BackupSet> readManifest(const QString &folder);

/// Removes a set and all that it kept.
void discard(const QString &folder, FileSystem &system);

} // namespace bindwright
