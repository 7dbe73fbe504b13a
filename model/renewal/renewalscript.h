// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"
#include "model/script/script.h"

namespace bindwright {

/// What sets the bindings of a server alone whose draft \a renewed has \a with in place of another. A script
/// removes the bindings that an earlier one made and it does not hold, and so it has every https binding that
/// may be a script's: those whose certificate is in My or in the central store. None where no binding gets
/// \a with.
QList<ScriptFile> renewalScripts(const Draft &renewed, const Thumbprint &with);

} // namespace bindwright
