// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output.h"

#include "model/plan/plan.h"
#include "model/session/source.h"

namespace bindwright {

/// A plan with what it was made from: what plan, apply and export work with.
struct WantedPlan
{
    Source source;
    Plan plan;

    bool force = false; ///< errors are said, and do not stand in the way

    bool isApplicable() const; ///< or forced
    QString base() const; ///< the folder that paths are shown relative to
};

/// {"type","file","role","subject","value","text"}; file is null for what is left to do by hand.
QJsonObject actionJson(const Action &action, const QString &base);

/// The whole plan under that format:
/// {"format","applicable","scenario","reasons","actions","impact","problems", "overridden"}, the last as a
/// list of codes: errors that --force passed over.
QJsonObject planJson(const QString &format, const WantedPlan &wanted);

/// Why there is nothing to write, in a sentence.
QString nothingText(const WantedPlan &wanted);

/// Says what stands in the way, or is worth knowing; for a scenario that does not fit, why.
void sayProblems(const WantedPlan &wanted, Output &output);

} // namespace bindwright
