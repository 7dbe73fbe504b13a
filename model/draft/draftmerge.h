// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draftfile.h"

namespace bindwright {

/// The plan's draft for a project that may have moved on since: what the draft had changed from its
/// base is done to \a current, item by item and by name; all else is as \a current says it.
Draft mergedDraft(const DraftFile &plan, const Service &current);

} // namespace bindwright
