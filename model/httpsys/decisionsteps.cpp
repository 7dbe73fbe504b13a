// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "decisionsteps.h"

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

TraceStep::Reason reasonFor(CertificateFault fault)
{
    switch (fault) {
    case CertificateFault::None:
        return TraceStep::Reason::None;
    case CertificateFault::KeyNotSeen:
        return TraceStep::Reason::KeyNotSeen;
    case CertificateFault::StoreUnusual:
        return TraceStep::Reason::StoreUnusual;
    case CertificateFault::Expired:
        return TraceStep::Reason::CertificateExpired;
    case CertificateFault::NotYetValid:
        return TraceStep::Reason::CertificateNotYetValid;
    case CertificateFault::Lost:
        return TraceStep::Reason::CertificateLost;
    case CertificateFault::OtherStore:
        return TraceStep::Reason::CertificateElsewhere;
    case CertificateFault::WithoutKey:
        return TraceStep::Reason::KeyMissing;
    case CertificateFault::Unbindable:
        return TraceStep::Reason::CertificateUnbindable;
    }
    return TraceStep::Reason::None;
}

} // namespace

DecisionSteps::DecisionSteps(const HttpSysState &state, const ClientHello &hello)
    : m_state(state)
    , m_to(hello.to)
    , m_port(state.portFacts(hello.to.port))
    , m_anyIpv6(state.ipRecord(IpAddress::anyIpv6(), hello.to.port))
    , m_typed(hello.serverName.value_or(QString()))
{
    const auto name = m_typed.isEmpty() ? failure(Code::NotAHostName) : HostName::parse(m_typed);
    if (name && !name->isWildcard())
        m_name = *name;
}

void DecisionSteps::doubt(Tried &tried, Certainty certainty) const
{
    tried.step.certainty = lessSure(tried.step.certainty, certainty);
}

void DecisionSteps::hold(Tried &tried, const HttpSysRecord &record) const
{
    const QString renewal = m_state.renewalOf(record);
    const QString &served = renewal.isEmpty() ? record.certificate : renewal;
    const CertificateFault fault = renewal.isEmpty() ? m_state.faultOf(record) : m_state.faultOf(renewal);
    const bool fails = failsHandshake(fault);
    tried.step.result = TraceStep::Result::Hit;
    tried.step.certificate = record.certificate;
    tried.origin = record.origin;
    tried.possible = {fails ? QString() : served};
    blame(tried, fault);
    if (!renewal.isEmpty()) {
        tried.step.reason = TraceStep::Reason::RenewalLinked;
        doubt(tried, Certainty::Inferred);
    }
    if (record.mayReject && !fails) { // "rejection of SSL connections based on certain criteria"
        tried.step.reason = TraceStep::Reason::MayReject;
        tried.possible = {served, QString()};
    }
}

/// That a certificate that cannot be used fails and does not fall through, and that an expired one is
/// served, no source says.
void DecisionSteps::blame(Tried &tried, CertificateFault fault) const
{
    if (fault == CertificateFault::None)
        return;
    tried.fault = fault;
    tried.step.reason = reasonFor(fault);
    doubt(tried, Certainty::Inferred);
}

void DecisionSteps::cannotApply(Tried &tried, TraceStep::Reason reason)
{
    tried.step.result = TraceStep::Result::NotApplicable;
    tried.step.reason = reason;
}

TraceStep::Reason DecisionSteps::whyNameless() const
{
    return m_typed.isEmpty() ? TraceStep::Reason::NoServerName : TraceStep::Reason::NotAHostName;
}

/// The order is stated for connections in general; of IPv6 the sources speak beside a [::] record.
void DecisionSteps::doubtOrderOnIpv6(Tried &tried) const
{
    if (m_to.ip.isIpv6() && !m_anyIpv6)
        doubt(tried, Certainty::Derived);
}

void DecisionSteps::tryListening(Tried &tried) const
{
    tried.step.key = m_to.ip.toString();
    if (m_state.listensOn(m_to.ip))
        return;
    tried.step.result = TraceStep::Result::Hit;
    tried.possible = {QString()};
}

void DecisionSteps::tryExactIp(Tried &tried) const
{
    tried.step.key = m_to.toString();
    doubt(tried, m_state.certaintyAt({.family = RecordFamily::IpPort, .ip = m_to.ip, .port = m_to.port}));
    const HttpSysRecord *record = m_to.ip.isAny() ? nullptr : m_state.ipRecord(m_to.ip, m_to.port);
    if (!record)
        return;
    hold(tried, *record);
    doubtOrderOnIpv6(tried);
}

/// A record for a name above or below the one sent: that it does not match follows from "exact".
bool DecisionSteps::isRelatedToHost() const
{
    const QString &name = m_name->ascii();
    if (m_state.hasHostBelow(name, m_to.port))
        return true;
    for (qsizetype dot = name.indexOf(u'.'); dot >= 0; dot = name.indexOf(u'.', dot + 1)) {
        if (m_state.hostRecord(name.sliced(dot + 1), m_to.port))
            return true;
    }
    return false;
}

