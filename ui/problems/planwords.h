// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rulewords.h"

namespace bindwright {

/// The words of the rules about what a plan changes.
const QList<RuleWords> &planWords();

} // namespace bindwright
