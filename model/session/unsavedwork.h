// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/filestore.h"
#include "model/draft/draftfile.h"

namespace bindwright {

/// A draft that is kept while it is not saved, for the case that the program does not get to ask. It has no
/// secrets, as no draft has.
struct UnsavedWork
{
    DraftFile plan;
    QString project; ///< what ProjectLock knows it by
    QString planPath; ///< the plan file that it was opened from; empty: none
    QDateTime at; ///< when it was kept, UTC

    bool operator==(const UnsavedWork &) const = default;
};

/// A file of the state folder for unsaved work on \a project, in which nothing is kept.
QString freeUnsavedPath(const FileStore &files, const QString &project);

/// Keeps \a work at \a path, for this user alone; none: there is nothing unsaved any more. Writes nothing
/// where that is so already.
Result<> keepUnsaved(FileStore &files, const QString &path, const std::optional<UnsavedWork> &work);

/// What is kept at \a path. Fails as FileStore::read() and readDraftFile() do; NotUnderstood where nothing
/// is.
Result<UnsavedWork> unsavedAt(const FileStore &files, const QString &path);

/// All that is kept, by path, but for work on projects that a run of the program has open.
QMap<QString, UnsavedWork> leftUnsaved(const FileStore &files);

} // namespace bindwright
