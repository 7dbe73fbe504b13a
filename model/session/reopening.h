// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "source.h"
#include "unsavedwork.h"

#include "model/draft/misfits.h"

namespace bindwright {

/// Work that goes on on what stands on disk now.
struct Reopened
{
    Source saved; ///< the project or plan, as it is opened without that work
    Draft draft; ///< with it
    QList<Misfit> misfits; ///< what of it no longer fits
};

/// \a work on its project, which is read anew: see mergedDraft(). Fails as openSource() does.
Result<Reopened> reopened(const FileStore &files, const UnsavedWork &work, const QDateTime &now);

/// What a project is known by to ProjectLock: its definition's path, or where a server is alone the server's
/// file; empty: nothing is open.
QString projectKey(const Facts &facts, const Draft &draft);

/// The files of \a project that are not on disk as they were read; gone ones too.
QStringList changedOnDisk(const FileStore &files, const Project &project);

} // namespace bindwright
