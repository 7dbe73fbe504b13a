// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "unboundproblems.h"

#include "conflictcheck.h"
#include "coverageproblem.h"

#include "model/preview/preview.h"

#include <algorithm>

namespace bindwright {

namespace {

bool hasHostHeader(const Role &role)
{
    return std::ranges::any_of(role.sites, [](const Site &site) {
        return std::ranges::any_of(site.bindings,
                                   [](const SiteBinding &b) { return !b.hostHeader.isEmpty(); });
    });
}

/// A host that no binding names and that is served: by what, and how well.
struct UnboundHost
{
    PreviewHost host;
    QString role;
    const Certificate *certificate;
    Coverage coverage;
    Certainty certainty; ///< of that it is served
};

class UnboundCheck final
{
public:
    UnboundCheck(const ConflictInput &input, QList<Problem> &found)
        : m_input(input)
        , m_found(found)
    { }

    void run()
    {
        if (m_input.draft.hosts.isEmpty() && std::ranges::none_of(m_input.draft.service.roles, hasHostHeader))
            return;
        QSet<QString> settled; // bound or covered somewhere
        for (const BindingRow &row : m_input.rows.rows()) {
            if (row.host)
                settled.insert(row.host->unicode());
        }
        QList<UnboundHost> wanted;
        for (const Role &role : m_input.draft.service.roles) {
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

private:
    /// Of the wanted hosts those that are not settled yet.
    QList<UnboundHost> unboundHosts(const Role &role, const QSet<QString> &settled) const
    {
        using Origin = PreviewHost::Origin;
        const auto isSettled = [&settled](const QString &host) { return settled.contains(host); };
        if (!hasHostHeader(role) && std::ranges::all_of(m_input.draft.hosts, isSettled))
            return {}; // as nearly always: the many that have a binding need not be collected
        QList<PreviewHost> hosts = previewHosts(m_input.draft, role);
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
            const PreviewCell cell = previewCell(state, m_input.rows.certificates(), host.name, hello);
            if (cell.coverage)
                unbound.append({host, role.name, m_input.rows.certificates().value(cell.decision.certificate),
                                *cell.coverage, cell.decision.certainty});
        }
        return unbound;
    }

    void addUnbound(const UnboundHost &unbound, Severity severity)
    {
        const auto problem = coverageProblem(unbound.coverage, *unbound.certificate,
                                             {.rule = Rule::HostNotCovered,
                                              .severity = severity,
                                              .step = Step::Preview,
                                              .role = unbound.role,
                                              .subject = unbound.host.name,
                                              .certainty = unbound.certainty});
        if (problem)
            m_found.append(*problem);
    }

    const ConflictInput &m_input;
    QList<Problem> &m_found;
};

} // namespace

void findUnbound(const ConflictInput &input, QList<Problem> &found)
{
    UnboundCheck(input, found).run();
}

} // namespace bindwright
