// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "serverstate.h"
#include "servertext.h"

namespace bindwright {

/// Adds the records that `Get-ChildItem IIS:\SslBindings` shows, as a table or with Format-List, and the
/// bindings of `Get-WebBinding`. Their columns are names of properties, which are not translated. A table
/// of records has no thumbprints: each certificate is known by its record's key. Returns whether \a source
/// has such a shape. Source: Microsoft, WebAdministration module.
bool readPowerShellTable(const ServerText &source, ServerState &found);

} // namespace bindwright
