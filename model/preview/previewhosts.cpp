// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "previewhosts.h"

#include "model/net/hostname.h"
#include "model/script/endpointports.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr auto httpsProtocol = "https"_L1;
constexpr quint16 httpsPort = 443;

/// The hosts of one role with the port at which each is asked for.
class Collector
{
public:
    Collector(const Draft &draft, const Role &role)
        : m_draft(draft)
        , m_role(role)
    {
        addBound();
        addHostHeaders();
        addWanted();
        std::sort(m_found.begin(), m_found.end(), [](const PreviewHost &a, const PreviewHost &b) {
            return std::tie(a.name, a.port) < std::tie(b.name, b.port);
        });
    }

    const QList<PreviewHost> &found() const { return m_found; }

private:
    void add(const QString &host, quint16 port, PreviewHost::Origin origin)
    {
        const std::pair key(unicodeForm(host), port);
        if (host.isEmpty() || host == "*"_L1 || m_known.contains(key)) // "*" is no name to ask for
            return;
        m_known.insert(key);
        m_names.insert(key.first);
        m_found.append({.name = key.first, .port = port, .origin = origin});
    }

    void addBound()
    {
        for (const Binding &binding : m_draft.bindings) {
            const auto port = parsePort(binding.port);
            if (binding.role == m_role.name && port)
                add(binding.host, *port, PreviewHost::Origin::Binding);
        }
    }

    void addHostHeaders()
    {
        for (const Site &site : m_role.sites) {
            for (const SiteBinding &binding : site.bindings) {
                const Endpoint *endpoint = findEndpoint(m_role, binding.endpointName);
                const auto port = endpoint ? instancePort(*endpoint) : std::nullopt;
                if (port && endpoint->protocol == httpsProtocol)
                    add(binding.hostHeader, *port, PreviewHost::Origin::HostHeader);
            }
        }
    }

    void addWanted()
    {
        if (!m_draft.roles.contains(m_role.name) || m_role.kind != RoleKind::Web)
            return;
        for (const QString &host : m_draft.hosts) {
            if (!m_names.contains(unicodeForm(host)))
                add(host, defaultPort(), PreviewHost::Origin::Wanted);
        }
    }

    quint16 defaultPort() const
    {
        const auto isHttps = [](const Endpoint &endpoint) {
            return endpoint.protocol == httpsProtocol && instancePort(endpoint);
        };
        const auto at = std::find_if(m_role.endpoints.cbegin(), m_role.endpoints.cend(), isHttps);
        return at == m_role.endpoints.cend() ? httpsPort : *instancePort(*at);
    }

    const Draft &m_draft;
    const Role &m_role;
    QSet<std::pair<QString, quint16>> m_known;
    QSet<QString> m_names;
    QList<PreviewHost> m_found;
};

} // namespace

QList<PreviewHost> previewHosts(const Draft &draft, const Role &role)
{
    return Collector(draft, role).found();
}

CertificatesByLabel certificatesByLabel(const Draft &draft)
{
    CertificatesByLabel found;
    for (const Certificate &certificate : draft.certificates)
        found.insert(certificate.sha1.toString(), &certificate);
    return found;
}

const IpAddress &exampleIpv6Address()
{
    static const IpAddress address = IpAddress::parse(u"2001:db8::4"_s).value();
    return address;
}

QList<Client> clientsOf(const Draft &draft, const IpAddress &instance)
{
    constexpr qsizetype mostAddresses = 256; // each has two columns
    QList<IpAddress> addresses{instance};
    bool hasFree = true; // an address without binding of its own is among them
    bool hasIpv6 = instance.isIpv6();
    const auto add = [&](const IpAddress &ip) {
        if (ip.isAny())
            return;
        hasFree = hasFree && ip != instance;
        hasIpv6 = hasIpv6 || ip.isIpv6();
        if (addresses.size() < mostAddresses && !addresses.contains(ip))
            addresses.append(ip);
    };
    for (const Binding &binding : draft.bindings)
        add(binding.ip == "*"_L1 ? IpAddress() : IpAddress::parse(binding.ip).value_or(IpAddress()));
    for (const ServerRecord &record : draft.server.state.records)
        add(record.record.ip);
    const IpAddress &example = exampleInstanceAddress();
    if (!hasFree && !addresses.contains(example))
        addresses.append(example);
    if (!hasIpv6)
        addresses.append(exampleIpv6Address());
    QList<Client> clients;
    for (const IpAddress &address : std::as_const(addresses))
        clients << Client{address, true} << Client{address, false};
    return clients;
}

IpAddress likelyInstance(const Draft &draft)
{
    const IpAddress &example = exampleInstanceAddress();
    const QList<Client> clients = clientsOf(draft, example);
    const auto own = std::ranges::find_if(clients, [&example](const Client &client) {
        return client.to != example && client.to != exampleIpv6Address();
    });
    return own == clients.cend() ? example : own->to;
}

} // namespace bindwright
