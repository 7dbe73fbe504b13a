// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "expectationproblems.h"

#include "model/preview/expectationcheck.h"
#include "model/preview/preview.h"

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QString nameOf(const Draft &draft, const QString &label)
{
    const auto thumbprint = Thumbprint::parse(label);
    const Certificate *known = thumbprint ? findCertificate(draft, *thumbprint) : nullptr;
    return known ? displayName(*known) : label;
}

Problem problemOf(const Draft &draft, const ExpectationResult &result)
{
    const Expectation &expectation = draft.expectations.at(result.index);
    const Decision &decision = result.decision;
    QStringList served{nameOf(draft, decision.certificate)};
    if (decision.outcome == Outcome::NotEstablished) {
        served.clear();
        for (const QString &candidate : decision.candidates)
            served.append(candidate.isEmpty() ? u"-"_s : nameOf(draft, candidate));
    }
    const bool isInferred = result.kept == Kept::Unsure && decision.outcome == Outcome::Served;
    return {.rule = Rule::ExpectationFails,
            .severity = isInferred ? Severity::Warning : Severity::Error,
            .step = Step::Preview,
            .role = result.role,
            .subject = expectation.host,
            .arguments = {{Argument::Certificate, nameOf(draft, expectation.certificate.toString())},
                          {Argument::Outcome, word(decision.outcome)},
                          {Argument::Served, isInferred ? QString() : served.join(", "_L1)},
                          {Argument::Client, expectation.sendsName ? u"sni"_s : u"no-sni"_s}},
            .certainty = decision.certainty};
}

} // namespace

QList<Problem> expectationProblems(const Draft &draft, const QDateTime &now)
{
    QList<Problem> found;
    if (draft.expectations.isEmpty())
        return found;
    const IpAddress instance = IpAddress::parse(exampleInstanceAddress()).value();
    for (const ExpectationResult &result : checkExpectations(draft, instance, now)) {
        if (result.kept != Kept::Yes)
            found.append(problemOf(draft, result));
    }
    return found;
}

} // namespace bindwright
