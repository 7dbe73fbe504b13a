// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rulewords.h"

namespace bindwright {

/// Of what csdef and cscfg say of the roles.
const QList<RuleWords> &serviceWords();

} // namespace bindwright
