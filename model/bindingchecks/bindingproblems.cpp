// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "bindingproblems.h"

#include "conflictcheck.h"
#include "coverageproblem.h"
#include "defaultproblems.h"
#include "unboundproblems.h"

#include "model/certificates/coverage.h"
#include "model/preview/platformbindings.h"
#include "model/preview/serverdraft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QString textOf(IisVersion version)
{
    return version == IisVersion::Iis80 ? u"8.0"_s : u"8.5"_s;
}

/// "*.*" or "*.": what would stand for all names below a top-level domain.
Arguments wildcardFault(const QString &host)
{
    const bool isWide = host.startsWith("*."_L1) && host.count(u'.') == 1;
    return {{Argument::Fault, isWide ? u"top-level"_s : QString()}};
}

/// A role's rows on one port. The row's own role name: the service may lack it.
using PortKey = std::pair<QString, quint16>;

class BindingCheck final
{
public:
    explicit BindingCheck(const ConflictInput &input)
        : m_input(input)
        , m_draft(input.draft)
        , m_rows(input.rows)
    { }

    QList<Problem> run()
    {
        findStanding();
        m_seen.fill(nullptr, m_rows.identities());
        collectSharing();
        for (const BindingRow &row : m_rows.rows()) { // once: there may be more of them than a cache holds
            checkPlace(row);
            checkHost(row);
            checkCertificate(row);
            checkFault(row);
            checkDuplicate(row);
            checkKey(row);
            checkShadow(row);
            checkPlatform(row);
        }
        findDefaults(
            m_input,
            [this](const QString &role, quint16 port) {
                return m_standing.contains({role, port});
            },
            m_found);
        findUnbound(m_input, m_found);
        sortByRow(m_found);
        return m_found;
    }

private:
    Problem &add(const BindingRow &row, Rule rule, const QString &subject, const Arguments &arguments = {})
    {
        m_found.append({.rule = rule,
                        .severity = Severity::Error,
                        .step = Step::Bindings,
                        .role = row.binding->role,
                        .subject = subject,
                        .arguments = arguments,
                        .row = row.index,
                        .certainty = m_input.sureOf(rule, row.binding->role, row.port.value_or(0))});
        return m_found.last();
    }

    void checkPlace(const BindingRow &row)
    {
        const Binding &binding = *row.binding;
        if (row.index < 0)
            return; // a record of the server's, of no site
        const bool hasNoSites = row.role && row.role->sites.isEmpty() && binding.site.isEmpty();
        const bool isSaid =
            hasNoSites && m_siteless.contains(binding.role); // it is the role's, not each row's
        if ((!row.role || !row.role->sites.contains(binding.site)) && !isSaid)
            add(row, Rule::UnknownSite, binding.site);
        if (hasNoSites)
            m_siteless.insert(binding.role);
        if (!row.ip)
            add(row, Rule::AddressInvalid, binding.ip);
        if (!row.port)
            add(row, Rule::PortInvalid, binding.port);
    }

    const HttpSysRecord *heldAt(const BindingRow &row) const;
    void checkHost(const BindingRow &row);
    void checkInvalidHost(const BindingRow &row);
    void collectSharing();
    QString sharingHost(const BindingRow &row) const;
    const Certificate &servedBy(const BindingRow &row) const;
    void checkCertificate(const BindingRow &row);
    void checkFault(const BindingRow &row);
    void checkDuplicate(const BindingRow &row);
    QString platformSiteOf(const BindingRow &row) const;
    void checkKey(const BindingRow &row);
    QList<const BindingRow *> reachedBefore(const BindingRow &row) const;
    void checkShadow(const BindingRow &row);
    bool isMixed(const BindingRow &row) const;
    void findStanding();
    void checkPlatform(const BindingRow &row);

