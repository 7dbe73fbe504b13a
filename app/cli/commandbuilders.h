// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "commandtable.h"

namespace bindwright {

// One function a command: its options as a value, or a sentence about what is wrong with them.

Parsed buildWindow(const QCommandLineParser &parser);
Parsed buildInspect(const QCommandLineParser &parser);
Parsed buildCheck(const QCommandLineParser &parser);
Parsed buildCollect(const QCommandLineParser &parser);
Parsed buildPreview(const QCommandLineParser &parser);
Parsed buildVerify(const QCommandLineParser &parser);
Parsed buildReport(const QCommandLineParser &parser);
Parsed buildPlan(const QCommandLineParser &parser);
Parsed buildApply(const QCommandLineParser &parser);
Parsed buildExport(const QCommandLineParser &parser);
Parsed buildUndo(const QCommandLineParser &parser);
Parsed buildRenew(const QCommandLineParser &parser);
Parsed buildExplain(const QCommandLineParser &parser);
Parsed buildConvert(const QCommandLineParser &parser);

} // namespace bindwright
