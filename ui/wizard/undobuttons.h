// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

class QUndoStack;
class QWizard;

namespace bindwright {

/// Makes the actions of Undo and Redo, and the first two custom buttons of the foot bar, which run them.
void addUndoButtons(QWizard &wizard, QUndoStack &undoStack);

/// Draws the buttons' icons in the colours of the palette.
void showUndoIcons(const QWizard &wizard);

} // namespace bindwright
