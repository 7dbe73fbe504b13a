// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fixes.h"

namespace bindwright {

/// What mends a problem of a role's sites and endpoints, and of the names between them.
QList<Fix> siteFixes(const Draft &draft, const Problem &problem);

} // namespace bindwright
