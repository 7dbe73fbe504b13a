// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rulewords.h"

namespace bindwright {

/// Of the service's cscfg files, and of which there are.
const QList<RuleWords> &configurationWords();

} // namespace bindwright
