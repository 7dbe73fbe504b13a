// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "servicefinder.h"

namespace bindwright {

void findNameProblems(ServiceFinder &finder); ///< of a role: names, and values that the schema lists

/// The first character that keeps \a name from being a NamedElementNameString of the csdef schema
/// (empty for an empty name); none when it is one.
std::optional<QString> offendingCharacter(const QString &name);

/// The first name that stands more than once; empty: none.
QString duplicateName(const QStringList &names);

} // namespace bindwright
