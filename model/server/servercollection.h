// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "serverimport.h"
#include "servertext.h"

namespace bindwright {

void readCollection(const ServerText &source, ServerImport &found);

/// One line of PowerShell, to be run on the server by an administrator: writes bindwright-server.txt
/// with all that readServerFile() knows. It reads no key and no password.
QString collectCommand();

} // namespace bindwright
