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

/// What can be run on \a page, which has that name, and in its window: buttons and actions that are enabled,
/// with their keys. What stands under one text stands once; what asks for the focus is left out, since the
/// palette has it.
QList<PaletteEntry> hereCommands(const QWizard &wizard, const QWidget &page, const QString &where);

/// The host names that the preview asks for, each once.
QList<PaletteEntry> hostCommands(const Draft &draft, const std::function<void(const QString &)> &goTo);
QList<PaletteEntry> bindingCommands(const Draft &draft, const std::function<void(int)> &goTo);

} // namespace bindwright
