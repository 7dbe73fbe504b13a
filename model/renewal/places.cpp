// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "places.h"

#include "model/cloudservice/extendedsupport.h"
#include "model/net/hostname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using Kind = CertificatePlace::Kind;

bool isThumbprint(const QString &text, const Thumbprint &sha1)
{
    const auto parsed = Thumbprint::parse(text);
    return parsed && *parsed == sha1;
}

QString informationOf(const Binding &binding)
{
    const QString ip = binding.ip.contains(u':') ? u'[' + binding.ip + u']' : binding.ip;
    return ip + u':' + binding.port + u':' + binding.host;
}

/// Collects the places of one certificate.
class PlaceFinder final
{
public:
    PlaceFinder(const Draft &draft, const Thumbprint &sha1, const QStringList &configurations)
        : m_draft(draft)
        , m_sha1(sha1)
        , m_configurations(configurations)
    { }

    QList<CertificatePlace> find()
    {
        if (!m_draft.server.alone) {
            for (const Role &role : m_draft.service.roles)
                findIn(role);
        }
        findOnServer();
        return m_found;
    }

private:
    bool counts(const QString &configuration) const
    {
        return m_configurations.isEmpty() || m_configurations.contains(configuration);
    }

    void findIn(const Role &role)
    {
        QSet<QString> names;
        for (const RoleCertificate &entry : role.certificates) {
            const Kind kind = isRemoteDesktopCertificate(entry.name) ? Kind::RemoteDesktop : Kind::Thumbprint;
            for (auto it = entry.thumbprints.cbegin(); it != entry.thumbprints.cend(); ++it) {
                if (!counts(it.key()) || !isThumbprint(it.value(), m_sha1))
                    continue;
                m_found.append({kind, it.key(), role.name, entry.name});
                names.insert(entry.name);
            }
        }
        for (const Endpoint &endpoint : role.endpoints) {
            if (names.contains(endpoint.certificate))
                m_found.append({Kind::Endpoint, {}, role.name, endpoint.name});
        }
        for (const Binding &binding : m_draft.bindings) {
            if (binding.role == role.name && names.contains(binding.certificate))
                m_found.append({Kind::Binding, {}, role.name, informationOf(binding)});
        }
    }

    void findOnServer()
    {
        const ServerState &state = m_draft.server.state;
        for (const ServerBinding &binding : state.bindings) {
            if (isThumbprint(binding.certificate, m_sha1))
                m_found.append({Kind::IisBinding, {}, binding.site, binding.information});
        }
        for (const ServerRecord &record : state.records) {
            if (isThumbprint(record.record.certificate, m_sha1))
                m_found.append({Kind::Record, {}, {}, record.record.key()});
        }
        for (const CcsFile &file : state.files) {
            if (isThumbprint(file.certificate, m_sha1))
                m_found.append({Kind::CentralFile, {}, {}, file.name});
        }
        for (const StoredCertificate &stored : state.stored) {
            if (stored.sha1 == m_sha1)
                m_found.append({Kind::Stored, {}, {}, stored.store});
        }
    }

    const Draft &m_draft;
    const Thumbprint &m_sha1;
    const QStringList &m_configurations;
    QList<CertificatePlace> m_found;
};

} // namespace

bool isReplaced(const CertificatePlace &place)
{
    return place.kind == Kind::Thumbprint || place.kind == Kind::IisBinding;
}

QList<CertificatePlace> placesOf(const Draft &draft, const Thumbprint &sha1,
                                 const QStringList &configurations)
{
    return PlaceFinder(draft, sha1, configurations).find();
}

QList<Thumbprint> certificatesInUse(const Draft &draft)
{
    QList<Thumbprint> used;
    const auto take = [&used](const QString &text) {
        const auto thumbprint = Thumbprint::parse(text);
        if (thumbprint && !used.contains(*thumbprint))
            used.append(*thumbprint);
    };
    for (const Role &role : draft.service.roles) {
        for (const RoleCertificate &entry : role.certificates) {
            for (const QString &text : entry.thumbprints)
                take(text);
        }
    }
    for (const ServerBinding &binding : draft.server.state.bindings)
        take(binding.certificate);
    for (const ServerRecord &record : draft.server.state.records)
        take(record.record.certificate);
    for (const CcsFile &file : draft.server.state.files)
        take(file.certificate);
    return used;
}

QStringList hostsOf(const Draft &draft, const Thumbprint &sha1)
{
    QStringList hosts;
    const auto take = [&hosts](const QString &text) {
        const auto host = HostName::parse(text);
        const QString shown = host ? host->unicode() : text;
        if (!shown.isEmpty() && !hosts.contains(shown))
            hosts.append(shown);
    };
    for (const Role &role : draft.service.roles) {
        const auto has = [&](const QString &name) {
            const RoleCertificate *entry = findCertificate(role, name);
            return entry && std::ranges::any_of(entry->thumbprints, [&](const QString &text) {
                       return isThumbprint(text, sha1);
                   });
        };
        for (const Binding &binding : draft.bindings) {
            if (binding.role == role.name && has(binding.certificate))
                take(binding.host);
        }
        for (const Site &site : role.sites) {
            for (const SiteBinding &binding : site.bindings) {
                const Endpoint *endpoint = findEndpoint(role, binding.endpointName);
                if (endpoint && has(endpoint->certificate))
                    take(binding.hostHeader);
            }
        }
    }
    for (const ServerRecord &record : draft.server.state.records) {
        if (isThumbprint(record.record.certificate, sha1))
            take(record.record.host);
    }
    return hosts;
}

} // namespace bindwright
