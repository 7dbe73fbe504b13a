// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "keyaction.h"

#include <QWidget>

namespace bindwright {

QAction *addKeyAction(QWidget *widget, const KeyAction &action)
{
    auto *added = new QAction(action.text, widget);
    added->setObjectName(action.name);
    added->setShortcuts(action.keys);
    added->setShortcutContext(action.context);
    widget->addAction(added);
    return added;
}

} // namespace bindwright
