// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

class QDialog;

namespace bindwright {

/// Opens \a dialog over its parent without waiting for it; it is deleted when it is closed.
void openDialog(QDialog *dialog);

} // namespace bindwright
