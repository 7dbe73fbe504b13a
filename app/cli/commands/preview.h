// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "model/session/platformservices.h"

namespace bindwright {

/// Says which certificate clients will be served, of a source or of the cases of a file. Returns the exit
/// code: see ExitCode.
int runPreview(const PreviewOptions &options, PlatformServices &services, Output &output);

} // namespace bindwright
