// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "model/session/platformservices.h"

namespace bindwright {

// One function a command. Each returns the exit code: see ExitCode.

int runText(const TextOptions &options, Output &output);
int runInspect(const InspectOptions &options, PlatformServices &services, Output &output);
int runCheck(const CheckOptions &options, PlatformServices &services, Output &output);
int runPreview(const PreviewOptions &options, PlatformServices &services, Output &output);
int runReport(const ReportOptions &options, PlatformServices &services,
              Output &output); ///< needs a QApplication
int runPlan(const PlanOptions &options, PlatformServices &services, Output &output);
int runApply(const ApplyOptions &options, PlatformServices &services, Output &output);
int runExport(const ExportOptions &options, PlatformServices &services, Output &output);
int runUndo(const UndoOptions &options, PlatformServices &services, Output &output);

/// Puts right what an interrupted run left half done, and says so: before a command that reads or
/// writes a project.
void recoverFirst(PlatformServices &services, Output &output);

} // namespace bindwright
