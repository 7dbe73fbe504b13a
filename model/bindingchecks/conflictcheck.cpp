// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "conflictcheck.h"

#include "model/preview/serverdraft.h"
#include "model/problems/rules.h"

#include <algorithm>
#include <numeric>

namespace bindwright {

ConflictInput::ConflictInput(const Draft &given, const QDateTime &now)
    : draft(given)
    , version(iisVersionOf(given))
    , instance(exampleInstanceAddress())
    , rows(given, version)
{
    for (const Role &role : given.service.roles)
        states.insert(role.name, stateOf(given, role.name, instance, {}, now));
}

NamedLabel ConflictInput::named(const QString &label) const
{
    const Certificate *known = certificate(label);
    return {label, known ? displayName(*known) : label};
}

QString ConflictInput::nameBeside(const QString &label, const QString &other) const
{
    return bindwright::nameBeside(named(label), named(other));
}

Certainty ConflictInput::sureOf(Rule rule, const QString &role, quint16 port) const
{
    const bool isDoubted = rowOf(rule).tellsAnswer && hasState(role) && !state(role).gapsAt(port).isEmpty();
    return lessSure(rowOf(rule).certainty, isDoubted ? Certainty::Inferred : Certainty::Stated);
}

bool ConflictInput::isWhole(const QString &role) const
{
    const ServerState &server = draft.server.state;
    const bool isPartial = draft.server.alone && !server.records.isEmpty() && !server.hasRecords;
    return draft.server.role != role || !isPartial || server.hasBindings;
}

bool ConflictInput::isHeld(const BindingRow &row) const
{
    return row.record && hasState(row.binding->role) && state(row.binding->role).record(keyOf(*row.record));
}

QString nameOf(const BindingRow &row)
{
    return row.binding->host.isEmpty() && row.record ? row.record->key() : row.binding->host;
}

Problem rowProblem(const ConflictInput &input, const BindingRow &row, Rule rule, Severity severity,
                   const QString &subject, const Arguments &arguments)
{
    return {.rule = rule,
            .severity = severity,
            .step = Step::Bindings,
            .role = row.binding->role,
            .subject = subject,
            .arguments = arguments,
            .row = row.index,
            .certainty = input.sureOf(rule, row.binding->role, row.port.value_or(0))};
}

/// Counted, not compared: there may be a problem, or more, for each of very many rows.
void sortByRow(QList<Problem> &problems)
{
    int rows = 0;
    for (const Problem &problem : std::as_const(problems))
        rows = std::max(rows, problem.row + 1);
    QList<qsizetype> places(rows + 2); // each row's first place; the last row stands for -1
    const auto placeOf = [rows](const Problem &problem) { return problem.row < 0 ? rows : problem.row; };
    for (const Problem &problem : std::as_const(problems))
        ++places[placeOf(problem) + 1];
    std::partial_sum(places.cbegin(), places.cend(), places.begin());
    QList<qsizetype> order(problems.size());
    for (qsizetype i = 0; i < problems.size(); ++i)
        order[places[placeOf(problems.at(i))]++] = i;
    QList<Problem> sorted;
    sorted.reserve(problems.size());
    for (const qsizetype i : std::as_const(order))
        sorted.append(std::move(problems[i]));
    problems = std::move(sorted);
}

} // namespace bindwright
