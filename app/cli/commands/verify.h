// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "model/session/platformservices.h"

namespace bindwright {

/// Asks running servers and compares them with the preview. Returns the exit code: Findings where one differs
/// or is not reached, Unusable where none is reached; see ExitCode.
int runVerify(const VerifyOptions &options, PlatformServices &services, Output &output);

} // namespace bindwright
