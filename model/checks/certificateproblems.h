// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/cloudservice/project.h"
#include "model/draft/draft.h"
#include "model/problems/problem.h"

namespace bindwright {

/// What is wrong with the certificates that were brought in. Subject: the
/// certificate's display name; arguments: the fact that decided (a date, days, bits, an algorithm,
/// the missing issuer).
/// \a soon: the days before its end from which a certificate is warned of; none: a third of its lifetime.
QList<Problem> certificateProblems(const Draft &draft, const QDateTime &now, std::optional<int> soon = {});

/// What is wrong with the roles' certificate lists. Subject: the RoleCertificate's name; arguments:
/// the store, or the other name.
QList<Problem> roleCertificateProblems(const Draft &draft, const Project *project);

} // namespace bindwright
