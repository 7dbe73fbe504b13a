// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rulewords.h"

namespace bindwright {

/// Of bindings, and of what clients get with them.
const QList<RuleWords> &bindingWords();

} // namespace bindwright
