// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "expectationcheck.h"

#include "previewhosts.h"

#include "model/httpsys/decision.h"

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// The draft's states, each made once.
class States final
{
public:
    States(const Draft &draft, const IpAddress &instance, const QDateTime &now)
        : m_draft(draft)
        , m_instance(instance)
        , m_now(now)
    { }

    const HttpSysState &of(const QString &role)
    {
        auto state = m_states.constFind(role);
        if (state == m_states.cend())
            state = m_states.insert(role, stateOf(m_draft, role, m_instance, {}, m_now));
        return *state;
    }

    /// The roles that an expectation without one is of: where the host is one of theirs, else those
    /// that have a record on its port, else every web role.
    QStringList rolesOf(const Expectation &expectation)
    {
        if (!expectation.role.isEmpty())
            return {expectation.role};
        QStringList naming;
        QStringList serving;
        QStringList all;
        for (const Role &role : m_draft.service.roles) {
            if (role.kind != RoleKind::Web)
                continue;
            all.append(role.name);
            if (of(role.name).hasPort(expectation.port))
                serving.append(role.name);
            if (hostsOf(role).contains(expectation.host))
                naming.append(role.name);
        }
        if (!naming.isEmpty())
            return naming;
        return serving.isEmpty() ? all : serving;
    }

private:
    const QSet<QString> &hostsOf(const Role &role)
    {
        if (!m_hosts.contains(role.name)) {
            QSet<QString> &hosts = m_hosts[role.name];
            for (const PreviewHost &host : previewHosts(m_draft, role))
                hosts.insert(host.name);
        }
        return m_hosts[role.name];
    }

    const Draft &m_draft;
    IpAddress m_instance;
    QDateTime m_now;
    QHash<QString, HttpSysState> m_states;
    QHash<QString, QSet<QString>> m_hosts;
};

} // namespace

Kept keptBy(Outcome outcome, Certainty certainty, const QString &certificate, const Thumbprint &expected)
{
    if (outcome == Outcome::NotEstablished)
        return Kept::Unsure;
    if (outcome != Outcome::Served || certificate != expected.toString())
        return Kept::No;
    return certainty < Certainty::Inferred ? Kept::Yes : Kept::Unsure;
}

QList<ExpectationResult> checkExpectations(const Draft &draft, const IpAddress &instance,
                                           const QDateTime &now)
{
    States states(draft, instance, now);
    QList<ExpectationResult> results;
    for (int index = 0; index < int(draft.expectations.size()); ++index) {
        const Expectation &expectation = draft.expectations.at(index);
        const QStringList roles = states.rolesOf(expectation);
        for (const QString &role : roles) {
            ExpectationResult result{
                .index = index,
                .role = role,
                .hello = {{expectation.address.value_or(instance), expectation.port}, {}}};
            if (expectation.sendsName)
                result.hello.serverName = serverNameFor(expectation.host);
            if (findRole(draft.service, role))
                result.decision = decide(states.of(role), result.hello);
            const Decision &decision = result.decision;
            result.kept =
                keptBy(decision.outcome, decision.certainty, decision.certificate, expectation.certificate);
            results.append(result);
        }
    }
    return results;
}

} // namespace bindwright
