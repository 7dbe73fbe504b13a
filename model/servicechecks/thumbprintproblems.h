// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "servicefinder.h"

namespace bindwright {

void findThumbprintProblems(ServiceFinder &finder); ///< of a role: certificates, thumbprints, settings

} // namespace bindwright
