// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "verifyrow.h"

namespace bindwright {

/// What \a rows show, to be kept with \a draft: of each client that got a certificate or was refused one.
/// Where TLS 1.2 and 1.3 were answered differently, one a version. \a at: when, UTC.
QList<Observation> evidenceIn(const QList<VerifyRow> &rows, const Draft &draft, const QDateTime &at);

} // namespace bindwright
