// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/problems/problem.h"

namespace bindwright {

/// A short imperative sentence that says what mends it; empty when there is nothing to do.
QString problemFix(const Problem &problem);

} // namespace bindwright
