// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QKeySequence>

namespace bindwright {

/// What a key does. The keys are the same on every system, as the help lists them.
struct KeyAction
{
    QString name; ///< of the object
    QString text;
    QList<QKeySequence> keys; ///< may be empty: the palette and menus have it
    Qt::ShortcutContext context = Qt::WindowShortcut;
};

/// Gives \a widget that action: while it is seen, or while it has the focus (Qt::WidgetShortcut), as its
/// context says. Connect triggered().
QAction *addKeyAction(QWidget *widget, const KeyAction &action);

} // namespace bindwright