void DecisionSteps::tryExactHost(Tried &tried) const
{
    if (m_typed.isEmpty()) {
        cannotApply(tried, TraceStep::Reason::NoServerName);
        return;
    }
    tried.step.key = withPort(m_name ? m_name->ascii() : m_typed);
    if (!m_name) { // RFC 6066 §3 forbids it; what HTTP.sys does with such a name no source says
        tried.step.reason = TraceStep::Reason::NotAHostName;
        doubt(tried, Certainty::Inferred);
        return;
    }
    doubt(tried, m_state.certaintyAt(hostKey(m_name->ascii())));
    const HttpSysRecord *record = m_state.hostRecord(m_name->ascii(), m_to.port);
    if (!record) {
        if (isRelatedToHost())
            doubt(tried, Certainty::Derived);
        return;
    }
    hold(tried, *record);
    doubtOrderOnIpv6(tried);
    // Case does not count (RFC 6066 §3), and IIS keeps the Unicode form of what clients send as xn--.
    if (m_typed != m_name->ascii() || m_typed != m_name->unicode())
        doubt(tried, Certainty::Derived);
    tried.mayMiss = hasScopedStore() || record->isPunycode;
    if (record->isPunycode && tried.step.reason == TraceStep::Reason::None)
        tried.step.reason = TraceStep::Reason::PunycodeKey;
}

/// The wildcard records for the name's parents, the longest first.
QStringList DecisionSteps::covering() const
{
    QStringList found;
    const QString &name = m_name->ascii();
    for (qsizetype dot = name.indexOf(u'.'); dot >= 0 && m_port.wildcardHosts > 0;
         dot = name.indexOf(u'.', dot + 1)) {
        const QString wildcard = u'*' + name.sliced(dot);
        if (m_state.hostRecord(wildcard, m_to.port))
            found.append(wildcard);
    }
    return found;
}

void DecisionSteps::tryWildcardHost(Tried &tried) const
{
    const bool hasParent = m_name && m_name->ascii().contains(u'.');
    tried.step.certainty = Certainty::Stated;
    if (!hasParent) {
        const bool isNamed = m_name.has_value();
        cannotApply(tried, isNamed ? TraceStep::Reason::NoParent : whyNameless());
        return;
    }
    const QString closest = u'*' + m_name->ascii().sliced(m_name->ascii().indexOf(u'.'));
    tried.step.key = withPort(closest);
    doubt(tried, m_state.certaintyAt(hostKey(closest)));
    const QStringList wildcards = covering();
    if (m_state.version() != IisVersion::Iis10) {
        cannotApply(tried, TraceStep::Reason::OlderIis); // iis-docs, Wildcard Host Header Support
        doubt(tried, wildcards.isEmpty() ? Certainty::Stated : Certainty::Derived);
        return;
    }
    if (wildcards.isEmpty()) {
        const bool apex =
            m_port.wildcardHosts > 0 && m_state.hostRecord("*."_L1 + m_name->ascii(), m_to.port);
        doubt(tried, apex ? Certainty::Inferred : Certainty::Stated);
        return;
    }
    for (qsizetype i = wildcards.size() - 1; i >= 0; --i) {
        const QStringList further = tried.possible;
        hold(tried, *m_state.hostRecord(wildcards[i], m_to.port));
        tried.possible += further;
    }
    tried.step.key = withPort(wildcards.first());
    doubt(tried, Certainty::Inferred);
    // Whether one reaches below its first label is open. Its rank beside CCS: see steps().
    tried.mayMiss = wildcards.first() != closest || hasScopedStore();
}

void DecisionSteps::tryCcs(Tried &tried) const
{
    const HttpSysRecord *record = m_state.ccsRecord(m_to.port);
    const bool scoped = hasScopedStore();
    tried.step.key = QString::number(m_to.port);
    if (m_typed.isEmpty()) {
        cannotApply(tried, TraceStep::Reason::NoServerName);
        doubt(tried, record ? Certainty::Derived : Certainty::Stated); // no name, so no file name
        return;
    }
    doubt(tried, m_state.certaintyAt({.family = RecordFamily::Ccs, .port = m_to.port}));
    tried.step.reason = m_name ? TraceStep::Reason::NoRecord : TraceStep::Reason::NotAHostName;
    if (!m_name || (!record && !scoped))
        return;
    tried.step.reason = TraceStep::Reason::None;
    tried.origin = record ? record->origin : -1;
    tryFiles(tried);
    if (!scoped)
        return;
    // No source ranks scoped CCS records or says where their files are.
    tried.step.key = record ? tried.step.key : withPort(m_name->ascii());
    if (tried.possible.isEmpty())
        tried.possible = {QString()};
    tried.step.result = TraceStep::Result::Hit;
    tried.mayMiss = true;
}

/// A file whose "_" would stand for none or several labels: no source says that it does not.
bool DecisionSteps::hasNearMiss() const
{
    const QString &name = m_name->unicode();
    if (m_state.ccsFile("_."_L1 + name + ".pfx"_L1))
        return true;
    const qsizetype dot = name.indexOf(u'.');
    for (qsizetype next = dot < 0 ? -1 : name.indexOf(u'.', dot + 1); next >= 0;
         next = name.indexOf(u'.', next + 1)) {
        if (m_state.ccsFile(u'_' + name.sliced(next) + ".pfx"_L1))
            return true;
    }
    return false;
}

