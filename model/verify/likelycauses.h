// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "verifyrow.h"

namespace bindwright {

/// Gives each of \a rows that differs what may have made it so.
void findCauses(QList<VerifyRow> &rows, const PlannedAnswers &planned);

} // namespace bindwright
