// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/problems/problem.h"

namespace bindwright {

/// One or two sentences: what is wrong and what comes of it. Starts with the role where it is not
/// a binding row, which names its role itself.
QString problemText(const Problem &problem);

/// A short imperative sentence that says what mends it; empty when there is nothing to do.
QString problemFix(const Problem &problem);

/// The exact message of Azure's tools for it; empty where none is known, or the file is never deployed.
QString azureQuote(const Problem &problem);

/// "Azure says: …": the exact message of Azure's tools for it, to be found by a search; empty where none
/// is known.
QString azureText(const Problem &problem);

/// "2 errors, 1 note"; empty where there is no problem.
QString problemCountsText(const QList<Problem> &problems);

/// "error", "warning", "note": the word before a problem.
QString severityText(Severity severity);

} // namespace bindwright
