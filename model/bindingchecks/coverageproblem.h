// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/coverage.h"
#include "model/problems/problem.h"

#include <optional>

namespace bindwright {

/// \a problem for a name, its subject, that \a certificate does not cover, as the rule for the reason; none
/// where \a found is Covered.
std::optional<Problem> coverageProblem(Coverage found, const Certificate &certificate, Problem problem);

} // namespace bindwright
