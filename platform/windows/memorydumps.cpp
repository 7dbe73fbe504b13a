// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "platform/platform.h"

#include <windows.h>

namespace bindwright {

void forbidMemoryDumps()
{
    // Without its box, Windows Error Reporting makes no dump either. Source: Microsoft, SetErrorMode.
    SetErrorMode(SetErrorMode(0) | SEM_NOGPFAULTERRORBOX);
}

} // namespace bindwright
