// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wording.h"

namespace bindwright {

/// What is said when a rule is broken.
struct RuleWords
{
    Rule rule;
    QList<Wording> sentences; ///< what is wrong and what comes of it; the first that fits
    QList<Wording> fixes; ///< short and imperative: what mends it; none where there is nothing to do
};

const RuleWords &wordsOf(Rule rule);

} // namespace bindwright
