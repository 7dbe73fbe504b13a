// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rulerow.h"

namespace bindwright {

/// Of certificates, of the scenario, and of which role declares what where.
const QList<RuleRow> &certificateRules();

} // namespace bindwright
