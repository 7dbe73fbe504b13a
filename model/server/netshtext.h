// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "serverstate.h"
#include "servertext.h"

namespace bindwright {

// Each adds to \a found what it reads, and what it does not understand.
void readNetshText(const ServerText &source, ServerState &found);

void readListenText(const ServerText &source, ServerState &found);

} // namespace bindwright
