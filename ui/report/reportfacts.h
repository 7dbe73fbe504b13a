// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/map/conflictmap.h"
#include "model/plan/plan.h"

namespace bindwright {

/// What a report for a change request is made from.
struct ReportFacts
{
    PreviewMatrix answers; ///< and with them the draft
    ConflictMap map; ///< folded and laid out
    QList<Problem> problems;
    Result<Plan> plan;
    QDateTime now; ///< UTC
};

/// The facts of a draft. None: \a cancelled said so. Can be made beside the window.
std::optional<ReportFacts> reportFacts(const Draft &draft, const Facts &facts, const QList<Problem> &problems,
                                       const Result<Plan> &plan, const IpAddress &instance,
                                       const PreviewMatrix::Cancelled &cancelled = {});

} // namespace bindwright
