// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft.h"

namespace bindwright {

/// The plan file's "format"; its number rises when an older program could no longer read it.
constexpr auto draftFormat = "bindwright-plan/2";

/// The format before: its target "extended-support" was every cloud service's, and no choice.
constexpr auto firstDraftFormat = "bindwright-plan/1";

/// What a plan file holds: the draft, and the project's service that it started from.
struct DraftFile
{
    Draft draft;
    Service base;

    bool operator==(const DraftFile &) const = default;
};

/// A plan as a .bindwright file: JSON, UTF-8, no secrets. The project's path is stored relative to
/// the plan file where it is below or beside it.
QByteArray writeDraftFile(const DraftFile &plan, const QString &planPath);

/// Fails with UnknownFormat, or NotUnderstood (detail: what).
Result<DraftFile> readDraftFile(const QByteArray &json, const QString &planPath);

} // namespace bindwright
