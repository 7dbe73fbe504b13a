// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/commands/commandpalette.h"

#include <QList>

class QAbstractButton;
class QAction;
class QWidget;
class QWizard;

namespace bindwright {

struct Draft;

/// The actions that can be run, with their keys. Those that ask for the focus are left out: the palette has
/// it.
QList<PaletteEntry> actionCommands(const QList<QAction *> &actions);

/// What can be pressed now; of several with one text the first, as messages may have them.
QList<PaletteEntry> buttonCommands(const QList<QAbstractButton *> &buttons, const QString &where);

/// What can be pressed on a page, then the actions of its keys.
QList<PaletteEntry> pageCommands(const QWidget &page, const QString &where);

/// The foot's buttons, and the window's own actions.
QList<PaletteEntry> windowCommands(const QWizard &wizard);

/// Both for the page that is shown: what stands under one text, as a button and as an action, stands once.
QList<PaletteEntry> hereCommands(const QWizard &wizard, const QWidget &page, const QString &where);

/// The host names that the preview asks for, each once.
QList<PaletteEntry> hostCommands(const Draft &draft, const std::function<void(const QString &)> &goTo);
QList<PaletteEntry> bindingCommands(const Draft &draft, const std::function<void(int)> &goTo);

} // namespace bindwright
