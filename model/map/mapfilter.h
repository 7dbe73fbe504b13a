// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "conflictmap.h"

#include <functional>

namespace bindwright {

/// A whole map without the paths that go through no node that \a isWanted, and without what is on none that
/// is left.
ConflictMap filtered(const ConflictMap &whole, const std::function<bool(const MapNode &)> &isWanted);

/// Whether \a node itself is wrong: a host that gets what is wrong, or worse than now; a record that nobody
/// reaches.
bool isWrong(const MapNode &node);

} // namespace bindwright
