// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "commandline.h"
#include "model/services.h"

namespace bindwright {

/// Opens the wizard, with the project or plan of the options, and runs until it is closed. Needs a
/// QApplication. Returns the exit code.
int runWindow(const WindowOptions &options, Services &services);

} // namespace bindwright
