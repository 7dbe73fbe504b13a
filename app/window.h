// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "model/session/platformservices.h"

namespace bindwright {

/// Opens the wizard, with the project or plan of the options, and runs until it is closed. Needs a
/// QApplication. Returns the exit code.
int runWindow(const WindowOptions &options, PlatformServices &services);

} // namespace bindwright
