// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"
#include "app/output.h"
#include "model/services.h"

namespace bindwright {

// One function a command. Each returns the exit code: see ExitCode.

int runText(const TextOptions &options, Output &output);
int runInspect(const InspectOptions &options, Services &services, Output &output);
int runCheck(const CheckOptions &options, Services &services, Output &output);
int runPreview(const PreviewOptions &options, Services &services, Output &output);
int runReport(const ReportOptions &options, Services &services, Output &output); ///< needs a QApplication
int runPlan(const PlanOptions &options, Services &services, Output &output);
int runApply(const ApplyOptions &options, Services &services, Output &output);
int runExport(const ExportOptions &options, Services &services, Output &output);
int runUndo(const UndoOptions &options, Services &services, Output &output);

/// Puts right what an interrupted run left half done, and says so: before a command that reads or
/// writes a project.
void recoverFirst(Services &services, Output &output);

} // namespace bindwright
