// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fuzz.h"

/// What libFuzzer calls, by this name.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzzOne({reinterpret_cast<const char *>(data), qsizetype(size)});
    return 0;
}
