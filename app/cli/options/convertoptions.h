// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandtable.h"

namespace bindwright {

/// All of convert's options.
Parsed convertOptionsOf(const QCommandLineParser &parser);

} // namespace bindwright
