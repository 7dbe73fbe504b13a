// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft.h"

namespace bindwright {

/// The plan file's "format"; its number rises when an older program could no longer read it.
constexpr auto planFormat = "bindwright-plan/2";

/// The format before: its target "extended-support" was every cloud service's, and no choice.
constexpr auto firstPlanFormat = "bindwright-plan/1";

/// What a plan file holds: the draft, and the project's service that it started from.
struct PlanFile
{
    Draft draft;
    Service base;

    bool operator==(const PlanFile &) const = default;
};

/// A plan as a .bindwright file: JSON, UTF-8, no secrets. The project's path is stored relative to
/// the plan file where it is below or beside it.
QByteArray writePlanFile(const PlanFile &plan, const QString &planPath);

/// Fails with UnknownFormat, or NotUnderstood (detail: what).
Result<PlanFile> readPlanFile(const QByteArray &json, const QString &planPath);

/// The plan's draft for a project that may have moved on since: what the draft had changed from its
/// base is done to \a current, item by item and by name; all else is as \a current says it.
Draft rebased(const PlanFile &plan, const Service &current);

} // namespace bindwright
