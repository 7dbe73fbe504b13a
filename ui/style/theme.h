// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

namespace bindwright {

enum class Theme { System, Light, Dark };

QPalette lightPalette();
QPalette darkPalette();

/// Shows all windows in that theme from now on. Light and dark are drawn by one style, whatever the
/// system's is: not every style heeds a palette.
void useTheme(Theme theme);

} // namespace bindwright
