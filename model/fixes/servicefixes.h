// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fixes.h"

namespace bindwright {

/// The part of fixesFor() that concerns csdef and cscfg, certificates apart.
QList<Fix> serviceFixes(const Draft &draft, const Problem &problem);

} // namespace bindwright
