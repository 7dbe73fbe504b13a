// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "servicefinder.h"

namespace bindwright {

/// What names something else in csdef or cscfg: load balancers and their probes, roles and rules of the
/// network.
void findReferenceProblems(ServiceFinder &finder);

} // namespace bindwright
