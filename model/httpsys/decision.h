// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "httpsys.h"
#include "httpsysstate.h"

namespace bindwright {

/// Which certificate HTTP.sys serves. Order: exact IP:port, exact host:port, wildcard host:port,
/// CCS:port, [::]:port, 0.0.0.0:port, none. Source: Microsoft KB 4034932; each step's own in
/// decisionRules(). A record whose certificate the store has lost resets the connection (inferred).
Decision decide(const HttpSysState &state, const ClientHello &hello);

} // namespace bindwright
