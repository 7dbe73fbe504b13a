// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft.h"

namespace bindwright {

/// The plan file's "format"; its number rises when an older program could no longer read it.
constexpr auto planFormat = "bindwright-plan/1";

/// A draft as a .bindwright file: JSON, UTF-8, no secrets. The project's path is stored relative
/// to the plan file where it is below or beside it.
QByteArray writePlanFile(const Draft &draft, const QString &planPath);

/// Fails with UnknownFormat, or NotUnderstood (detail: what).
Result<Draft> readPlanFile(const QByteArray &json, const QString &planPath);

} // namespace bindwright
