// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "serverstate.h"
#include "servertext.h"

namespace bindwright {

void readRegistryExport(const ServerText &source, ServerState &found);

} // namespace bindwright
