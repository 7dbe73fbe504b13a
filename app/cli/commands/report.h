// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "model/session/platformservices.h"

namespace bindwright {

/// Writes the report for the change request. Needs a QApplication. Returns the exit code: see ExitCode.
int runReport(const ReportOptions &options, PlatformServices &services, Output &output);

} // namespace bindwright
