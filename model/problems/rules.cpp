// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "rules.h"

#include "bindingrules.h"
#include "certificaterules.h"
#include "planrules.h"
#include "serverrules.h"
#include "servicerules.h"

#include <QHash>

namespace bindwright {

const QList<RuleRow> &rules()
{
    static const QList<RuleRow> all =
        serviceRules() + certificateRules() + bindingRules() + serverRules() + planRules();
    return all;
}

const RuleRow &rowOf(Rule rule)
{
    static const QHash<Rule, const RuleRow *> byRule = [] {
        QHash<Rule, const RuleRow *> index;
        for (const RuleRow &row : rules()) {
            if (row.rule)
                index.insert(*row.rule, &row);
        }
        return index;
    }();
    return *byRule.value(rule);
}

QString catalogueNumber(Rule rule)
{
    return QString::fromLatin1(rowOf(rule).number);
}

} // namespace bindwright
