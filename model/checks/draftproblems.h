// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "facts.h"

#include "model/draft/draft.h"
#include "model/problems/problem.h"

#include <functional>

namespace bindwright {

/// Everything that is wrong, for all steps; within a step in document or row order.
QList<Problem> problems(const Draft &draft, const Facts &facts);

/// The same in a job. None: \a cancelled said so.
std::optional<QList<Problem>> problems(const Draft &draft, const Facts &facts,
                                       const std::function<bool()> &cancelled);

/// Those of \a problems that are of no binding, or of one of \a before that stands in \a after as it did:
/// with the row that it has there.
QList<Problem> carriedOver(QList<Problem> problems, const QList<Binding> &before,
                           const QList<Binding> &after);

/// Those of one step.
QList<Problem> problems(const Draft &draft, const Facts &facts, Step step);

/// The page that follows \a step for this draft; none after Apply. Pages that have nothing to
/// decide are left out (Bindings and Preview when nothing is bound).
std::optional<Step> nextStep(const Draft &draft, Step step);

} // namespace bindwright
