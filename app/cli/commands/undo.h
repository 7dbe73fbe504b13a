// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "model/session/platformservices.h"

namespace bindwright {

/// Puts back what stood before the last apply. Returns the exit code: see ExitCode.
int runUndo(const UndoOptions &options, PlatformServices &services, Output &output);

} // namespace bindwright
