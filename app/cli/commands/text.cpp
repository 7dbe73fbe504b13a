// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "text.h"

namespace bindwright {

int runText(const TextOptions &options, Output &output)
{
    output.data(options.text.toUtf8());
    return Done;
}

} // namespace bindwright
