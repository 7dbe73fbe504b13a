// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"
#include "model/problems/problem.h"

namespace bindwright {

// Two minutes through the sample: a notice on each page, the last of which exports the script.

/// What the tour says on the page of \a step.
QString tourText(Step step);

/// The sample as the tour decides it: its two shop names by SNI, with the certificate that it declares.
Draft tourDraft(Draft sample);

} // namespace bindwright
