// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/filestore.h"

namespace bindwright {

/// A unified diff (three lines of context) of one change; empty when nothing differs.
/// \a name is the file's name as shown in the head lines.
QString unifiedDiff(const FileChange &change, const QString &name);

} // namespace bindwright
