// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "conflictmap.h"

namespace bindwright {

/// Adds the edges and gives every node its place.
void layOut(ConflictMap &map);

} // namespace bindwright
