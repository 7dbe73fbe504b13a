// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "problem.h"

namespace bindwright {

/// What csdef and cscfg say that Azure would refuse or that would not work, at step
/// Project. \a project, where there is one, tells file and line. Arguments: see ui/problemtext.h.
QList<Problem> serviceProblems(const Service &service, const Project *project);

/// The first character that keeps \a name from being a NamedElementNameString of the csdef schema
/// (empty for an empty name); none when it is one.
std::optional<QString> offendingCharacter(const QString &name);

/// The first name that stands more than once; empty: none.
QString duplicateName(const QStringList &names);

} // namespace bindwright
