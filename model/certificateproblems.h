// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft.h"
#include "problem.h"

namespace bindwright {

/// What is wrong with the certificates that were brought in. Subject: the
/// certificate's display name; arguments: the fact that decided (a date, days, bits, an algorithm,
/// the missing issuer).
QList<Problem> certificateProblems(const Draft &draft, const QDateTime &now);

/// What is wrong with the roles' certificate lists. Subject: the RoleCertificate's name; arguments:
/// the store, or the other name.
QList<Problem> roleCertificateProblems(const Draft &draft, const Project *project);

/// What the platform does to the draft's bindings, at step Bindings: a guest OS without SNI, certificates
/// that are not where IIS looks, an https endpoint whose own binding hides them.
QList<Problem> platformProblems(const Draft &draft, const Project *project);

} // namespace bindwright
