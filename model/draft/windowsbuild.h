// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft.h"

namespace bindwright {

/// The build of the Windows that \a draft is deployed on: the server's, else the oldest guest OS's.
std::optional<int> windowsBuildOf(const Draft &draft);

} // namespace bindwright
