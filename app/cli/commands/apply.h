// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "model/session/platformservices.h"

namespace bindwright {

/// Writes the plan into the project, keeping a backup. Returns the exit code: see ExitCode.
int runApply(const ApplyOptions &options, PlatformServices &services, Output &output);

} // namespace bindwright
