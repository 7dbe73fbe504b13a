// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "conflictcheck.h"

namespace bindwright {

/// Adds to \a found the hosts that no binding names, but that are served all the same, with a certificate
/// that does not cover them: a hostHeader has its role; one that is wanted should be covered in some role.
void findUnbound(const ConflictInput &input, QList<Problem> &found);

} // namespace bindwright
