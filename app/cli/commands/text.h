// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/output.h"

namespace bindwright {

/// Prints help, version or a script. Returns the exit code: see ExitCode.
int runText(const TextOptions &options, Output &output);

} // namespace bindwright
