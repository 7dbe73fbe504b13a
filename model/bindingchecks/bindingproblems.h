// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "conflictcheck.h"

#include "model/problems/problem.h"

namespace bindwright {

/// The problems of the bindings and of what clients are served (step Bindings and Preview).
QList<Problem> bindingProblems(const Draft &draft);

QList<Problem> bindingProblems(const ConflictInput &input);

} // namespace bindwright
