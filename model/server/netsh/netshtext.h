// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/server/serverstate.h"
#include "model/server/servertext.h"

namespace bindwright {

/// Adds the records of netsh http show sslcert to \a found, and what of them is not understood, with its
/// line. Returns whether \a source is such a list; it may hold none, or an error in its place.
bool readNetshText(const ServerText &source, ServerState &found);

} // namespace bindwright
