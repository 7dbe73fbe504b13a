// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "conflictcheck.h"

namespace bindwright {

/// Adds to \a found what ServerState::notes come to.
void findNoted(const ConflictInput &input, QList<Problem> &found);

} // namespace bindwright
