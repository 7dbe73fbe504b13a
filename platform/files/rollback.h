// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "backupset.h"

namespace bindwright {

/// Puts every original back where the new content, or nothing, stands, and removes what stood
/// beside; a file that someone has changed since stays. Goes on after a failure and returns the first;
/// else the files that stay. The set's state is left to the caller.
Result<QStringList> rollBack(const BackupSet &set, FileSystem &system);

/// Ends a transaction all of whose files are switched: removes what stands beside, and the set is
/// Done.
Result<> finish(const BackupSet &set, FileSystem &system);

} // namespace bindwright
