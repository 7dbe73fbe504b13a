// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "comparison.h"

#include <algorithm>
#include <functional>

namespace bindwright {

namespace {

constexpr qsizetype rowsBetweenChecks = 64; ///< of whether it was cancelled

/// How bad an answer is for the one who asked, from 0: at best and at worst, where it is not known.
struct Badness
{
    int best;
    int worst;
};

Badness badnessOf(const PreviewCell &cell, bool sendsName)
{
    const Outcome outcome = cell.decision.outcome;
    const Verdict verdict = verdictOf(cellOf(cell.decision, cell.coverage), sendsName);
    if (outcome == Outcome::NotEstablished)
        return {0, 2};
    if (outcome != Outcome::Served)
        return {2, 2};
    if (verdict == Verdict::Unsure)
        return {0, 1};
    return verdict == Verdict::Right || verdict == Verdict::Likely ? Badness{0, 0} : Badness{1, 1};
}

bool isSameAnswer(const Decision &a, const Decision &b)
{
    return a.outcome == b.outcome && a.certificate == b.certificate && a.candidates == b.candidates
        && a.fault == b.fault;
}

bool isSameName(const MatrixRow &a, const MatrixRow &b)
{
    return a.kind == b.kind && a.role == b.role && a.host == b.host && a.port == b.port;
}

/// The rows of \a planned and, after them, those that only \a now has.
QList<MatrixRow> rowsOfBoth(const PreviewMatrix &now, const PreviewMatrix &planned)
{
    QHash<QString, QList<MatrixRow>> known; // by host
    QList<MatrixRow> rows;
    for (const MatrixRow &row : planned.rows() + now.rows()) {
        QList<MatrixRow> &alike = known[row.host];
        if (std::ranges::any_of(alike, [&row](const MatrixRow &other) { return isSameName(row, other); }))
            continue;
        MatrixRow asked = row;
        asked.cells.clear();
        asked.neverChosen = -1;
        alike.append(asked);
        rows.append(asked);
    }
    return rows;
}

QList<Client> clientsOfBoth(const PreviewMatrix &now, const PreviewMatrix &planned)
{
    QList<Client> clients = planned.clients();
    for (const Client &client : now.clients()) {
        if (!clients.contains(client))
            clients.append(client);
    }
    return clients;
}

} // namespace

Change changeOf(const PreviewCell &now, const PreviewCell &planned, bool sendsName)
{
    if (isSameAnswer(now.decision, planned.decision))
        return Change::Same;
    const Badness before = badnessOf(now, sendsName);
    const Badness after = badnessOf(planned, sendsName);
    if (after.best > before.worst)
        return Change::Worse;
    if (after.worst < before.best)
        return Change::Better;
    const bool isKnown = before.best == before.worst && after.best == after.worst;
    return isKnown ? Change::Different : Change::Unknown;
}

ComparedAnswer comparedAnswer(const PreviewMatrix &now, const PreviewMatrix &planned, const MatrixRow &row,
                              const Client &client)
{
    const PreviewCell before = now.traced(row, client);
    const PreviewCell after = planned.traced(row, client);
    const bool isNamed = row.kind == MatrixRow::Kind::Host && client.sendsName;
    return {.asked = row,
            .client = client,
            .now = cellOf(before.decision, before.coverage),
            .planned = cellOf(after.decision, after.coverage),
            .change = changeOf(before, after, isNamed)};
}

std::optional<QList<ComparedAnswer>> compared(const PreviewMatrix &now, const PreviewMatrix &planned,
                                              const PreviewMatrix::Cancelled &cancelled)
{
    const QList<Client> clients = clientsOfBoth(now, planned);
    const QList<MatrixRow> rows = rowsOfBoth(now, planned);
    QList<ComparedAnswer> answers;
    answers.reserve(rows.size() * clients.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i % rowsBetweenChecks == 0 && cancelled && cancelled())
            return std::nullopt;
        for (const Client &client : clients)
            answers.append(comparedAnswer(now, planned, rows.at(i), client));
    }
    std::ranges::stable_sort(answers, std::greater(), &ComparedAnswer::change);
    return answers;
}

} // namespace bindwright
