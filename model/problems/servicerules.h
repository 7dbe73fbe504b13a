// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rulerow.h"

namespace bindwright {

/// Of csdef, cscfg and what lies beside them.
const QList<RuleRow> &serviceRules();

} // namespace bindwright
