// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/problems/problem.h"

namespace bindwright {

/// The part of problemText() for the rules on csdef, cscfg and what lies beside them; empty for others.
QString projectProblemText(const Problem &problem);

/// What Thumbprint::strippedFrom() names, in words: "blanks, U+200E".
QString strippedText(const QStringList &names);

} // namespace bindwright
