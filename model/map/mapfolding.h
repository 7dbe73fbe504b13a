// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "conflictmap.h"

#include <QSet>

namespace bindwright {

/// How much is folded: small maps are shown whole, and in others what is alike becomes one box.
struct MapFolding
{
    bool on = true;
    QSet<QString> opened; ///< keys of folded nodes that were opened

    bool operator==(const MapFolding &) const = default;
};

/// The map with what belongs together folded into one node.
ConflictMap folded(const ConflictMap &whole, const MapFolding &folding);

} // namespace bindwright
