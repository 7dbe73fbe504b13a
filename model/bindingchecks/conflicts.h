// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "conflictcheck.h"

namespace bindwright {

/// What fights with what, of bindings, records, certificate files and stores: the rules of the
/// catalogue that bindingProblems() and certificateProblems() do not have. Linear in the bindings.
QList<Problem> conflictProblems(const Draft &draft);

QList<Problem> conflictProblems(const ConflictInput &input);

} // namespace bindwright
