// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "model/session/platformservices.h"

namespace bindwright {

/// Says what stands in certificate files. Returns the exit code: see ExitCode.
int runInspect(const InspectOptions &options, PlatformServices &services, Output &output);

} // namespace bindwright