    const ConflictInput &m_input;
    const Draft &m_draft;
    const BindingRows &m_rows;
    QHash<qsizetype, QStringList> m_sharing; ///< the hosts without SNI of each BindingRow::key, two at most
    QSet<QString> m_siteless; ///< the roles without sites that are said to be so
    QList<const BindingRow *> m_seen; ///< the first of each BindingRow::identity
    QHash<PortKey, PlatformBinding> m_standing; ///< the platform's bindings that the script leaves
    QHash<PortKey, QMap<QString, QString>> m_sites; ///< by the hostHeaders that the platform binds
    QList<Problem> m_found;
};

void BindingCheck::checkHost(const BindingRow &row)
{
    const QString &host = row.binding->host;
    if (host.isEmpty()) {
        if (row.needsHost())
            add(row, row.isCentral() ? Rule::CentralWithoutHost : Rule::SniWithoutHost, row.binding->site);
        return;
    }
    if (!row.host) {
        checkInvalidHost(row);
        return;
    }
    if (row.host->isWildcard() && m_input.version != IisVersion::Iis10)
        add(row, Rule::WildcardNeedsIis10, host,
            {{Argument::Iis, textOf(m_input.version)},
             {Argument::Fault, m_draft.server.alone ? u"server"_s : QString()}});
    if (const HttpSysRecord *record = heldAt(row); record && record->isPunycode)
        add(row, Rule::PunycodeHost, row.host->ascii(), {{Argument::Host, row.host->unicode()}}).severity =
            Severity::Warning;
}

/// What HTTP.sys holds at \a row's key, or will; null: nothing.
const HttpSysRecord *BindingCheck::heldAt(const BindingRow &row) const
{
    const bool isAsked = row.record && m_input.hasState(row.binding->role);
    return isAsked ? m_input.state(row.binding->role).record(keyOf(*row.record)) : nullptr;
}

/// HTTP.sys drops the host of a binding without SNI or CCS; the script leaves out what is no host.
void BindingCheck::checkInvalidHost(const BindingRow &row)
{
    const QString &host = row.binding->host;
    if (m_draft.server.alone && !row.needsHost())
        return;
    const bool isTooWide = host == "*"_L1
        || (host.startsWith("*."_L1) && !host.sliced(1).contains(u'*') && HostName::parse(host.sliced(2)));
    if (isTooWide)
        add(row, Rule::WildcardTooWide, host).severity =
            m_draft.server.alone ? Severity::Warning : Severity::Error;
    else
        add(row, host.contains(u'*') ? Rule::WildcardInvalid : Rule::HostInvalid, host, wildcardFault(host));
}

/// Hosts of bindings without SNI that share a record: the commonest cause of a wrong certificate.
void BindingCheck::collectSharing()
{
    for (const BindingRow &row : m_rows.rows()) {
        if (row.index < 0 || row.key < 0 || row.needsHost() || row.binding->host.isEmpty())
            continue;
        QStringList &hosts = m_sharing[row.key];
        if (hosts.size() < 2 && !hosts.contains(row.binding->host))
            hosts.append(row.binding->host);
    }
}

/// Another host that shares \a row's record without SNI; empty: none.
QString BindingCheck::sharingHost(const BindingRow &row) const
{
    const QStringList hosts = row.needsHost() ? QStringList() : m_sharing.value(row.key);
    const auto other = std::ranges::find_if(hosts, [&](const QString &h) { return h != row.binding->host; });
    return hosts.size() > 1 ? *other : QString();
}

/// A certificate that fails or that clients refuse, as the preview has it. Wrong stores: findDrift().
void BindingCheck::checkFault(const BindingRow &row)
{
    if (row.isCentral() || row.label.isEmpty() || !m_input.hasState(row.binding->role))
        return;
    static const QHash<CertificateFault, QString> faults{{CertificateFault::Expired, u"expired"_s},
                                                         {CertificateFault::NotYetValid, u"not-yet-valid"_s},
                                                         {CertificateFault::WithoutKey, u"without-key"_s},
                                                         {CertificateFault::Unbindable, u"unbindable"_s}};
    const HttpSysState &state = m_input.state(row.binding->role);
    const HttpSysRecord *held = heldAt(row);
    const bool isHeld = held && held->certificate == row.label; // its store counts too
    if (isHeld && !state.renewalOf(*held).isEmpty())
        return; // which is served instead, and has findings of its own
    const QString fault = faults.value(isHeld ? state.faultOf(*held) : state.faultOf(row.label));
    if (fault.isEmpty())
        return;
    add(row, Rule::BoundCertificateUnfit, nameOf(row),
        {{Argument::Fault, fault}, {Argument::Certificate, row.certificateName()}});
}

