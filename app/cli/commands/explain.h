// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/output.h"

#include "model/session/platformservices.h"

namespace bindwright {

/// Says what a message means, and which problems of the sources it fits. Returns the exit code: see ExitCode;
/// Findings for a text in which no message is known.
int runExplain(const ExplainOptions &options, PlatformServices &services, Output &output);

} // namespace bindwright
