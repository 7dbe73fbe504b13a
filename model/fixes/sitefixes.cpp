// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "sitefixes.h"

#include "serviceedits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// Each endpoint that could be the binding of a site without one.
QList<Fix> firstBindings(const Draft &draft, const Problem &problem)
{
    const Role *role = findRole(draft.service, problem.role);
    QList<Fix> fixes;
    for (const Endpoint &endpoint : role ? role->endpoints : QList<Endpoint>()) {
        if (endpoint.protocol != "http"_L1 && endpoint.protocol != "https"_L1)
            continue;
        fixes += inRole(draft, problem, Fix::Kind::BindSiteTo, {endpoint.name}, [&](Role &changed) {
            forNamed(changed.sites, problem.subject, [&](Site &site) {
                site.bindings.append({endpoint.name, endpoint.name, {}});
            });
        });
    }
    return fixes;
}

QList<Fix> bindingsLast(const Draft &draft, const Problem &problem)
{
    return inRole(draft, problem, Fix::Kind::MoveBindingsLast, {problem.subject}, [&](Role &role) {
        forNamed(role.sites, problem.subject, [](Site &site) { site.bindingsLast = true; });
    });
}

/// The binding goes to the one endpoint that no site has yet, or goes.
QList<Fix> siteBindingFixes(const Draft &draft, const Problem &problem)
{
    const Role *role = findRole(draft.service, problem.role);
    if (!role)
        return {};
    const QString site = problem.arguments.value(Argument::Site);
    QList<Fix> fixes;
    for (const Endpoint &endpoint : role->endpoints) {
        const bool bound = std::ranges::any_of(role->sites, [&endpoint](const Site &other) {
            return std::ranges::any_of(other.bindings, [&endpoint](const SiteBinding &binding) {
                return binding.endpointName == endpoint.name;
            });
        });
        if (bound || endpoint.protocol == "udp"_L1)
            continue;
        fixes += inRole(draft, problem, Fix::Kind::BindSiteTo, {endpoint.name}, [&](Role &changed) {
            forNamed(changed.sites, site, [&](Site &owner) {
                forNamed(owner.bindings, problem.subject,
                         [&](SiteBinding &binding) { binding.endpointName = endpoint.name; });
            });
        });
    }
    const auto others = std::ranges::find(role->sites, site, &Site::name);
    if (others != role->sites.cend() && others->bindings.size() > 1)
        fixes += inRole(draft, problem, Fix::Kind::RemoveSiteBinding, {problem.subject}, [&](Role &changed) {
            forNamed(changed.sites, site, [&](Site &owner) {
                owner.bindings.removeIf(
                    [&](const SiteBinding &binding) { return binding.name == problem.subject; });
            });
        });
    return fixes;
}

/// The endpoint goes to one of the role's sites, each of which is offered where they are few.
QList<Fix> boundFixes(const Draft &draft, const Problem &problem)
{
    const Role *role = findRole(draft.service, problem.role);
    constexpr qsizetype mostOffered = 3;
    QList<Fix> fixes;
    const qsizetype count = role ? qMin(role->sites.size(), mostOffered) : 0;
    for (qsizetype i = 0; i < count; ++i)
        fixes += inRole(draft, problem, Fix::Kind::BindSite, {role->sites.at(i).name, problem.subject},
                        [&](Role &changed) {
                            changed.sites[i].bindings.append({problem.subject, problem.subject, {}});
                        });
    return fixes;
}

/// What is named in another case takes the name that is declared.
QList<Fix> inItsCase(const Draft &draft, const Problem &problem, const QString &name)
{
    const QString meant = problem.arguments.value(Argument::Meant);
    if (meant.isEmpty())
        return {};
    return inRole(draft, problem, Fix::Kind::UseSpelling, {meant}, [&](Role &role) {
        for (Endpoint &endpoint : role.endpoints) {
            if (problem.rule == Rule::EndpointCertificateUndeclared && endpoint.certificate == name)
                endpoint.certificate = meant;
        }
        for (Site &site : role.sites) {
            for (SiteBinding &binding : site.bindings) {
                if (problem.rule == Rule::SiteBindingUnknown && binding.endpointName == name)
                    binding.endpointName = meant;
            }
        }
    });
}

} // namespace

QList<Fix> siteFixes(const Draft &draft, const Problem &problem)
{
    switch (problem.rule) {
    case Rule::SiteWithoutBinding:
        return firstBindings(draft, problem);
    case Rule::BindingsNotLast:
        return bindingsLast(draft, problem);
    case Rule::SiteBindingUnknown:
        if (problem.arguments.value(Argument::Meant).isEmpty())
            return siteBindingFixes(draft, problem);
        return inItsCase(draft, problem, problem.arguments.value(Argument::Endpoint));
    case Rule::EndpointNotBound:
        return boundFixes(draft, problem);
    case Rule::EndpointCertificateUndeclared:
        return inItsCase(draft, problem, problem.arguments.value(Argument::Certificate));
    default: // nothing to edit, or only the admin knows what
        return {};
    }
}

} // namespace bindwright
