// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/problems/problem.h"

namespace bindwright {

// What Problem::subject and Problem::arguments hold stands in model/conflicts.cpp, centralconflicts.cpp,
// driftconflicts.cpp, fileconflicts.cpp and expectations.cpp.

/// problemText() of the catalogue's conflicts and of a server's state: what clients will see. Empty for
/// other rules.
QString conflictText(const Problem &problem);

/// problemFix() of the same.
QString conflictFix(const Problem &problem);

} // namespace bindwright
