// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

namespace bindwright {

enum class Theme { System, Light, Dark };

QPalette lightPalette();
QPalette darkPalette();

/// Draws all windows in the style of that name (as QStyleFactory::keys() has it, in any case; an unknown one
/// changes nothing): Fusion as an IndicatorStyle, Windows' own by fitWindowsStyle().
void useStyle(const QString &name);

/// Shows all windows in that theme from now on. Light and dark are drawn by one style, whatever the
/// system's is: not every style heeds a palette.
void useTheme(Theme theme);

} // namespace bindwright
