// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "platform/platform.h"

#include <atomic>
#include <csignal>
#include <unistd.h>

namespace bindwright {

namespace {

std::atomic_bool interrupted = false;
static_assert(std::atomic_bool::is_always_lock_free); // else no signal handler may touch it

extern "C" void noteInterrupt(int signal)
{
    interrupted = true;
    std::signal(signal, SIG_DFL);
}

} // namespace

bool outputTakesColours()
{
    const QByteArray terminal = qgetenv("TERM");
    return qEnvironmentVariableIsEmpty("NO_COLOR") && !terminal.isEmpty() && terminal != "dumb"
        && isatty(STDOUT_FILENO) != 0;
}

void catchInterrupts()
{
    std::signal(SIGINT, noteInterrupt);
}

bool wasInterrupted()
{
    return interrupted;
}

} // namespace bindwright
