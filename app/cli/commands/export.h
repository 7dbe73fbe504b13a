// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "model/session/platformservices.h"

namespace bindwright {

/// Writes the script, the templates and the diff into a folder. Returns the exit code: see ExitCode.
int runExport(const ExportOptions &options, PlatformServices &services, Output &output);

} // namespace bindwright
