// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "plannedanswers.h"

#include "model/httpsys/decision.h"
#include "model/preview/previewmatrix.h"

namespace bindwright {

namespace {

/// A server's own address is what clients connect to.
bool isOfServer(const Draft &draft)
{
    return draft.target == Target::Server || !draft.server.isEmpty();
}

} // namespace

PlannedAnswers::PlannedAnswers(const Draft &draft, const QDateTime &now)
    : m_draft(draft)
    , m_instance(likelyInstance(draft))
{
    for (const Role &role : draft.service.roles)
        m_states.insert(role.name, stateOf(draft, role.name, m_instance, {}, now));
    for (const Client &client : clientsOf(draft, m_instance)) {
        if (!m_addresses.contains(client.to))
            m_addresses.append(client.to);
    }
}

/// In Azure a connection arrives at the instance's own address, not at the one that the world connects to.
IpAddress PlannedAnswers::arrivalOf(const IpAddress &connected) const
{
    if (isOfServer(m_draft) || m_addresses.contains(connected))
        return connected;
    return connected.isIpv6() ? exampleIpv6Address() : m_instance;
}

Decision PlannedAnswers::decideAt(const Question &question, const IpAddress &arrival) const
{
    ClientHello hello{{arrival, question.port}, std::nullopt};
    if (const QString name = question.serverName(); !name.isEmpty())
        hello.serverName = name;
    return decide(m_states.value(question.role), hello);
}

Decision PlannedAnswers::answerTo(const Question &question) const
{
    return decideAt(question, arrivalOf(question.to->ip));
}

std::optional<IpAddress> PlannedAnswers::arrivalFor(const Question &question) const
{
    const IpAddress arrival = arrivalOf(question.to->ip);
    return isOfServer(m_draft) || arrival != m_instance ? std::optional(arrival) : std::nullopt;
}

QStringList PlannedAnswers::elsewhere(const Question &question) const
{
    const IpAddress here = arrivalOf(question.to->ip);
    QStringList certificates;
    for (const IpAddress &address : m_addresses) {
        const Decision decision = address == here ? Decision() : decideAt(question, address);
        if (!decision.certificate.isEmpty())
            certificates.append(decision.certificate);
    }
    return certificates;
}

QList<Thumbprint> PlannedAnswers::pinnedFor(const Question &question) const
{
    QList<Thumbprint> pinned;
    if (question.asking == Asking::OtherName)
        return pinned;
    const bool sendsName = question.asking == Asking::WithName;
    for (const Expectation &expectation : m_draft.expectations) {
        const bool isOfRole = expectation.role.isEmpty() || expectation.role == question.role;
        const bool isOfHost = !sendsName || serverNameFor(expectation.host) == serverNameFor(question.host);
        const bool isHere = !expectation.address || *expectation.address == arrivalOf(question.to->ip);
        if (isOfRole && isOfHost && isHere && expectation.sendsName == sendsName
            && expectation.port == question.port)
            pinned.append(expectation.certificate);
    }
    return pinned;
}

} // namespace bindwright
