// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "model/session/platformservices.h"

namespace bindwright {

/// Prints what would be done, as actions or as a diff. Returns the exit code: see ExitCode.
int runPlan(const PlanOptions &options, PlatformServices &services, Output &output);

} // namespace bindwright
