// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rulerow.h"

namespace bindwright {

/// Of bindings, and of what clients get with them.
const QList<RuleRow> &bindingRules();

} // namespace bindwright
