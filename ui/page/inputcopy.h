// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace bindwright {

/// Puts what the named inputs of \a from hold into those of \a to, which was made like it: choices,
/// tabs, typed text but no passphrase, and which row is current.
void copyInputs(const QWidget &from, const QWidget &to);

} // namespace bindwright
