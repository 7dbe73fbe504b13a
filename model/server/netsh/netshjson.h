// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/server/serverstate.h"
#include "model/server/servertext.h"

namespace bindwright {

/// Adds the records of netsh http show sslcert json=enable to \a found, and what of them is not understood.
/// Returns whether \a source has such a list, which may be empty.
bool readNetshJson(const ServerText &source, ServerState &found);

} // namespace bindwright
