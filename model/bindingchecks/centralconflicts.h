// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "conflictcheck.h"

#include "model/problems/problem.h"

namespace bindwright {

void findCentralConflicts(const ConflictInput &input, QList<Problem> &found); ///< C31–C33, C35, C36

} // namespace bindwright
