// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "conflictcheck.h"

namespace bindwright {

// One a file; each adds to what was found.
void findRecordConflicts(const ConflictInput &input, QList<Problem> &found); ///< C04, C12, C38–C40, C44

} // namespace bindwright
