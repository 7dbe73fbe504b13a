// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace bindwright {

/// A property of an input that has a passphrase, shown or not: nothing copies it.
inline constexpr auto secretProperty = "isSecret";

/// Puts what the named inputs of \a from hold into those of \a to, which was made like it: choices,
/// tabs, typed text but no passphrase, and which row is current.
void copyInputs(const QWidget &from, const QWidget &to);

} // namespace bindwright
