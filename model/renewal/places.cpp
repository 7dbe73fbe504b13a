// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "places.h"

#include "model/cloudservice/extendedsupport.h"
#include "model/draft/bindingrecords.h"
#include "model/net/hostname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using PlaceKind = CertificatePlace::Kind;

QString informationOf(const Binding &binding)
{
    const QString ip = binding.ip.contains(u':') ? u'[' + binding.ip + u']' : binding.ip;
    return ip + u':' + binding.port + u':' + binding.host;
}

/// The host that IIS looks for a store's file of that name for: "*.a.test" for "_.a.test.pfx". Empty: none.
QString hostOfFile(const QString &name)
{
    const QString base = name.left(name.lastIndexOf(u'.'));
    const QString host = base.startsWith("_."_L1) ? u'*' + base.sliced(1) : base;
    return HostName::parse(host) ? host : QString();
}

} // namespace

bool hasAny(const QList<CertificatePlace> &places, PlaceKind kind)
{
    return std::ranges::find(places, kind, &CertificatePlace::kind) != places.cend();
}

bool isReplaced(const CertificatePlace &place)
{
    return place.kind == PlaceKind::Thumbprint || place.kind == PlaceKind::IisBinding
        || place.kind == PlaceKind::CentralFile;
}

CertificateUses::CertificateUses(const Draft &draft, const QStringList &configurations)
{
    if (!draft.server.alone) { // else the roles were made of the server
        for (const Role &role : draft.service.roles)
            addRole(draft, role, configurations);
    }
    addServer(draft.server.state);
}

void CertificateUses::addRole(const Draft &draft, const Role &role, const QStringList &configurations)
{
    ByName byName;
    for (const RoleCertificate &entry : role.certificates) {
        const PlaceKind kind =
            isRemoteDesktopCertificate(entry.name) ? PlaceKind::RemoteDesktop : PlaceKind::Thumbprint;
        for (auto it = entry.thumbprints.cbegin(); it != entry.thumbprints.cend(); ++it) {
            const auto sha1 = Thumbprint::parse(it.value());
            if (!sha1 || (!configurations.isEmpty() && !configurations.contains(it.key())))
                continue;
            addPlace(*sha1, {kind, it.key(), role.name, entry.name});
            if (!byName[entry.name].contains(*sha1))
                byName[entry.name].append(*sha1);
        }
    }
    for (const Endpoint &endpoint : role.endpoints) {
        for (const Thumbprint &sha1 : byName.value(endpoint.certificate))
            addPlace(sha1, {PlaceKind::Endpoint, {}, role.name, endpoint.name});
    }
    for (const Binding &binding : draft.bindings) {
        if (binding.role != role.name)
            continue;
        for (const Thumbprint &sha1 : byName.value(binding.certificate)) {
            addPlace(sha1, {PlaceKind::Binding, {}, role.name, informationOf(binding)});
            addHost(sha1, binding.host);
        }
    }
    for (const Site &site : role.sites) {
        for (const SiteBinding &binding : site.bindings) {
            const Endpoint *endpoint = findEndpoint(role, binding.endpointName);
            for (const Thumbprint &sha1 :
                 endpoint ? byName.value(endpoint->certificate) : QList<Thumbprint>())
                addHost(sha1, binding.hostHeader);
        }
    }
}

void CertificateUses::addServer(const ServerState &state)
{
    const BindingRecords records(state);
    for (const ServerBinding &binding : state.bindings) {
        const QString certificate = records.certificateOf(binding);
        addPlace(certificate, {PlaceKind::IisBinding, {}, binding.site, binding.information});
        const auto sha1 = Thumbprint::parse(certificate);
        const auto parts = parseBinding(binding.information);
        if (sha1 && parts)
            addHost(*sha1, parts->host);
    }
    for (const ServerRecord &record : state.records) {
        addPlace(record.record.certificate, {PlaceKind::Record, {}, {}, record.record.key()});
        if (const auto sha1 = Thumbprint::parse(record.record.certificate))
            addHost(*sha1, record.record.host);
    }
    for (const CcsFile &file : state.files) {
        addPlace(file.certificate, {PlaceKind::CentralFile, {}, {}, file.name});
        if (const auto sha1 = Thumbprint::parse(file.certificate))
            addHost(*sha1, hostOfFile(file.name));
    }
    for (const StoredCertificate &stored : state.stored) {
        if (contains(stored.sha1)) // one that nothing names is not in use
            addPlace(stored.sha1, {PlaceKind::Stored, {}, {}, stored.store});
    }
}

void CertificateUses::addPlace(const Thumbprint &sha1, const CertificatePlace &place)
{
    QList<CertificatePlace> &places = m_places[sha1];
    if (places.isEmpty())
        m_certificates.append(sha1);
    places.append(place);
}

void CertificateUses::addPlace(const QString &thumbprint, const CertificatePlace &place)
{
    if (const auto sha1 = Thumbprint::parse(thumbprint))
        addPlace(*sha1, place);
}

void CertificateUses::addHost(const Thumbprint &sha1, const QString &host)
{
    const auto parsed = HostName::parse(host);
    const QString shown = parsed ? parsed->unicode() : host;
    if (shown.isEmpty() || m_hostsSeen.contains({sha1, shown}))
        return;
    m_hostsSeen.insert({sha1, shown});
    m_hosts[sha1].append(shown);
}

} // namespace bindwright
