// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

namespace bindwright {

/// Lets screen readers find the map's boxes, their names, their states and their places.
void installMapAccessibility();

} // namespace bindwright