/// The renewal that is served for the row's certificate, where its store links one to it; else that itself.
const Certificate &BindingCheck::servedBy(const BindingRow &row) const
{
    const HttpSysRecord *held = heldAt(row);
    const Certificate *renewal =
        held ? m_input.certificate(m_input.state(row.binding->role).renewalOf(*held)) : nullptr;
    return renewal ? *renewal : *row.certificate;
}

void BindingCheck::checkCertificate(const BindingRow &row)
{
    if (row.isCentral() || row.foreign) // what names another application wants, it alone knows
        return;
    // Of a server the records tell, and RecordMissing where there is none.
    if (row.label.isEmpty() && (m_draft.server.alone || recordsDecide(m_draft, row.binding->role)))
        return;
    const QString &name = row.binding->certificate;
    if (row.label.isEmpty()) {
        add(row, Rule::BindingWithoutCertificate, row.binding->host, {{Argument::Certificate, name}});
    } else if (const QString other = sharingHost(row); !other.isEmpty() && row.certificate && row.record
               && coverage(*row.certificate, row.binding->host) != Coverage::Covered) {
        add(row, Rule::SameKeyOtherCertificate, row.record->key(),
            {{Argument::Certificate, row.certificateName()},
             {Argument::Hosts, other},
             {Argument::Host, nameOf(row)}});
    } else if (row.host && row.certificate) {
        const Certificate &served = servedBy(row);
        const auto problem = coverageProblem(coverage(served, row.binding->host), served,
                                             {.rule = Rule::HostNotCovered,
                                              .severity = Severity::Error,
                                              .step = Step::Bindings,
                                              .role = row.binding->role,
                                              .subject = row.binding->host,
                                              .row = row.index});
        if (problem)
            m_found.append(*problem);
    }
}

void BindingCheck::checkDuplicate(const BindingRow &row)
{
    if (row.identity < 0 || row.index < 0) // a record of the server's is no binding
        return;
    const BindingRow *&first = m_seen[row.identity];
    const QString platforms = platformSiteOf(row);
    const QString site = first ? first->binding->site : platforms;
    if (first || (!platforms.isEmpty() && platforms != row.binding->site)) {
        const QStringList &stopped = m_draft.server.state.stoppedSites;
        const bool runsAlone = first && stopped.contains(site) != stopped.contains(row.binding->site);
        add(row, Rule::DuplicateBinding, row.identityText(),
            {{Argument::Site, site == row.binding->site ? QString() : site}})
            .severity = runsAlone ? Severity::Warning : Severity::Error;
    }
    if (!first)
        first = &row;
}

/// The site for which the platform binds the same host at any address of the port, as the script writes it.
QString BindingCheck::platformSiteOf(const BindingRow &row) const
{
    if (!row.ip->isAny() || row.ip->isIpv6())
        return {};
    const auto sites = m_sites.constFind({row.binding->role, *row.port});
    return sites == m_sites.cend() ? QString() : sites->value(row.host ? row.host->ascii() : QString());
}

void BindingCheck::checkKey(const BindingRow &row)
{
    if (!row.record || row.isCentral())
        return;
    const BindingRow &winner = m_rows.lastOfKey(row);
    if (winner.label == row.label || winner.identity == row.identity)
        return; // the same certificate, or checkDuplicate() has it
    const Rule rule = row.isByHost() ? Rule::SameHostOtherCertificate : Rule::SameKeyOtherCertificate;
    Problem &problem = add(row, rule, row.record->key(),
                           {{Argument::Certificate, nameBeside(winner.namedLabel(), row.namedLabel())},
                            {Argument::OtherCertificate, nameBeside(row.namedLabel(), winner.namedLabel())},
                            {Argument::Host, row.isByHost() ? QString() : nameOf(row)}});
    problem.otherRow = winner.index;
}

