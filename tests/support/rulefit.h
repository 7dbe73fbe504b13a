// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/problems/problem.h"
#include "model/problems/rules.h"

namespace bindwright {

/// What a problem has that the row of its rule does not say; empty where there is nothing.
inline QString beyondItsRow(const Problem &problem)
{
    const RuleRow &row = rowOf(problem.rule);
    for (const Argument argument : problem.arguments.names()) {
        if (!row.arguments.contains(argument))
            return id(problem.rule) + QStringLiteral(" gives ") + placeholder(argument);
    }
    if (problem.severity != row.severity && problem.severity != row.otherSeverity)
        return id(problem.rule) + QStringLiteral(" is of severity %1").arg(int(problem.severity));
    if (problem.certainty < row.certainty)
        return id(problem.rule) + QStringLiteral(" is surer than its row");
    return {};
}

inline QString beyondTheirRows(const QList<Problem> &problems)
{
    QStringList texts;
    for (const Problem &problem : problems)
        texts.append(beyondItsRow(problem));
    texts.removeAll(QString());
    return texts.join(QStringLiteral("; "));
}

} // namespace bindwright
