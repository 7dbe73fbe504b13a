// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "chainproblems.h"

#include "model/problems/rules.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

std::optional<Rule> ruleOf(ChainFault::Kind kind)
{
    switch (kind) {
    case ChainFault::Kind::SignedByAnother:
        return Rule::SignedByAnother;
    case ChainFault::Kind::SignatureBroken:
        return Rule::SignatureBroken;
    case ChainFault::Kind::SignatureUnfit:
        return Rule::SignatureUnfit;
    case ChainFault::Kind::Unchecked:
        return Rule::SignatureUnchecked;
    case ChainFault::Kind::KeyNotVerified:
        return Rule::IssuerKeyNotVerified;
    case ChainFault::Kind::CriticalUnknown:
        return Rule::CriticalExtension;
    case ChainFault::Kind::ExtensionUnreadable:
        return Rule::ExtensionUnreadable;
    case ChainFault::Kind::NotForServers:
        return Rule::IssuerNotForServers;
    case ChainFault::Kind::NoAuthority:
        return Rule::IssuerNoAuthority;
    case ChainFault::Kind::MayNotSign:
        return Rule::IssuerMayNotSign;
    case ChainFault::Kind::PathTooLong:
        return Rule::PathTooLong;
    case ChainFault::Kind::NameExcluded:
    case ChainFault::Kind::WildcardExcluded:
        return Rule::NameExcluded;
    case ChainFault::Kind::KeyIdDiffers:
        return Rule::KeyIdDiffers;
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
            .arguments = arguments,
            .certainty = rowOf(rule).certainty};
}

/// What the detail of a fault is called in the rule's sentence.
Argument detailOf(Rule rule)
{
    switch (rule) {
    case Rule::NameExcluded:
        return Argument::Names;
    case Rule::PathTooLong:
        return Argument::Limit;
    case Rule::SignatureUnchecked:
    case Rule::IssuerKeyNotVerified:
        return Argument::Algorithm;
    default:
        return Argument::Detail;
    }
}

/// Of what may still be accepted, or is only missing.
bool isWarning(Rule rule, const ChainFault &fault)
{
    // No source says of the other kinds what sources say of these.
    static const QStringList refused{u"Ed25519"_s, u"Ed448"_s, u"ED25519"_s, u"ED448"_s,
                                     QLatin1String(explicitCurve)};
    switch (rule) {
    case Rule::SignedByAnother:
    case Rule::SignatureUnfit:
    case Rule::SignatureUnchecked:
    case Rule::ExtensionUnreadable:
    case Rule::KeyIdDiffers:
        return true;
    case Rule::NameExcluded:
        return fault.kind == ChainFault::Kind::WildcardExcluded;
    case Rule::IssuerKeyNotVerified:
        return !refused.contains(fault.detail);
    default:
        return false;
    }
}

Problem problemOf(Rule rule, const ChainFault &fault)
{
    Arguments arguments{{Argument::Issuer, fault.issuer}};
    arguments.insert(detailOf(rule), fault.detail);
    const bool isWildcard = fault.kind == ChainFault::Kind::WildcardExcluded;
    if (isWildcard)
        arguments.insert(Argument::Fault, u"wildcard"_s);
    const Severity severity = isWarning(rule, fault) ? Severity::Warning : Severity::Error;
    Problem problem = problemOf(rule, severity, fault.certificate, arguments);
    if (isWildcard)
        problem.certainty = Certainty::Inferred; // how Chromium compares them
    return problem;
}

/// The issuer that is missing: after an intermediate it may be the root, which clients have, and is worth a
/// note, no more.
Problem missingIssuer(const Chain &chain)
{
    const QString leaf = displayName(chain.leaf);
    if (chain.passedOver) {
        return problemOf(Rule::AuthorityPassedOver, Severity::Info, displayName(*chain.passedOver),
                         {{Argument::Date, chain.passedOver->notAfter.date().toString(Qt::ISODate)}});
    }
    const Severity severity = chain.intermediates.isEmpty() ? Severity::Warning : Severity::Info;
    const Certificate &last = chain.intermediates.isEmpty() ? chain.leaf : chain.intermediates.last();
    return problemOf(
        Rule::ChainIncomplete, severity, leaf,
        {{Argument::Issuer, chain.missingIssuer}, {Argument::Address, last.issuerAddresses.value(0)}});
}

/// Whether it says why there is no issuer above.
bool explainsMissing(Rule rule)
{
    return rule == Rule::SignedByAnother || rule == Rule::SignatureUnfit || rule == Rule::SignatureBroken;
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
        isExplained |= explainsMissing(*rule);
        found.append(problemOf(*rule, fault));
    }
    if (!isExplained)
        found.append(missingIssuer(chain));
    if (chain.isCapped)
        found.append(problemOf(Rule::ChainCapped, Severity::Info, displayName(chain.leaf),
                               {{Argument::Limit, QString::number(maximumChainSteps)}}));
    return found;
}

} // namespace bindwright
