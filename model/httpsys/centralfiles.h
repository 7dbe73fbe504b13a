// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "httpsysstate.h"

#include "model/net/hostname.h"

namespace bindwright {

/// Microsoft, Central Certificate Store with IIS 8: the whole name's file, then the one with "_" for the
/// first label.
QStringList centralFilesFor(const HostName &name);

/// Whether there is a file whose "_" would stand for none or several labels: no source says that it does not.
bool hasNearMiss(const HttpSysState &state, const HostName &name);

} // namespace bindwright
