// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output.h"
#include "model/session/platformservices.h"

namespace bindwright {

/// Puts right what an interrupted run left half done, and says so: before a command that reads or
/// writes a project.
void recoverFirst(PlatformServices &services, Output &output);

} // namespace bindwright
