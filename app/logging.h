// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/plan.h"

#include <spdlog/common.h>

#include <functional>

namespace bindwright {

/// Sets the program's log up for as long as it lives: standard error from \a level on, and a rotating
/// file (3 of 1 MiB) from info on, or from \a level where that says more. The folder is asked for, and
/// the file opened, with the first record. Qt's messages are routed into it, its warnings as info.
/// Nothing that is logged takes a secret: passphrases are QCA::SecureArray, for which there is no text.
class Logging final
{
public:
    Logging(spdlog::level::level_enum level, std::function<QString()> folder);
    ~Logging();
    Q_DISABLE_COPY_MOVE(Logging)
};

/// Lets Qt say on standard error what it cannot go on from, and nothing else: for a command, until there is
/// Logging.
void silenceQt();

/// Records what a plan that is run does: one line an action.
void logActions(const Plan &plan);

} // namespace bindwright
