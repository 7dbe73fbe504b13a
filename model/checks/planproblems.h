// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/cloudservice/project.h"
#include "model/draft/draft.h"
#include "model/problems/problem.h"

namespace bindwright {

/// What the draft changes of the project without having been told to: bindings and thumbprints that are lost,
/// endpoints that others may rest on; and certificates that it writes though they were taken out.
QList<Problem> planProblems(const Draft &draft, const Project &project);

/// \a found, as a plan tells it: with what is wrong with the service as the script \a completed it, and with
/// the cscfg files that the plan leaves as they are, for csdef is shared.
QList<Problem> withCompleted(QList<Problem> found, const Service &completed, const Project &project);

} // namespace bindwright
