// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "text.h"

namespace bindwright {

int runText(const TextOptions &options, Output &output)
{
    output.text(options.text);
    return Done;
}

} // namespace bindwright
