// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "rule.h"

#include "model/base/namedenum.h"

using namespace Qt::StringLiterals;

namespace bindwright {

QString id(Rule rule)
{
    if (rule == Rule::SniNeedsIis8)
        return u"sni-needs-iis-8"_s;
    if (rule == Rule::WildcardNeedsIis10)
        return u"wildcard-needs-iis-10"_s;
    return NamedEnum<Rule>::word(rule);
}

} // namespace bindwright
