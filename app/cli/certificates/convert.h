// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "model/session/platformservices.h"
#include "platform/platform.h"

namespace bindwright {

/// Makes certificate files of others. Returns the exit code: see ExitCode; Findings where files that are
/// there would be overwritten.
int runConvert(const ConvertOptions &options, PlatformServices &services, Output &output, Terminal &terminal);

} // namespace bindwright
