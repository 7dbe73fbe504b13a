// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "windowsize.h"

#include <QScreen>
#include <QWidget>

namespace bindwright {

namespace {

constexpr double shareOfScreen = 0.92; // the rest is the frame's and the panel's

} // namespace

void resizeWithinScreen(QWidget &window, const QSize &size)
{
    window.resize(size.boundedTo(window.screen()->availableSize() * shareOfScreen));
}

} // namespace bindwright
