// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output.h"
#include "model/base/filestore.h"

namespace bindwright {

/// Writes \a files where others may stand; those that hold what they should already are left alone. What
/// stood there is kept in a backup, and which files those are is said. `undo` takes it back by the path of
/// each file and by each of \a names (absolute paths). Fails as asFound() and FileStore::replace() do.
Result<> writeUndoably(FileStore &store, const QList<FileChange> &files, const QStringList &names,
                       Output &output);

/// Says which of \a changes had other content before, and how to get it back.
void sayReplaced(const QList<FileChange> &changes, Output &output);

} // namespace bindwright
