// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rulerow.h"

namespace bindwright {

/// Of a server's state: the Central Certificate Store, and the records that HTTP.sys holds.
const QList<RuleRow> &serverRules();

} // namespace bindwright
