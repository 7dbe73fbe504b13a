// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "reportfacts.h"

#include "model/map/mapfolding.h"

namespace bindwright {

std::optional<ReportFacts> reportFacts(const Draft &draft, const Facts &facts, const QList<Problem> &problems,
                                       const Result<Plan> &plan, const IpAddress &instance,
                                       const PreviewMatrix::Cancelled &cancelled)
{
    const auto answers = PreviewMatrix::of(draft, instance, cancelled, facts.now);
    const auto map = answers ? conflictMap(*answers, problems, MapFolding{}, cancelled) : std::nullopt;
    if (!map)
        return std::nullopt;
    return ReportFacts{*answers, *map, problems, plan, facts.now};
}

} // namespace bindwright
