// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "backupset.h"

namespace bindwright {

/// A file's content, as far as a transaction asks.
struct Content
{
    bool exists = false;
    QByteArray digest; ///< SHA-256; empty where there is no file

    /// Whether it is what a digest of ReplacedFile says.
    bool is(const QByteArray &wanted) const { return exists ? digest == wanted : wanted.isEmpty(); }
};

/// Fails with FileUnreadable where that cannot be told: never takes a file that cannot be reached
/// for one that is gone.
Result<Content> contentAt(const QString &path, const FileSystem &system);

QByteArray digestOf(const QByteArray &content);

/// Puts every original back where the new content, or nothing, stands, and removes what stood
/// beside; a file that someone has changed since stays. Goes on after a failure and returns the first;
/// else the files that stay. The set's state is left to the caller.
Result<QStringList> rollBack(const BackupSet &set, FileSystem &system);

/// Ends a transaction all of whose files are switched: removes what stands beside, and the set is
/// Done.
Result<> finish(const BackupSet &set, FileSystem &system);

} // namespace bindwright
