// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "backupset.h"

namespace bindwright {

/// One run of FileStore::replace(). The steps are called in the order they stand here; when one
/// fails, abandon() puts all back.
class Replacement final
{
public:
    Replacement(const QList<FileChange> &changes, FileSystem &system)
        : m_changes(changes)
        , m_system(system)
    { }
    Q_DISABLE_COPY_MOVE(Replacement)

    /// Finds the files behind the paths and sees that they are as they were read. Touches nothing.
    Result<> check();

    /// Makes the backup set below \a folder: from here on the journal tells what is under way.
    Result<> backUp(const QString &folder);

    /// Writes the new contents beside the originals.
    Result<> write(const FileProgress &progress);

    /// Renames all into place: the point of no return is the end of it.
    Result<> switchAll();

    /// Puts back what was done so far, because of \a error, which it returns.
    tl::unexpected<Error> abandon(const Error &error);

private:
    Result<> resolve(const FileChange &change);
    Result<> checkContents() const;
    Result<> writeOne(qsizetype index);

    const QList<FileChange> &m_changes;
    FileSystem &m_system;
    BackupSet m_set;
};

} // namespace bindwright
