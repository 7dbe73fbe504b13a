// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

class QSize;
class QWidget;

namespace bindwright {

/// Gives \a window that size, or what its screen has room for; a height of 0 stands for what the layout would
/// like. From then on a window that has its layout is not lower than its wrapped texts need, whatever they
/// come to say: Qt leaves them out of account.
void resizeWithinScreen(QWidget &window, const QSize &size);

} // namespace bindwright
