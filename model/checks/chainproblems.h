// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/chain.h"
#include "model/problems/problem.h"

namespace bindwright {

/// Why clients refuse the chain that a leaf has, or cannot build it. Subject: the certificate concerned;
/// the dates of its CAs are judged with those of all certificates.
QList<Problem> chainProblems(const Chain &chain);

} // namespace bindwright
