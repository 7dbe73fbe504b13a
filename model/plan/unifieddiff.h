// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/filestore.h"

namespace bindwright {

/// A unified diff (three lines of context) of one change; empty when nothing differs.
/// \a name is the file's name as shown in the head lines.
QString unifiedDiff(const FileChange &change, const QString &name);

/// The same change byte for byte, as `git apply` and `patch` take it: line ends, byte order mark and encoding
/// are the file's own. \a name has "/" between folders.
QByteArray unifiedPatch(const FileChange &change, const QString &name);

} // namespace bindwright
