// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "verifyrow.h"

#include <algorithm>

namespace bindwright {

namespace {

/// Nothing was served: whether that was planned.
void compareFailure(VerifyRow &row)
{
    const Code code = row.failure().value_or(Error{Code::HostNotFound}).code;
    const auto agree = [&row](bool isPlanned) {
        row.agreement = isPlanned ? Agreement::Same : Agreement::Different;
        if (!isPlanned)
            row.differences.append(Difference::NothingServed);
    };
    if (isOfConnection(code)) {
        if (row.planned.outcome == Outcome::Refused && code == Code::ConnectionRefused)
            agree(true);
        return;
    }
    switch (row.planned.outcome) {
    case Outcome::Reset:
        return agree(isRefusedHandshake(code));
    case Outcome::NotEstablished:
        if (row.planned.candidates.contains(QString()) && isRefusedHandshake(code)) {
            row.agreement = Agreement::Open;
            return;
        }
        return agree(false);
    case Outcome::Served:
    case Outcome::Refused:
        return agree(false);
    }
}

/// A certificate was served: whether it is the planned one.
void compareServed(VerifyRow &row, const QString &served)
{
    const auto differ = [&row](Difference difference) {
        row.agreement = Agreement::Different;
        row.differences.append(difference);
    };
    row.agreement = Agreement::Open;
    switch (row.planned.outcome) {
    case Outcome::Served:
        if (row.planned.certificate == served)
            row.agreement = Agreement::Same;
        else if (Thumbprint::parse(row.planned.certificate))
            differ(Difference::OtherCertificate);
        return;
    case Outcome::Reset:
    case Outcome::Refused:
        return differ(Difference::Unplanned);
    case Outcome::NotEstablished:
        if (!row.planned.candidates.isEmpty() && !row.planned.candidates.contains(served))
            differ(Difference::OtherCertificate);
        return;
    }
}

void compareVersions(VerifyRow &row, const Thumbprint &served)
{
    for (const Seen &seen : row.seen) {
        if (seen.answer && seen.answer->chain.first().sha1 != served) {
            row.agreement = Agreement::Different;
            row.differences.append(Difference::VersionsDiffer);
            return;
        }
    }
}

void comparePinned(VerifyRow &row, const Thumbprint &served)
{
    if (std::ranges::all_of(row.pinned, [&served](const Thumbprint &pinned) { return pinned == served; }))
        return;
    row.agreement = Agreement::Different;
    row.differences.append(Difference::NotPinned);
}

/// Which rule the answer speaks for: the one that decided, or another step that has what was served.
void weigh(VerifyRow &row, const QString &served)
{
    if (row.planned.outcome != Outcome::Served && row.planned.outcome != Outcome::NotEstablished)
        return;
    if (row.planned.certificate == served) {
        row.supports = row.planned.rule;
        return;
    }
    for (const TraceStep &step : row.planned.steps) {
        if (step.certificate != served || step.rule == row.planned.rule)
            continue;
        row.supports = step.rule;
        row.contradicts = row.planned.rule;
        return;
    }
}

} // namespace

const TlsAnswer *VerifyRow::served() const
{
    const auto at = std::ranges::find_if(seen, [](const Seen &one) { return one.answer.has_value(); });
    return at == seen.cend() ? nullptr : &*at->answer;
}

std::optional<Error> VerifyRow::failure() const
{
    if (!question.to)
        return question.to.error();
    for (const Seen &one : seen) {
        if (!one.answer)
            return one.answer.error();
    }
    return std::nullopt;
}

QList<TlsVersion> VerifyRow::versions() const
{
    QList<TlsVersion> versions;
    for (const Seen &one : seen) {
        if (one.answer)
            versions.append(one.asked);
    }
    return versions;
}

VerifyRow comparedRow(const Question &question, const QList<Seen> &seen, const PlannedAnswers &planned)
{
    VerifyRow row{.question = question, .seen = seen};
    if (!question.to)
        return row;
    row.planned = planned.answerTo(question);
    row.arrival = planned.arrivalFor(question);
    row.pinned = planned.pinnedFor(question);
    const TlsAnswer *answer = row.served();
    if (!answer) {
        compareFailure(row);
        if (row.agreement == Agreement::Same)
            row.supports = row.planned.rule;
        return row;
    }
    const Thumbprint served = answer->chain.first().sha1;
    compareServed(row, served.toString());
    compareVersions(row, served);
    comparePinned(row, served);
    weigh(row, served.toString());
    return row;
}

void takeChain(VerifyRow &row, const ChainFindings &chain)
{
    row.chain = chain;
    if (!chain.isIncomplete())
        return;
    row.agreement = Agreement::Different;
    row.differences.append(Difference::ChainIncomplete);
}

bool isRefusedHandshake(Code code)
{
    return code == Code::HandshakeReset || code == Code::HandshakeClosed || code == Code::HandshakeAlert;
}

bool isOfConnection(Code code)
{
    switch (code) {
    case Code::HostNotFound:
    case Code::HostUnreachable:
    case Code::ConnectionRefused:
    case Code::ConnectionTimedOut:
    case Code::ConnectionReset:
        return true;
    default:
        return false;
    }
}

} // namespace bindwright
