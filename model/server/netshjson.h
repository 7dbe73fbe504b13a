// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "serverstate.h"
#include "servertext.h"

namespace bindwright {

void readNetshJson(const ServerText &source, ServerState &found);

} // namespace bindwright
