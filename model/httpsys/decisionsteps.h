// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "httpsys.h"
#include "httpsysstate.h"

#include "model/base/certainty.h"
#include "model/net/hostname.h"

#include <algorithm>

namespace bindwright {

/// What one step finds, whether or not the decision gets there.
struct Tried
{
    TraceStep step;
    int origin = -1;
    CertificateFault fault = CertificateFault::None; ///< of what it holds
    QStringList possible; ///< what it may serve; an empty one: the handshake fails. None: a miss
    bool mayMiss = false; ///< no source says that it decides before the steps after it
};

/// Tries every step of the decision for one client; decide() makes an answer of them. Each step's
/// certainty is that of what it finds in these circumstances: Stated where a source states such an
/// outcome, Derived where it only follows from the order, with the reason beside it.
class DecisionSteps final
{
public:
    DecisionSteps(const HttpSysState &state, const ClientHello &hello);

    /// One for each of decisionRules(), in order; NotListening only where an iplisten restricts it.
    QList<Tried> steps() const;

private:
    Tried tried(const RuleFacts &facts) const;
    void tryListening(Tried &tried) const;
    void tryExactIp(Tried &tried) const;
    void tryExactHost(Tried &tried) const;
    void tryWildcardHost(Tried &tried) const;
    void tryCcs(Tried &tried) const;
    void tryFiles(Tried &tried) const;
    void tryAnyIpv6(Tried &tried) const;
    void tryAnyIpv4(Tried &tried) const;
    void tryNone(Tried &tried) const;

    static void cannotApply(Tried &tried, TraceStep::Reason reason);
    TraceStep::Reason whyNameless() const
    {
        return m_typed.isEmpty() ? TraceStep::Reason::NoServerName : TraceStep::Reason::NotAHostName;
    }
    void hold(Tried &tried, const HttpSysRecord &record) const;
    void blame(Tried &tried, CertificateFault fault, Certainty certainty = Certainty::Inferred) const;
    void doubt(Tried &tried, Certainty certainty) const;
    /// Whether \a rule holds, none: not measured. Where it was, \a tried is no surer than Measured.
    std::optional<bool> measured(Tried &tried, MeasuredRule rule) const;
    static void passOver(Tried &tried);
    void rankCentralStore(Tried &wildcard, const Tried &central) const;
    void doubtOrderOnIpv6(Tried &tried) const;
    bool hasScopedStore() const
    {
        return m_name && m_port.scopedStores > 0 && m_state.scopedCcsRecord(m_name->ascii(), m_to.port);
    }
    QStringList covering() const;
    bool isRelatedToHost() const;
    RecordKey hostKey(const QString &host) const
    {
        return {.family = RecordFamily::HostnamePort, .host = host, .port = m_to.port};
    }
    QString withPort(const QString &host) const { return host + u':' + QString::number(m_to.port); }

    const HttpSysState &m_state;
    SocketAddress m_to;
    PortFacts m_port;
    const HttpSysRecord *m_anyIpv6;
    QString m_typed;
    std::optional<HostName> m_name; ///< none: no SNI, or a text that no record can have
};

} // namespace bindwright
