// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "decisionsteps.h"

#include "centralfiles.h"

using namespace Qt::StringLiterals;

namespace bindwright {

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

std::optional<bool> DecisionSteps::measured(Tried &tried, MeasuredRule rule) const
{
    const auto holds = m_state.measured(rule);
    if (holds)
        doubt(tried, Certainty::Measured);
    return holds;
}

/// The record is there and does not decide.
void DecisionSteps::passOver(Tried &tried)
{
    tried.step.result = TraceStep::Result::Miss;
    tried.possible.clear();
    tried.mayMiss = false;
}

void DecisionSteps::hold(Tried &tried, const HttpSysRecord &record) const
{
    const QString linked = m_state.renewalOf(record);
    const auto servesNewer =
        linked.isEmpty() ? std::nullopt : measured(tried, MeasuredRule::RenewalLinkServesNewer);
    const bool isRenewed = !linked.isEmpty() && servesNewer != false;
    const QString &served = isRenewed ? linked : record.certificate;
    const CertificateFault fault = isRenewed ? m_state.faultOf(linked) : m_state.faultOf(record);
    const bool fails = failsHandshake(fault);
    tried.step.result = TraceStep::Result::Hit;
    tried.step.certificate = record.certificate;
    tried.origin = record.origin;
    tried.possible = {fails ? QString() : served};
    std::optional<bool> fallsThrough;
    if (fault == CertificateFault::Lost)
        fallsThrough = measured(tried, MeasuredRule::MissingCertificateFallsThrough);
    blame(tried, fault, fallsThrough ? Certainty::Measured : Certainty::Inferred);
    if (isRenewed) {
        tried.step.reason = TraceStep::Reason::RenewalLinked;
        doubt(tried, servesNewer ? Certainty::Measured : Certainty::Inferred);
    }
    if (fallsThrough == true)
        passOver(tried);
    if (!record.mayReject || fails)
        return;
    tried.step.reason = TraceStep::Reason::MayReject;
    if (const auto refuses = measured(tried, MeasuredRule::RejectConnectionsRefuses); refuses != false)
        tried.possible = refuses ? QStringList{QString()} : QStringList{served, QString()};
}

/// That a certificate that cannot be used fails and does not fall through, and that an expired one is
/// served, no source says.
void DecisionSteps::blame(Tried &tried, CertificateFault fault, Certainty certainty) const
{
    if (fault == CertificateFault::None)
        return;
    tried.fault = fault;
    tried.step.reason = reasonFor(fault);
    doubt(tried, certainty);
}

void DecisionSteps::cannotApply(Tried &tried, TraceStep::Reason reason)
{
    tried.step.result = TraceStep::Result::NotApplicable;
    tried.step.reason = reason;
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
    if (hasScopedStore())
        tried.mayMiss = measured(tried, MeasuredRule::ScopedStoreBeforeExactHost) != false;
    if (!record->isPunycode)
        return;
    if (tried.step.reason == TraceStep::Reason::None)
        tried.step.reason = TraceStep::Reason::PunycodeKey;
    const auto matches = measured(tried, MeasuredRule::PunycodeKeyMatches);
    tried.mayMiss = tried.mayMiss || !matches;
    if (matches == false)
        passOver(tried);
}

/// The wildcard records for the name's parents, the longest first.
QStringList DecisionSteps::covering() const
{
    QStringList found;
    const QString &name = m_name->ascii();
    for (qsizetype dot = name.indexOf(u'.'); dot >= 0 && m_port.wildcardHosts > 0;
         dot = name.indexOf(u'.', dot + 1)) {
        const QString wildcard = u'*' + name.sliced(dot);
        const bool isDeeper = dot != name.indexOf(u'.');
        if (isDeeper && m_state.measured(MeasuredRule::WildcardCoversDeeper) == false)
            break;
        if (m_state.hostRecord(wildcard, m_to.port))
            found.append(wildcard);
    }
    const QString apex = "*."_L1 + name;
    if (m_state.measured(MeasuredRule::WildcardCoversApex) == true && m_state.hostRecord(apex, m_to.port))
        found.prepend(apex);
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
        if (apex && !measured(tried, MeasuredRule::WildcardCoversApex))
            doubt(tried, Certainty::Inferred);
        return;
    }
    for (qsizetype i = wildcards.size() - 1; i >= 0; --i) {
        const QStringList further = tried.possible;
        hold(tried, *m_state.hostRecord(wildcards[i], m_to.port));
        tried.possible += further;
    }
    tried.step.key = withPort(wildcards.first());
    const auto matches = measured(tried, MeasuredRule::WildcardMatches);
    if (!matches)
        doubt(tried, Certainty::Inferred);
    // Whether one reaches below its first label is open. Its rank beside CCS: see steps().
    const bool isCloseBy = wildcards.first() == closest || wildcards.first().size() > closest.size();
    const bool reaches = isCloseBy || measured(tried, MeasuredRule::WildcardCoversDeeper);
    tried.mayMiss = !reaches || hasScopedStore();
    if (matches == false)
        passOver(tried);
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
    if (m_state.isCentralStoreOff()) { // as where no file is found, which is documented; this is not
        tried.step.reason = TraceStep::Reason::CentralStoreOff;
        doubt(tried, Certainty::Inferred);
    } else {
        tryFiles(tried);
    }
    if (!scoped)
        return;
    // No source ranks scoped CCS records or says where their files are.
    tried.step.key = record ? tried.step.key : withPort(m_name->ascii());
    if (tried.possible.isEmpty())
        tried.possible = {QString()};
    tried.step.result = TraceStep::Result::Hit;
    tried.mayMiss = true;
}

