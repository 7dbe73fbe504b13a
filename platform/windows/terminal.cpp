// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "platform/platform.h"

#include <atomic>

#include <windows.h>

namespace bindwright {

namespace {

std::atomic_bool interrupted = false;

BOOL WINAPI noteInterrupt(DWORD event)
{
    return event == CTRL_C_EVENT && !interrupted.exchange(true);
}

} // namespace

bool outputTakesColours()
{
    if (!qEnvironmentVariableIsEmpty("NO_COLOR"))
        return false;
    const HANDLE output = GetStdHandle(STD_OUTPUT_HANDLE);
    DWORD mode = 0;
    return GetConsoleMode(output, &mode) != 0
        && SetConsoleMode(output, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
}

void catchInterrupts()
{
    SetConsoleCtrlHandler(noteInterrupt, TRUE);
}

bool wasInterrupted()
{
    return interrupted;
}

} // namespace bindwright
