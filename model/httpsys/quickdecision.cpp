// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "quickdecision.h"

#include "centralfiles.h"
#include "decision.h"

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// Where a record may or may not answer, decide() knows what else can.
bool isOpen(const HttpSysRecord &record)
{
    return record.mayReject || record.isPunycode;
}

QuickDecision picked(const HttpSysState &state, DecisionRule rule, const HttpSysRecord &record)
{
    const QString renewal = state.renewalOf(record);
    const bool fails = failsHandshake(renewal.isEmpty() ? state.faultOf(record) : state.faultOf(renewal));
    if (record.mayReject && !fails)
        return {Outcome::NotEstablished, rule, {}, record.origin};
    if (fails || record.certificate.isEmpty())
        return {Outcome::Reset, rule, {}, record.origin};
    return {Outcome::Served, rule, renewal.isEmpty() ? record.certificate : renewal, record.origin};
}

/// Where no source ranks what may serve, or a name needs more than a look-up, decide() knows.
QuickDecision decided(const HttpSysState &state, const SocketAddress &to,
                      const std::optional<QString> &serverName)
{
    const Decision decision = decide(state, {to, serverName});
    return {decision.outcome, decision.rule, decision.certificate, decision.origin};
}

/// Whether a wildcard record covers the name, at any depth.
bool isCovered(const HttpSysState &state, const QString &name, quint16 port)
{
    for (qsizetype dot = name.indexOf(u'.'); dot >= 0; dot = name.indexOf(u'.', dot + 1)) {
        if (state.hostRecord(u'*' + name.sliced(dot), port))
            return true;
    }
    return false;
}

/// By the host's own record, or by its file; none: neither is there.
std::optional<QuickDecision> pickedByHost(const HttpSysState &state, const SocketAddress &to,
                                          const PortFacts &port, const AskedHost &host)
{
    if (port.scopedStores > 0)
        return decided(state, to, host.text);
    if (const HttpSysRecord *record = state.hostRecord(host.name.ascii(), to.port)) {
        return isOpen(*record) ? decided(state, to, host.text)
                               : picked(state, DecisionRule::ExactHost, *record);
    }
    if (port.wildcardHosts > 0 && state.version() == IisVersion::Iis10
        && isCovered(state, host.name.ascii(), to.port))
        return decided(state, to, host.text);
    const HttpSysRecord *central = state.at(port.central);
    if (central && (!state.isShareListed() || state.isCentralStoreOff()))
        return decided(state, to, host.text);
    for (const QString &name : central ? host.files : QStringList()) {
        const CcsFile *file = state.ccsFile(name);
        if (file && (!file->opens || file->certificate.isEmpty()))
            return decided(state, to, host.text);
        if (file)
            return QuickDecision{Outcome::Served, DecisionRule::Ccs, file->certificate, central->origin};
    }
    return {};
}

} // namespace

std::optional<AskedHost> AskedHost::of(const QString &serverName)
{
    const auto name = serverName.isEmpty() ? failure(Code::NotAHostName) : HostName::parse(serverName);
    if (!name || name->isWildcard())
        return {};
    return AskedHost{*name, centralFilesFor(*name), serverName};
}

QuickDecision quickDecision(const HttpSysState &state, const SocketAddress &to, const AskedHost *host)
{
    if (state.hasMeasured() || !state.alternatives().isEmpty())
        return decided(state, to, host ? std::optional(host->text) : std::nullopt);
    if (state.restrictsListening() && !state.listensOn(to.ip))
        return {Outcome::Refused, DecisionRule::NotListening};
    const PortFacts port = state.portFacts(to.port);
    if (port.exactAddresses > 0 && !to.ip.isAny()) {
        if (const HttpSysRecord *record = state.ipRecord(to.ip, to.port))
            return picked(state, DecisionRule::ExactIp, *record);
    }
    if (host) {
        if (const auto found = pickedByHost(state, to, port, *host))
            return *found;
    }
    const HttpSysRecord *anyIpv6 = to.ip.isIpv6() ? state.at(port.anyIpv6) : nullptr;
    if (anyIpv6)
        return picked(state, DecisionRule::AnyIpv6, *anyIpv6);
    if (const HttpSysRecord *anyIpv4 = state.at(port.anyIpv4))
        return picked(state, DecisionRule::AnyIpv4, *anyIpv4);
    return {};
}

} // namespace bindwright
