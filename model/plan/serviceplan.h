// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"

namespace bindwright {

/// The edits that turn the project's files into what \a wanted says: actions and changes, no
/// problems. Only the lines concerned differ; nothing wanted, nothing changed.
Result<Plan> planService(const Project &project, const Service &wanted);

} // namespace bindwright
