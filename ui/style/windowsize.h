// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

class QSize;
class QWidget;

namespace bindwright {

/// Gives \a window that size, or what its screen has room for.
void resizeWithinScreen(QWidget &window, const QSize &size);

} // namespace bindwright
