// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "askingreader.h"

#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "model/session/platformservices.h"

namespace bindwright {

/// Makes certificate files of others; \a reader asks for what opens them. Returns the exit code: see
/// ExitCode; Findings where files that are there would be overwritten.
int runConvert(const ConvertOptions &options, PlatformServices &services, const AskingReader &reader,
               Output &output, Terminal &terminal);

} // namespace bindwright
