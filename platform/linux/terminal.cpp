// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "platform/platform.h"

#include <unistd.h>

namespace bindwright {

bool outputTakesColours()
{
    const QByteArray terminal = qgetenv("TERM");
    return qEnvironmentVariableIsEmpty("NO_COLOR") && !terminal.isEmpty() && terminal != "dumb"
        && isatty(STDOUT_FILENO) != 0;
}

} // namespace bindwright
