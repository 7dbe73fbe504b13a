// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"
#include "model/problems/problem.h"

namespace bindwright {

/// Observations that contradict the preview, unless the records have changed since, and what a probe found
/// on another build of Windows.
QList<Problem> observationProblems(const Draft &draft, const QDateTime &now = {});

} // namespace bindwright
