// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rule.h"

#include "model/base/certainty.h"

#include <QHash>

namespace bindwright {

/// One conflict of the catalogue.
struct CatalogueRow
{
    enum class Computed { Yes, Part, No }; ///< No: only the server itself can tell

    const char *number; ///< "C01"
    QList<Rule> rules; ///< what reports it; empty: nothing can
    Severity severity;
    std::optional<Severity> otherSeverity; ///< in some circumstances
    Certainty certainty; ///< where nothing else matters
    Computed computed;
    const char *source; ///< where it is published
};

/// C01 to C52, in order.
const QList<CatalogueRow> &catalogue();

/// The row of a rule, or null: not every rule is a conflict.
const CatalogueRow *catalogueRow(Rule rule);

/// The catalogue number of a conflict ("C01"), or empty.
QString catalogueNumber(Rule rule);

} // namespace bindwright
