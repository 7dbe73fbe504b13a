// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "model/session/platformservices.h"

namespace bindwright {

/// Lists what is wrong with a project or plan; makes the plain edits where that is asked for. Returns the
/// exit code: see ExitCode.
int runCheck(const CheckOptions &options, PlatformServices &services, Output &output);

} // namespace bindwright
