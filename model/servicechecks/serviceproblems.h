// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "servicefinder.h"

#include "model/problems/problem.h"

namespace bindwright {

/// What csdef and cscfg say that Azure would refuse or that would not work, at step
/// Project. \a project, where there is one, tells file and line.
QList<Problem> serviceProblems(const Service &service, const Project *project);

// The rules by what they are about. Those of a role need setRole().
void findServiceProblems(ServiceFinder &finder); ///< cscfg against csdef, guest OS, limits, ports

} // namespace bindwright
