// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "bindingproblems.h"

#include "conflictcheck.h"

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

QString namesOf(const Certificate &certificate)
{
    return (certificate.dnsNames + certificate.ipAddresses).join(", "_L1);
}

/// A wildcard of the certificate's is for the host's domain, but stands for exactly one label.
bool isOtherDepth(const Certificate &certificate, const QString &host)
{
    const auto name = HostName::parse(host);
    if (!name)
        return false;
    return std::any_of(certificate.dnsNames.cbegin(), certificate.dnsNames.cend(), [&](const QString &p) {
        return p.startsWith("*."_L1) && (name->ascii() == p.sliced(2) || name->ascii().endsWith(p.sliced(1)));
    });
}

/// "*.*" or "*.": what would stand for all names below a top-level domain.
Arguments wildcardFault(const QString &host)
{
    const bool isWide = host.startsWith("*."_L1) && host.count(u'.') == 1;
    return {{Argument::Fault, isWide ? u"top-level"_s : QString()}};
}

bool hasHostHeader(const Role &role)
{
    return std::ranges::any_of(role.sites, [](const Site &site) {
        return std::ranges::any_of(site.bindings,
                                   [](const SiteBinding &b) { return !b.hostHeader.isEmpty(); });
    });
}

/// A role's rows on one port. The row's own role name: the service may lack it.
using PortKey = std::pair<QString, quint16>;

/// A host that no binding names and that is served: by what, and how well.
struct UnboundHost
{
    PreviewHost host;
    QString role;
    const Certificate *certificate;
    Coverage coverage;
};

class Check final
{
public:
    explicit Check(const ConflictInput &input)
        : m_input(input)
        , m_draft(input.draft)
        , m_rows(input.rows)
    { }

    QList<Problem> run()
    {
        findStanding();
        m_seen.fill(nullptr, m_rows.identities());
        for (const BindingRow &row : m_rows.rows()) { // once: there may be more of them than a cache holds
            checkPlace(row);
            checkHost(row);
            checkCertificate(row);
            checkDuplicate(row);
            checkKey(row);
            checkShadow(row);
            checkPlatform(row);
            checkDefault(row);
        }
        checkUnbound();
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
                        .row = row.index});
        return m_found.last();
    }

    void checkPlace(const BindingRow &row)
    {
        const Binding &binding = *row.binding;
        if (row.index < 0)
            return; // a record of the server's, of no site
        if (!row.role || !row.role->sites.contains(binding.site))
            add(row, Rule::UnknownSite, binding.site);
        if (!row.ip)
            add(row, Rule::AddressInvalid, binding.ip);
        if (!row.port)
            add(row, Rule::PortInvalid, binding.port);
    }

    void checkHost(const BindingRow &row);
    void checkInvalidHost(const BindingRow &row);
    void checkCertificate(const BindingRow &row);
    void addCoverage(Coverage found, const Certificate &certificate, Problem problem);
    void checkDuplicate(const BindingRow &row);
    void checkKey(const BindingRow &row);
    void checkShadow(const BindingRow &row);
    void findStanding();
    void checkPlatform(const BindingRow &row);
    void checkDefault(const BindingRow &row);
    void checkUnbound();
    QList<UnboundHost> unboundHosts(const Role &role, const QSet<QString> &settled) const;
    void addUnbound(const UnboundHost &unbound, Severity severity);

    const ConflictInput &m_input;
    const Draft &m_draft;
    const BindingRows &m_rows;
    QList<const BindingRow *> m_seen; ///< the first of each BindingRow::identity
    QHash<PortKey, PlatformBinding> m_standing; ///< the platform's bindings that the script leaves
    QSet<std::pair<PortKey, bool>> m_checked; ///< ports with and without CCS; see checkDefault()
    QList<Problem> m_found;
};

void Check::checkHost(const BindingRow &row)
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
        add(row, Rule::WildcardNeedsIis10, host, {{Argument::Iis, textOf(m_input.version)}});
    if (row.host->unicode().compare(host, Qt::CaseInsensitive) != 0
        && row.host->ascii().compare(host, Qt::CaseInsensitive) == 0) {
        Problem &problem = add(row, Rule::PunycodeHost, host, {{Argument::Host, row.host->unicode()}});
        problem.severity = Severity::Warning;
        problem.certainty = Certainty::Open; // whether such a key matches too
    }
}

