// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"

namespace bindwright {

/// Whether the script sets bindings for that role.
bool bindsRole(const Draft &draft, const QString &role);

/// A file that no project of Visual Studio includes is not packaged: adds the items for the script's files to
/// the projects of the bound roles, to be copied always. Left to be done by hand where that cannot be.
Result<> includeScripts(Plan &plan, const Draft &draft, const Project &project);

} // namespace bindwright
