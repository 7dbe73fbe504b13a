// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "platform/platform.h"

#include <sys/resource.h>

namespace bindwright {

void forbidMemoryDumps()
{
    // Not 0: the kernel heeds that for files alone, and hands the memory to a program that collects dumps all
    // the same. With 1 it does neither (fs/coredump.c). Not PR_SET_DUMPABLE either, which takes /proc/PID
    // from this user: the desktop's file dialogs look there for whom they serve.
    const rlimit least = {1, 1};
    ::setrlimit(RLIMIT_CORE, &least);
}

} // namespace bindwright
