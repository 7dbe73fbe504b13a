// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/cloudservice/project.h"
#include "model/draft/draft.h"
#include "model/problems/problem.h"

namespace bindwright {

/// What the platform does to the draft's bindings, at step Bindings: a guest OS without SNI, certificates
/// that are not where IIS looks, an https endpoint whose own binding hides them.
QList<Problem> platformProblems(const Draft &draft, const Project *project);

} // namespace bindwright
