// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"
#include "model/problems/problem.h"

namespace bindwright {

/// The program and its version, as the build has it.
QString programText();

/// What a report of a fault needs of the program and the project at hand: versions, the system, how many of
/// what, and which rules were found. It is made of counts and the program's own words alone: no host name, no
/// thumbprint, no path and no name of anybody's is in it.
QString diagnostics(const Draft &draft, const QList<Problem> &problems, const QStringList &libraries);

} // namespace bindwright
