// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "chainproblems.h"

#include <optional>

namespace bindwright {

namespace {

std::optional<Rule> ruleOf(ChainFault::Kind kind)
{
    switch (kind) {
    case ChainFault::Kind::SignedByAnother:
        return Rule::SignedByAnother;
    case ChainFault::Kind::SignatureBroken:
        return Rule::SignatureBroken;
    case ChainFault::Kind::Unchecked:
        return Rule::SignatureUnchecked;
    case ChainFault::Kind::NoAuthority:
        return Rule::IssuerNoAuthority;
    case ChainFault::Kind::MayNotSign:
        return Rule::IssuerMayNotSign;
    case ChainFault::Kind::PathTooLong:
        return Rule::PathTooLong;
    case ChainFault::Kind::NameExcluded:
        return Rule::NameExcluded;
    case ChainFault::Kind::OutOfDate: // an Expired or NotYetValid of its own
        return std::nullopt;
    }
    return std::nullopt;
}

Problem problemOf(Rule rule, Severity severity, const QString &subject, const Arguments &arguments)
{
    return {.rule = rule,
            .severity = severity,
            .step = Step::Certificates,
            .subject = subject,
            .arguments = arguments};
}

} // namespace

QList<Problem> chainProblems(const Chain &chain)
{
    QList<Problem> found;
    bool isExplained = chain.isComplete();
    for (const ChainFault &fault : chain.faults) {
        const auto rule = ruleOf(fault.kind);
        if (!rule)
            continue;
        Arguments arguments{{Argument::Issuer, fault.issuer}};
        if (rule == Rule::NameExcluded)
            arguments.insert(Argument::Names, fault.detail);
        else if (rule == Rule::PathTooLong)
            arguments.insert(Argument::Limit, fault.detail);
        else if (rule == Rule::SignatureUnchecked)
            arguments.insert(Argument::Algorithm, fault.detail);
        const bool isMissing = rule == Rule::SignedByAnother;
        const bool isWarning = isMissing || rule == Rule::SignatureUnchecked;
        isExplained |= isMissing || rule == Rule::SignatureBroken;
        found.append(
            problemOf(*rule, isWarning ? Severity::Warning : Severity::Error, fault.certificate, arguments));
    }
    const QString leaf = displayName(chain.leaf);
    // After an intermediate the missing one may be the root, which clients have: worth a note, no more.
    const Severity severity = chain.intermediates.isEmpty() ? Severity::Warning : Severity::Info;
    const Certificate &last = chain.intermediates.isEmpty() ? chain.leaf : chain.intermediates.last();
    if (!isExplained)
        found.append(problemOf(
            Rule::ChainIncomplete, severity, leaf,
            {{Argument::Issuer, chain.missingIssuer}, {Argument::Address, last.issuerAddresses.value(0)}}));
    if (chain.isCapped)
        found.append(problemOf(Rule::ChainCapped, Severity::Info, leaf,
                               {{Argument::Limit, QString::number(maximumChainSteps)}}));
    return found;
}

} // namespace bindwright
