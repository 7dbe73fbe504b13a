// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fileplan.h"

namespace bindwright {

/// The certificates of a role that keep their place and change their name only.
Renames renamesIn(const Role &current, const Role &wanted);

/// Edits of the csdef. Fails with UnknownRole for a role that it lacks.
Result<> planDefinition(FilePlan &plan, const Service &current, const Service &wanted);

} // namespace bindwright
