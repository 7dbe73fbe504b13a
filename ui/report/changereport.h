// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "reportfacts.h"

namespace bindwright {

enum class ReportFormat { Html, Pdf };

/// The format that a file's name asks for; none: another.
std::optional<ReportFormat> reportFormatOf(const QString &path);

/// The report as the content of a file: plan, matrix, map, conflicts and how sure each is. HTML is one
/// page that needs nothing else and runs nothing. Needs a QApplication, though no display;
/// in any thread.
QByteArray changeReport(const ReportFacts &facts, ReportFormat format);

} // namespace bindwright
