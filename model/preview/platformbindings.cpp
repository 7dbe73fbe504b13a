// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "platformbindings.h"

#include "model/net/hostname.h"
#include "model/script/endpointports.h"
#include "model/script/scriptsetting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QString firstSiteOf(const Role &role, const QString &endpoint)
{
    const auto isBound = [&endpoint](const Site &site) {
        return std::ranges::find(site.bindings, endpoint, &SiteBinding::endpointName) != site.bindings.cend();
    };
    const auto site = std::ranges::find_if(role.sites, isBound);
    return site == role.sites.cend() ? QString() : site->name;
}

QMap<QString, QString> sitesOf(const Role &role, const QString &endpoint)
{
    QMap<QString, QString> sites;
    for (const Site &site : role.sites) {
        for (const SiteBinding &binding : site.bindings) {
            const QString host = asciiForm(binding.hostHeader.trimmed());
            if (binding.endpointName == endpoint && !sites.contains(host))
                sites.insert(host, site.name);
        }
    }
    return sites;
}

/// Where the script replaces the binding with some cscfg files and leaves it with others.
QStringList standingWith(const Draft &draft, const Role &role, const Endpoint &endpoint)
{
    const QStringList leaving = leavingPlatform(draft, role, endpoint);
    const auto isOther = [&](const ConfigurationFacts &configuration) {
        return !isLocalConfiguration(configuration.fileName) && configuration.roles.contains(role.name)
            && !leaving.contains(configuration.fileName);
    };
    return std::ranges::any_of(draft.service.configurations, isOther) ? leaving : QStringList();
}

} // namespace

QList<PlatformBinding> platformBindings(const Draft &draft, const Role &role)
{
    if (draft.target == Target::Server)
        return {};
    const QSet<quint16> scripted = scriptPorts(draft, role.name);
    QList<PlatformBinding> bindings;
    for (const Endpoint &endpoint : role.endpoints) {
        const auto port = instancePort(endpoint);
        if (endpoint.protocol != "https"_L1 || endpoint.certificate.isEmpty() || !port)
            continue;
        const QString site = firstSiteOf(role, endpoint.name);
        if (site.isEmpty() && role.kind == RoleKind::Web && !role.sites.isEmpty())
            continue; // only a site's Binding puts it into IIS
        const bool isScripted = scripted.contains(*port);
        const bool isReplaced = isScripted && replacesPlatform(draft, role, endpoint);
        if (isScripted && draft.httpsEndpoint == HttpsEndpoint::Tcp)
            continue;
        bindings.append({.role = role.name,
                         .endpoint = endpoint.name,
                         .site = site,
                         .port = *port,
                         .certificate = endpoint.certificate,
                         .replaced = isReplaced,
                         .configurations =
                             isScripted && !isReplaced ? standingWith(draft, role, endpoint) : QStringList(),
                         .sites = sitesOf(role, endpoint.name)});
    }
    return bindings;
}

} // namespace bindwright
