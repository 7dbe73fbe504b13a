// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rulewords.h"

namespace bindwright {

/// Of startup tasks, and of what extended support refuses.
const QList<RuleWords> &taskWords();

} // namespace bindwright
