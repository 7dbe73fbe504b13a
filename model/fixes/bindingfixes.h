// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fixes.h"

namespace bindwright {

/// The part of fixesFor() that concerns bindings.
QList<Fix> bindingFixes(const Draft &draft, const Problem &problem);

/// The exact-IP binding that hides the one of \a problem: the one of the key that the problem names
/// first, else that on the same port; -1: the draft has none.
int hidingRow(const Draft &draft, const Problem &problem);

} // namespace bindwright
