// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "filesystem.h"

#include <QStringList>

namespace bindwright {

/// One file of a transaction: where it stands, and what stands beside it meanwhile.
struct ReplacedFile
{
    QString path; ///< absolute, links resolved
    QString fresh; ///< the new content, to be renamed to path
    QString kept; ///< the original's second name, to be renamed back; empty: the file is new
    QString backup; ///< name in the backup set; empty: the file is new
    QByteArray before; ///< SHA-256 of the content; empty: the file is new
    QByteArray after; ///< SHA-256
};

/// A dated folder with the originals and a manifest. While its transaction runs, a marker file makes
/// it that transaction's journal: what was left half done is put right from it. The markers are
///     unfinished  files may be switched: put the originals back
///     switched    all are: only the second names are left to be removed
struct BackupSet
{
    QString folder; ///< absolute
    QList<ReplacedFile> files;
    QStringList madeFolders; ///< outermost first

    QString manifestPath() const { return folder + QLatin1String("/manifest.json"); }
    QString unfinishedPath() const { return folder + QLatin1String("/unfinished"); }
    QString switchedPath() const { return folder + QLatin1String("/switched"); }
    QString backupPath(const ReplacedFile &file) const { return folder + u'/' + file.backup; }
};

/// The manifest as JSON, and back. Fails with UnknownFormat.
QByteArray manifestOf(const BackupSet &set);
Result<BackupSet> readManifest(const QString &folder);

/// Puts every original back where the new content, or nothing, stands; a file that someone has
/// changed since stays. Removes what stood beside. Goes on after a failure and returns the first.
Result<> rollBack(const BackupSet &set, FileSystem &system);

/// Ends a transaction all of whose files are switched: removes the second names and the marker.
Result<> finish(const BackupSet &set, FileSystem &system);

/// Removes a set whose transaction changed nothing.
void discard(const BackupSet &set, FileSystem &system);

/// SHA-256 of the file's content; empty when it cannot be read.
QByteArray digestOf(const QString &path);

} // namespace bindwright
