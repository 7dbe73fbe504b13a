// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "model/httpsys/probefile.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

/// What is read of a probe is of a build.
void fuzzOne(const QByteArray &input)
{
    const auto found = readProbeFile(input, u"f"_s);
    REQUIRE(!found || (isProbeFile(input) && !found->windows.isEmpty()));
}
