// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "servicefinder.h"

namespace bindwright {

void findEndpointProblems(ServiceFinder &finder); ///< of a role: https, local ports, site bindings

} // namespace bindwright
