// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "askingreader.h"

#include "app/cli/commandline.h"
#include "app/cli/output.h"

#include "model/session/platformservices.h"

namespace bindwright {

/// Puts a certificate where another is used, in all sources or in none. Returns the exit code: see ExitCode;
/// Findings where something stands against it, or the old certificate cannot be told. \a reader asks for what
/// opens a file, and \a services have it too.
int runRenew(const RenewOptions &options, PlatformServices &services, const AskingReader &reader,
             Output &output);

} // namespace bindwright
