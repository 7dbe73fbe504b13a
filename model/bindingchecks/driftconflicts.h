// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "conflictcheck.h"

namespace bindwright {

void findDrift(const ConflictInput &input, QList<Problem> &found); ///< C25, C41–C43, C50, C51

} // namespace bindwright
