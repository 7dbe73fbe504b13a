// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output.h"
#include "model/session/platformservices.h"

namespace bindwright {

/// Puts right what an interrupted run left half done, and says so: before a command that reads or
/// writes a project.
void recoverFirst(PlatformServices &services, Output &output);

/// Says who has the project with that definition open: before a command that writes it.
void sayWhoElse(const QString &definition, PlatformServices &services, Output &output);

} // namespace bindwright