void DecisionSteps::tryFiles(Tried &tried) const
{
    const QStringList names = centralFilesFor(*m_name);
    for (const QString &fileName : names) {
        tried.step.files.append(fileName);
        const CcsFile *file = m_state.ccsFile(fileName);
        if (!file)
            continue;
        tried.step.result = TraceStep::Result::Hit;
        tried.step.certificate = file->certificate;
        const auto fallsThrough =
            file->opens ? std::nullopt : measured(tried, MeasuredRule::LockedFileFallsThrough);
        if (fallsThrough == true) {
            tried.step.reason = TraceStep::Reason::FileLocked;
            continue;
        }
        tried.possible.append(file->opens ? file->certificate : QString());
        tried.mayMiss = tried.mayMiss || (!file->opens && !fallsThrough); // only a missing file is documented
        if (file->opens || fallsThrough)
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
        if (tried.step.files.size() == 2 && m_name->unicode().count(u'.') > 2)
            doubt(tried, Certainty::Inferred);
        if (tried.possible.first().isEmpty())
            tried.step.reason = TraceStep::Reason::FileLocked;
        doubtOrderOnIpv6(tried);
        if (const auto fault = m_state.faultOf(tried.step.certificate); !failsHandshake(fault))
            blame(tried, fault); // the store has no part in it, and the file brings its key
        return;
    }
    tried.step.reason = TraceStep::Reason::NoFile;
    doubt(tried, hasNearMiss(m_state, *m_name) ? Certainty::Inferred : Certainty::Stated);
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
    if (m_state.measured(MeasuredRule::ExactHostBeforeWildcard) == false
        && !find(DecisionRule::WildcardHost).possible.isEmpty())
        find(DecisionRule::ExactHost).mayMiss = true; // against what the order seems to be
    rankCentralStore(find(DecisionRule::WildcardHost), find(DecisionRule::Ccs));
    return steps;
}

/// No source ranks the two.
void DecisionSteps::rankCentralStore(Tried &wildcard, const Tried &central) const
{
    if (central.possible.isEmpty() || wildcard.possible.isEmpty())
        return;
    const auto isFirst = measured(wildcard, MeasuredRule::WildcardBeforeCentralStore);
    if (isFirst == false) {
        passOver(wildcard);
        wildcard.step.reason = TraceStep::Reason::RankedLater;
    }
    wildcard.mayMiss = wildcard.mayMiss || !isFirst;
}

} // namespace bindwright
