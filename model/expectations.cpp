// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "expectations.h"

#include "previewhosts.h"
#include "serverdraft.h"

// subject and arguments of ExpectationFails:
//   host    certificate that is expected, word of the outcome, what is served instead (or the candidates,
//           an empty one for a connection that fails), "sni" or "no-sni"

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// The roles that an expectation without one is of: where the host is one of theirs, else every web role.
QStringList rolesOf(const Draft &draft, const Expectation &expectation)
{
    if (!expectation.role.isEmpty())
        return {expectation.role};
    QStringList naming;
    QStringList all;
    for (const Role &role : draft.service.roles) {
        if (role.kind != RoleKind::Web)
            continue;
        all.append(role.name);
        for (const PreviewHost &host : previewHosts(draft, role)) {
            if (host.name == expectation.host && !naming.contains(role.name))
                naming.append(role.name);
        }
    }
    return naming.isEmpty() ? all : naming;
}

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
    return {.rule = Rule::ExpectationFails,
            .severity = Severity::Error,
            .step = Step::Preview,
            .role = result.role,
            .subject = expectation.host,
            .arguments = {nameOf(draft, expectation.certificate.toString()), word(decision.outcome),
                          served.join(", "_L1), expectation.sendsName ? u"sni"_s : u"no-sni"_s},
            .certainty = decision.certainty};
}

} // namespace

QList<ExpectationResult> checkExpectations(const Draft &draft, const IpAddress &instance)
{
    QHash<QString, HttpSysState> states;
    QList<ExpectationResult> results;
    for (int index = 0; index < int(draft.expectations.size()); ++index) {
        const Expectation &expectation = draft.expectations.at(index);
        const QStringList roles = rolesOf(draft, expectation);
        for (const QString &role : roles) {
            auto state = states.constFind(role);
            if (state == states.cend())
                state = states.insert(role, stateOf(draft, role, instance, iisVersionOf(draft)));
            ExpectationResult result{
                .index = index,
                .role = role,
                .hello = {{expectation.address.value_or(instance), expectation.port}, {}}};
            if (expectation.sendsName)
                result.hello.serverName = serverNameFor(expectation.host);
            if (findRole(draft.service, role))
                result.decision = decide(*state, result.hello);
            result.isMet = result.decision.outcome == Outcome::Served
                && result.decision.certificate == expectation.certificate.toString();
            results.append(result);
        }
    }
    return results;
}

QList<Problem> expectationProblems(const Draft &draft)
{
    QList<Problem> found;
    if (draft.expectations.isEmpty())
        return found;
    const IpAddress instance = IpAddress::parse(exampleInstanceAddress()).value();
    for (const ExpectationResult &result : checkExpectations(draft, instance)) {
        if (!result.isMet)
            found.append(problemOf(draft, result));
    }
    return found;
}

} // namespace bindwright
