// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "httpsendpoint.h"

#include "scenarioparts.h"

#include "model/script/endpointports.h"
#include "model/script/scriptsetting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// Tells of a role's endpoints how fit they are, and why.
class Choice final
{
public:
    Choice(const Draft &draft, const Role &role)
        : m_role(role)
        , m_earlier(storedBindings(role))
        , m_isChosen(std::ranges::find(role.sites, draft.site, &Site::name) != role.sites.cend())
        , m_sharesByName(draft.scenario == Scenario::Sni)
    {
        const int site = siteIndex(role, draft.site);
        m_site = site < 0 ? QString() : role.sites.at(site).name;
    }

    /// Lower is better; none: it is not for https, or another site's.
    std::optional<int> rankOf(const Endpoint &endpoint) const
    {
        const bool isUsual = endpoint.port == newEndpointPort();
        const QStringList sites = sitesOf(endpoint);
        // A tcp endpoint on 443 that nobody is known to bind is an admin's own.
        const bool isTcp = endpoint.protocol == "tcp"_L1 && (isUsual || !sites.isEmpty());
        if (endpoint.protocol != "https"_L1 && !isTcp)
            return {};
        if (sites.contains(m_site))
            return isUsual ? 0 : 1;
        const bool isOthers = m_isChosen && !sites.isEmpty();
        if (isOthers && !(isUsual && m_sharesByName))
            return {};
        return isUsual ? 2 : 3;
    }

private:
    /// Those that csdef, or an earlier run's script, binds to it.
    QStringList sitesOf(const Endpoint &endpoint) const
    {
        QStringList sites;
        for (const Site &site : m_role.sites) {
            if (std::ranges::find(site.bindings, endpoint.name, &SiteBinding::endpointName)
                != site.bindings.cend())
                sites.append(site.name);
        }
        const auto port = instancePort(endpoint);
        for (const Binding &binding : m_earlier) {
            if (port && binding.port == QString::number(*port))
                sites.append(binding.site);
        }
        return sites;
    }

    const Role &m_role;
    QList<Binding> m_earlier;
    QString m_site; ///< that bindings go to
    bool m_isChosen; ///< it was, or it is the first
    bool m_sharesByName; ///< SNI bindings of several sites go to one port
};

} // namespace

QString newEndpointPort()
{
    return u"443"_s;
}

int httpsEndpointOf(const Draft &draft, const Role &role)
{
    const Choice choice(draft, role);
    int found = -1;
    std::optional<int> best;
    for (int i = 0; i < int(role.endpoints.size()); ++i) {
        const auto rank = choice.rankOf(role.endpoints.at(i));
        if (rank && (!best || *rank < *best)) {
            best = rank;
            found = i;
        }
    }
    return found;
}

std::optional<PortHolder> portHolder(const Draft &draft, const Service &service, const Role &role)
{
    if (httpsEndpointOf(draft, role) >= 0)
        return std::nullopt;
    for (const Role &other : service.roles) {
        for (const Endpoint &endpoint : other.endpoints) {
            if (endpoint.port == newEndpointPort() && endpoint.protocol != "udp"_L1)
                return PortHolder{other.name, endpoint.name};
        }
    }
    return std::nullopt;
}

} // namespace bindwright
