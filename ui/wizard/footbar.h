// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

class QWizard;

namespace bindwright {

/// From now on the buttons of Undo and Redo show their icons alone where the foot bar of \a wizard, which has
/// them, has no room for the words of all of its buttons.
void fitFootBar(QWizard &wizard);

} // namespace bindwright
