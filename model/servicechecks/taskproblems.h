// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "servicefinder.h"

namespace bindwright {

void findTaskProblems(ServiceFinder &finder); ///< of a role: startup tasks and their files

} // namespace bindwright
