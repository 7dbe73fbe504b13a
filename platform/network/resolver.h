// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "waiting.h"

namespace bindwright {

/// See TlsClient::addressesOf(). The system's look-up cannot be stopped: it ends beside, unheard, where the
/// time is over or the wait was cancelled.
Result<QList<IpAddress>> resolve(const QString &host, const Waiting &waiting);

} // namespace bindwright
