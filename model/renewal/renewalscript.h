// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"
#include "model/script/script.h"

namespace bindwright {

/// What sets the bindings of a server alone whose draft \a renewed has \a with in place of another: those
/// that get it, and no other; the script removes nothing. None where no binding gets \a with.
QList<ScriptFile> renewalScripts(const Draft &renewed, const Thumbprint &with);

} // namespace bindwright
