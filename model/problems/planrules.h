// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rulerow.h"

namespace bindwright {

/// The rules about what a plan changes.
const QList<RuleRow> &planRules();

} // namespace bindwright
