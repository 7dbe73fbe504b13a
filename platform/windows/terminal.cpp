// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "platform/platform.h"

#include <windows.h>

namespace bindwright {

bool outputTakesColours()
{
    if (!qEnvironmentVariableIsEmpty("NO_COLOR"))
        return false;
    const HANDLE output = GetStdHandle(STD_OUTPUT_HANDLE);
    DWORD mode = 0;
    return GetConsoleMode(output, &mode) != 0
        && SetConsoleMode(output, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
}

} // namespace bindwright
