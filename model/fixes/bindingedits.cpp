// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "bindingedits.h"

#include "bindingfixes.h"

#include "model/scenario/rolecertificates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QString siteOf(const Draft &draft, const Role &role)
{
    const bool chosen = std::ranges::find(role.sites, draft.site, &Site::name) != role.sites.cend();
    if (chosen || role.sites.isEmpty())
        return draft.site;
    return role.sites.first().name;
}

/// The name that \a role has the certificate under; empty: it lacks it.
QString nameIn(const Draft &draft, const QString &role, const Certificate &certificate)
{
    const Role *owner = findRole(draft.service, role);
    for (const RoleCertificate &entry : owner ? owner->certificates : QList<RoleCertificate>()) {
        if (deployedThumbprint(entry) == certificate.sha1)
            return entry.name;
    }
    return {};
}

} // namespace

Binding newBinding(const Draft &draft, const QString &role)
{
    Binding binding;
    binding.role = role;
    const Role *owner = findRole(draft.service, role);
    if (!owner)
        return binding;
    binding.site = siteOf(draft, *owner);
    QStringList usable;
    for (const RoleCertificate &entry : owner->certificates) {
        const Certificate *known = findCertificate(draft, *owner, entry.name);
        if (known && !known->isCa)
            usable.append(entry.name);
    }
    if (usable.size() == 1)
        binding.certificate = usable.first();
    return binding;
}

Draft withBindingsForNames(const Draft &draft, const QStringList &roles, const Certificate &certificate)
{
    Draft result = draft;
    for (const QString &role : roles) {
        if (!findRole(result.service, role))
            continue;
        if (nameIn(result, role, certificate).isEmpty())
            result = withAddedCertificate(result, role, certificate, u"My"_s);
        Binding binding = newBinding(result, role);
        binding.certificate = nameIn(result, role, certificate);
        if (binding.certificate.isEmpty()) // no cscfg has the role: the new entry is the last
            binding.certificate = findRole(result.service, role)->certificates.last().name;
        for (const QString &pattern : certificate.dnsNames) {
            const auto host = HostName::parse(pattern);
            if (!host || hasSniBinding(result, role, u"443"_s, *host))
                continue;
            binding.host = host->unicode();
            result.bindings.append(binding);
        }
    }
    return result;
}

bool hasSniBinding(const Draft &draft, const QString &role, const QString &port, const HostName &host)
{
    return std::ranges::any_of(draft.bindings, [&](const Binding &binding) {
        const auto name = HostName::parse(binding.host);
        return binding.role == role && binding.port == port && binding.sslFlags.testFlag(SslFlag::Sni) && name
            && *name == host;
    });
}

Draft withoutBindings(const Draft &draft, const QList<int> &rows)
{
    Draft result = draft;
    result.bindings.clear();
    for (int row = 0; row < draft.bindings.size(); ++row) {
        if (!rows.contains(row))
            result.bindings.append(draft.bindings.at(row));
    }
    return result;
}

QStringList bindableRoles(const Draft &draft)
{
    QStringList names;
    for (const Role &role : draft.service.roles) {
        const bool bound =
            std::ranges::find(draft.bindings, role.name, &Binding::role) != draft.bindings.cend();
        if (role.kind == RoleKind::Web || bound)
            names.append(role.name);
    }
    return names;
}

QList<Shadow> shadowsOf(const Draft &draft, const QList<Problem> &problems)
{
    QMap<int, Shadow> shadows;
    for (const Problem &problem : problems) {
        const int row = problem.rule == Rule::ShadowedByExactIp ? hidingRow(draft, problem) : -1;
        if (row < 0)
            continue;
        const auto known = shadows.find(row);
        if (known == shadows.end()) {
            shadows.insert(row, {row, {problem.subject}, problem});
            continue;
        }
        if (!known->hosts.contains(problem.subject))
            known->hosts.append(problem.subject);
        if (problem.severity > known->problem.severity)
            known->problem = problem;
    }
    return shadows.values();
}

} // namespace bindwright
