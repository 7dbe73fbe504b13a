// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QWidget;

namespace bindwright {

/// Moves the focus \a by panes on, around the ends; those that are hidden or disabled are passed over.
/// A pane takes it where it had it last, else in its list or text, else in its first input.
void focusPane(const QList<QWidget *> &panes, int by);

} // namespace bindwright
