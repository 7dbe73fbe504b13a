// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "servicefinder.h"

namespace bindwright {

/// What the schema refuses in the files themselves, whatever it is read as: elements and names that stand
/// twice, ports out of range, roles without a count of instances.
void findStructureProblems(ServiceFinder &finder);

} // namespace bindwright
