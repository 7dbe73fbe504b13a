// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/output.h"

namespace bindwright {

/// Says what changes between \a now and \a planned for the clients that \a options ask about, at \a moment.
/// Returns the exit code: Findings where an answer gets worse, or is not known.
int printChanges(const PreviewOptions &options, const Draft &now, const Draft &planned,
                 const QDateTime &moment, Output &output);

} // namespace bindwright
