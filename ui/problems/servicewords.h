// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rulewords.h"

namespace bindwright {

/// Of csdef and cscfg.
const QList<RuleWords> &serviceWords();

} // namespace bindwright
