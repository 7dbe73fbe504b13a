// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/script/scriptrunner.h"

#include <memory>

namespace bindwright {

// What has one source a system, in linux/ and windows/; files/filesystem.h is the other half of it.

/// Runs scripts, or says why it cannot on this system. Cheap: nothing is touched before it is used.
std::unique_ptr<ScriptRunner> makeScriptRunner();

/// Whether standard output is a terminal that shows ANSI colours, and NO_COLOR (no-color.org) is not set.
bool outputTakesColours();

/// From now on Ctrl+C does not end the program: wasInterrupted() tells of it. A second one does.
void catchInterrupts();
bool wasInterrupted();

} // namespace bindwright
