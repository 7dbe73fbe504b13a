// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rulerow.h"

namespace bindwright {

/// A row for each rule, and for each conflict of the catalogue, C01 to C52.
const QList<RuleRow> &rules();

const RuleRow &rowOf(Rule rule);

/// The catalogue number of a conflict ("C01"), or empty: not every rule is one.
QString catalogueNumber(Rule rule);

} // namespace bindwright
