// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/certificate.h"
#include "model/problems/problem.h"

namespace bindwright {

/// What is wrong with the keys of a leaf: whether its private key came along, how Windows keeps it, and
/// what Schannel makes of its kind. \a isOnServer: it is in use there, without a key nothing is served.
QList<Problem> keyProblems(const Certificate &leaf, bool isOnServer);

} // namespace bindwright