/// HTTP.sys drops the host of a binding without SNI or CCS; the script leaves out what is no host.
void Check::checkInvalidHost(const BindingRow &row)
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

void Check::checkCertificate(const BindingRow &row)
{
    if (row.isCentral())
        return;
    // Of a server the records tell, and RecordMissing where there is none.
    if (row.label.isEmpty() && (m_draft.server.alone || recordsDecide(m_draft, row.binding->role)))
        return;
    const QString &name = row.binding->certificate;
    if (row.label.isEmpty()) {
        add(row, Rule::BindingWithoutCertificate, row.binding->host, {{Argument::Certificate, name}});
    } else if (row.host && row.certificate) {
        addCoverage(coverage(*row.certificate, row.binding->host), *row.certificate,
                    {.rule = Rule::HostNotCovered,
                     .severity = Severity::Error,
                     .step = Step::Bindings,
                     .role = row.binding->role,
                     .subject = row.binding->host,
                     .row = row.index});
    }
}

/// Adds \a problem for a name that a certificate does not cover, as the rule for the reason.
void Check::addCoverage(Coverage found, const Certificate &certificate, Problem problem)
{
    if (found == Coverage::Covered)
        return;
    const QString name = displayName(certificate);
    if (found == Coverage::OnlyCommonName) {
        problem.rule = Rule::HostOnlyInCommonName;
        problem.severity = Severity::Warning;
        problem.arguments = {{Argument::Certificate, name}};
    } else {
        problem.arguments = {{Argument::Certificate, name}, {Argument::Names, namesOf(certificate)}};
        if (isOtherDepth(certificate, problem.subject))
            problem.rule = Rule::HostTooDeep;
    }
    m_found.append(problem);
}

void Check::checkDuplicate(const BindingRow &row)
{
    if (row.identity < 0)
        return;
    const BindingRow *&first = m_seen[row.identity];
    if (!first) {
        first = &row;
        return;
    }
    const QString &site = first->binding->site;
    add(row, Rule::DuplicateBinding, row.identityText(),
        {{Argument::Site, site == row.binding->site ? QString() : site}});
}

void Check::checkKey(const BindingRow &row)
{
    if (!row.record || row.isCentral())
        return;
    const BindingRow &winner = m_rows.lastOfKey(row);
    if (winner.label == row.label || winner.identity == row.identity)
        return; // the same certificate, or checkDuplicate() has it
    const Rule rule = row.isByHost() ? Rule::SameHostOtherCertificate : Rule::SameKeyOtherCertificate;
    Problem &problem = add(row, rule, row.record->key(),
                           {{Argument::Certificate, winner.certificateName()},
                            {Argument::OtherCertificate, row.certificateName()}});
    problem.certainty = row.isByHost() ? Certainty::Derived : Certainty::Stated;
    problem.otherRow = winner.index;
}

/// An error where one of those that hide the host does not cover it, else a warning.
void Check::checkShadow(const BindingRow &row)
{
    const QList<const BindingRow *> hiding = m_rows.hiding(row);
    if (hiding.isEmpty())
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
    if (row.host->isWildcard())
        problem.certainty = Certainty::Derived;
}

void Check::findStanding()
{
    for (const Role &role : m_draft.service.roles) {
        for (const PlatformBinding &made : platformBindings(m_draft, role)) {
            if (!made.replaced && !recordsDecide(m_draft, role.name))
                m_standing.insert({role.name, made.port}, made);
        }
    }
}

