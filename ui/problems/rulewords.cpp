// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "rulewords.h"

#include "bindingwords.h"
#include "certificatewords.h"
#include "configurationwords.h"
#include "planwords.h"
#include "serverwords.h"
#include "servicewords.h"
#include "taskwords.h"

#include <QHash>

namespace bindwright {

const RuleWords &wordsOf(Rule rule)
{
    static const QHash<Rule, RuleWords> byRule = [] {
        QHash<Rule, RuleWords> index;
        for (const auto table : {serviceWords, configurationWords, taskWords, certificateWords, bindingWords,
                                 serverWords, planWords}) {
            for (const RuleWords &words : table())
                index.insert(words.rule, words);
        }
        return index;
    }();
    return *byRule.constFind(rule);
}

} // namespace bindwright
