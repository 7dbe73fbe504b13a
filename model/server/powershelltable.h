// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "serverstate.h"
#include "servertext.h"

namespace bindwright {

/// Adds the records that `Get-ChildItem IIS:\SslBindings` shows, and the bindings of `Get-WebBinding`,
/// `Get-IISSiteBinding` and `Get-Website`, as a table or with Format-List. Their columns are names of
/// properties, which are not translated. A table of records may have no thumbprints: each certificate is
/// known by its record's key then. A value that its column cut off is left out, and said. Returns whether
/// \a source has such a shape. Source: Microsoft, WebAdministration and IISAdministration modules.
bool readPowerShellTable(const ServerText &source, ServerState &found);

} // namespace bindwright