/// Microsoft, Central Certificate Store with IIS 8: the whole name's file, then the one with "_" for the
/// first label.
void DecisionSteps::tryFiles(Tried &tried) const
{
    const QString &name = m_name->unicode();
    const qsizetype dot = name.indexOf(u'.');
    QStringList names{name + ".pfx"_L1};
    if (dot >= 0)
        names.append(u'_' + name.sliced(dot) + ".pfx"_L1);
    for (const QString &fileName : std::as_const(names)) {
        tried.step.files.append(fileName);
        const CcsFile *file = m_state.ccsFile(fileName);
        if (!file)
            continue;
        tried.step.result = TraceStep::Result::Hit;
        tried.step.certificate = file->certificate;
        tried.possible.append(file->opens ? file->certificate : QString());
        tried.mayMiss = tried.mayMiss || !file->opens; // only a missing file is documented
        if (file->opens)
            break;
    }
    if (tried.possible.isEmpty() && !m_state.isShareListed()) {
        tried.step.result = TraceStep::Result::Hit;
        tried.step.reason = TraceStep::Reason::ShareNotListed;
        tried.possible = names; // each stands for the certificate in it
        tried.mayMiss = true;
        return;
    }
    if (!tried.possible.isEmpty()) {
        // The sources show "_" before a domain of two labels; below more, it follows by analogy.
        if (tried.step.files.size() == 2 && name.count(u'.') > 2)
            doubt(tried, Certainty::Inferred);
        if (tried.possible.first().isEmpty())
            tried.step.reason = TraceStep::Reason::FileLocked;
        doubtOrderOnIpv6(tried);
        if (const auto fault = m_state.faultOf(tried.step.certificate); !failsHandshake(fault))
            blame(tried, fault); // the store has no part in it, and the file brings its key
        return;
    }
    tried.step.reason = TraceStep::Reason::NoFile;
    doubt(tried, hasNearMiss() ? Certainty::Inferred : Certainty::Stated);
}

void DecisionSteps::tryAnyIpv6(Tried &tried) const
{
    tried.step.key = SocketAddress{IpAddress::anyIpv6(), m_to.port}.toString();
    if (!m_to.ip.isIpv6())
        cannotApply(tried, TraceStep::Reason::Ipv4Client);
    else if (m_anyIpv6)
        hold(tried, *m_anyIpv6);
}

void DecisionSteps::tryAnyIpv4(Tried &tried) const
{
    const RecordKey key{.family = RecordFamily::IpPort, .port = m_to.port};
    tried.step.key = SocketAddress{key.ip, key.port}.toString();
    doubt(tried, m_state.certaintyAt(key));
    const HttpSysRecord *record = m_state.record(key);
    if (!record)
        return;
    hold(tried, *record);
    // Beside a record for one address no source shows an outcome; the order decides.
    doubt(tried, m_port.exactAddresses > 0 ? Certainty::Derived : Certainty::Stated);
}

void DecisionSteps::tryNone(Tried &tried) const
{
    tried.step.result = TraceStep::Result::Hit;
    tried.possible = {QString()};
    // An IPv4 client beside a [::] record: "connection must be IPv6".
    doubt(tried, m_anyIpv6 && !m_to.ip.isIpv6() ? Certainty::Derived : Certainty::Stated);
}

Tried DecisionSteps::tried(const RuleFacts &facts) const
{
    Tried tried;
    tried.step.rule = facts.rule;
    tried.step.certainty = facts.certainty;
    switch (facts.rule) {
    case DecisionRule::NotListening:
        tryListening(tried);
        break;
    case DecisionRule::ExactIp:
        tryExactIp(tried);
        break;
    case DecisionRule::ExactHost:
        tryExactHost(tried);
        break;
    case DecisionRule::WildcardHost:
        tryWildcardHost(tried);
        break;
    case DecisionRule::Ccs:
        tryCcs(tried);
        break;
    case DecisionRule::AnyIpv6:
        tryAnyIpv6(tried);
        break;
    case DecisionRule::AnyIpv4:
        tryAnyIpv4(tried);
        break;
    case DecisionRule::None:
        tryNone(tried);
        break;
    }
    return tried;
}

QList<Tried> DecisionSteps::steps() const
{
    QList<Tried> steps;
    for (const RuleFacts &facts : decisionRules()) {
        if (facts.rule != DecisionRule::NotListening || m_state.restrictsListening())
            steps.append(tried(facts));
    }
    const auto find = [&steps](DecisionRule rule) -> Tried & {
        return *std::find_if(steps.begin(), steps.end(),
                             [rule](const Tried &tried) { return tried.step.rule == rule; });
    };
    if (!find(DecisionRule::Ccs).possible.isEmpty())
        find(DecisionRule::WildcardHost).mayMiss = true; // no source ranks the two
    return steps;
}

} // namespace bindwright