/// The exact-IP rows that hide \a row's host, on addresses that HTTP.sys listens on.
QList<const BindingRow *> BindingCheck::reachedBefore(const BindingRow &row) const
{
    QList<const BindingRow *> hiding = m_rows.hiding(row);
    if (!hiding.isEmpty() && m_input.hasState(row.binding->role)) {
        const HttpSysState &state = m_input.state(row.binding->role);
        hiding.removeIf([&state](const BindingRow *other) { return !state.listensOn(other->record->ip); });
    }
    return hiding;
}

/// An error where one of those that hide the host does not cover it, else a warning.
void BindingCheck::checkShadow(const BindingRow &row)
{
    const QList<const BindingRow *> hiding = reachedBefore(row);
    if (hiding.isEmpty() || isMixed(row))
        return;
    const auto fails = [&row](const BindingRow *other) {
        return other->certificate && coverage(*other->certificate, row.binding->host) != Coverage::Covered;
    };
    const auto failing = std::find_if(hiding.cbegin(), hiding.cend(), fails);
    const BindingRow &worst = failing == hiding.cend() ? *hiding.first() : **failing;
    Problem &problem =
        add(row, Rule::ShadowedByExactIp, row.binding->host,
            {{Argument::Key, worst.record->key()}, {Argument::Certificate, worst.certificateName()}});
    problem.otherRow = worst.index;
    if (failing == hiding.cend())
        problem.severity = Severity::Warning;
    if (row.host && row.host->isWildcard())
        problem.certainty = lessSure(problem.certainty, Certainty::Derived);
}

/// Whether the server's records on the row's port are of two lists that differ: what one of them has hides
/// nothing in the other.
bool BindingCheck::isMixed(const BindingRow &row) const
{
    const ServerState &server = m_draft.server.state;
    return m_draft.server.role == row.binding->role
        && std::ranges::any_of(server.notes, [&row](const ServerNote &note) {
               return note.kind == ServerNote::Kind::ListsDiffer
                   && parsePort(note.subject.section(u':', -1)).value_or(0) == *row.port;
           });
}

void BindingCheck::findStanding()
{
    for (const Role &role : m_draft.service.roles) {
        for (const PlatformBinding &made : platformBindings(m_draft, role)) {
            if (recordsDecide(m_draft, role.name))
                continue;
            m_sites.insert({role.name, made.port}, made.sites);
            if (!made.replaced)
                m_standing.insert({role.name, made.port}, made);
        }
    }
}

/// The platform's binding that the script leaves: its record is found before every host's.
void BindingCheck::checkPlatform(const BindingRow &row)
{
    const auto made =
        row.isByHost() ? m_standing.constFind({row.binding->role, *row.port}) : m_standing.cend();
    if (made == m_standing.cend())
        return;
    const QString label = row.role->labels.value(made->certificate, made->certificate);
    if (label == row.label)
        return; // its clients get what they ask for
    const Certificate *served = m_rows.certificates().value(label);
    const bool fails = served && coverage(*served, row.binding->host) != Coverage::Covered;
    Problem &problem = add(row, Rule::ShadowedByPlatform, row.binding->host,
                           {{Argument::Endpoint, made->endpoint},
                            {Argument::Certificate, served ? displayName(*served) : made->certificate},
                            {Argument::Configurations, made->configurations.join(", "_L1)}});
    problem.severity = fails ? Severity::Error : Severity::Warning;
}

} // namespace

QList<Problem> bindingProblems(const ConflictInput &input)
{
    return BindingCheck(input).run();
}

QList<Problem> bindingProblems(const Draft &draft)
{
    return bindingProblems(ConflictInput(draft));
}

} // namespace bindwright