/// The platform's binding that the script leaves: its record is found before every host's.
void Check::checkPlatform(const BindingRow &row)
{
    const auto made =
        row.isByHost() ? m_standing.constFind({row.binding->role, *row.port}) : m_standing.cend();
    if (made == m_standing.cend())
        return;
    const QString label = row.role->labels.value(made->certificate, made->certificate);
    const Certificate *served = m_rows.certificates().value(label);
    const bool fails = served && coverage(*served, row.binding->host) != Coverage::Covered;
    Problem &problem = add(row, Rule::ShadowedByPlatform, row.binding->host,
                           {{Argument::Endpoint, made->endpoint},
                            {Argument::Certificate, served ? displayName(*served) : made->certificate}});
    problem.severity = fails ? Severity::Error : Severity::Warning;
    problem.certainty = Certainty::Derived; // FASIGPT: what the platform binds; KB 4034932: the order
}

void Check::checkDefault(const BindingRow &row)
{
    const std::pair key(PortKey(row.binding->role, row.port.value_or(0)), row.isCentral());
    if (!row.isByHost() || m_checked.contains(key))
        return;
    m_checked.insert(key);
    const Rule rule = row.isCentral() ? Rule::CentralWithoutDefault : Rule::NoDefault;
    if (!m_input.state(row.binding->role).ipRecord(IpAddress(), *row.port))
        add(row, rule, QString::number(*row.port)).severity = Severity::Warning;
}

/// Hosts that no binding names, but that are served all the same: a hostHeader has its role; one that
/// is wanted should be covered in some role.
void Check::checkUnbound()
{
    if (m_draft.hosts.isEmpty() && std::ranges::none_of(m_draft.service.roles, hasHostHeader))
        return;
    QSet<QString> settled; // bound or covered somewhere
    for (const BindingRow &row : m_rows.rows()) {
        if (row.host)
            settled.insert(row.host->unicode());
    }
    QList<UnboundHost> wanted;
    for (const Role &role : m_draft.service.roles) {
        for (const UnboundHost &unbound : unboundHosts(role, settled)) {
            if (unbound.host.origin == PreviewHost::Origin::HostHeader)
                addUnbound(unbound, Severity::Error);
            else if (unbound.coverage == Coverage::Covered)
                settled.insert(unbound.host.name);
            else
                wanted.append(unbound);
        }
    }
    for (const UnboundHost &unbound : std::as_const(wanted)) {
        if (settled.contains(unbound.host.name))
            continue;
        settled.insert(unbound.host.name); // said once
        addUnbound(unbound, Severity::Warning);
    }
}

/// Of the wanted hosts those that are not settled yet.
QList<UnboundHost> Check::unboundHosts(const Role &role, const QSet<QString> &settled) const
{
    using Origin = PreviewHost::Origin;
    const auto isSettled = [&settled](const QString &host) { return settled.contains(host); };
    if (!hasHostHeader(role) && std::ranges::all_of(m_draft.hosts, isSettled))
        return {}; // as nearly always: the many that have a binding need not be collected
    QList<PreviewHost> hosts = previewHosts(m_draft, role);
    hosts.removeIf([&settled](const PreviewHost &host) {
        return host.origin == Origin::Binding
            || (host.origin == Origin::Wanted && settled.contains(host.name));
    });
    if (hosts.isEmpty())
        return {};
    const HttpSysState &state = m_input.state(role.name);
    QList<UnboundHost> unbound;
    for (const PreviewHost &host : std::as_const(hosts)) {
        const ClientHello hello{{m_input.instance, host.port}, serverNameFor(host.name)};
        const PreviewCell cell = previewCell(state, m_rows.certificates(), host.name, hello);
        if (cell.coverage)
            unbound.append(
                {host, role.name, m_rows.certificates().value(cell.decision.certificate), *cell.coverage});
    }
    return unbound;
}

void Check::addUnbound(const UnboundHost &unbound, Severity severity)
{
    addCoverage(unbound.coverage, *unbound.certificate,
                {.rule = Rule::HostNotCovered,
                 .severity = severity,
                 .step = Step::Preview,
                 .role = unbound.role,
                 .subject = unbound.host.name});
}

} // namespace

QList<Problem> bindingProblems(const ConflictInput &input)
{
    return Check(input).run();
}

QList<Problem> bindingProblems(const Draft &draft)
{
    return bindingProblems(ConflictInput(draft));
}

} // namespace bindwright
