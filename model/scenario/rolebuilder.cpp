// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "rolebuilder.h"

#include "httpsendpoint.h"
#include "rolecertificates.h"

#include "model/script/endpointports.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

const QString &myStore()
{
    static const QString store = u"My"_s;
    return store;
}

} // namespace

RoleBuilder::RoleBuilder(Draft &draft, Role &role, const QList<Binding> &before)
    : m_draft(draft)
    , m_role(role)
    , m_before(before)
    , m_chains(draft.certificates, draft.asOf)
    , m_renewals(draft, role.name, before)
{ }

QString RoleBuilder::declare(const Certificate &certificate, const QString &store)
{
    for (const RoleCertificate &known : std::as_const(m_role.certificates)) {
        const bool isIts = countingThumbprint(m_draft, known) == certificate.sha1
            || (known.thumbprints.isEmpty() && known.name == certificateName(certificate));
        if (isInStore(known, store) && known.declared && isIts)
            return withThumbprint(known.name, certificate);
    }
    const RoleCertificate *renewed = store == myStore() ? m_renewals.entryFor(m_role, certificate) : nullptr;
    if (renewed && !isOthers(*renewed))
        return withThumbprint(renewed->name, certificate);
    m_role.certificates.append({.name = freeCertificateName(m_role, certificate),
                                .storeLocation = u"LocalMachine"_s,
                                .storeName = store});
    return withThumbprint(m_role.certificates.last().name, certificate);
}

QString RoleBuilder::declareInMy(const Certificate &certificate)
{
    return declare(certificate, myStore());
}

void RoleBuilder::declareChain(const Certificate &leaf)
{
    const Chain chain = m_chains.chainOf(leaf);
    for (const Certificate &intermediate : chain.intermediates)
        declare(intermediate, u"CA"_s);
    // A public root is the clients' own; only a private CA's is installed, and only when asked for.
    if (m_draft.installRoot && chain.root && chain.root->sha1 != leaf.sha1)
        declare(*chain.root, u"Root"_s);
}

void RoleBuilder::serve(const Certificate &leaf)
{
    Endpoint &endpoint = httpsEndpoint();
    const RoleCertificate *known = findCertificate(m_role, endpoint.certificate);
    if (known && isInStore(*known, myStore()) && !isOthers(*known))
        withThumbprint(endpoint.certificate, leaf);
    else if (!endpoint.certificate.isEmpty() && !known)
        declareAs(endpoint.certificate, leaf); // implicit until now: csdef names it, only cscfg has it
    else
        endpoint.certificate = declareInMy(leaf);
    bindSites(endpoint.name);
}

void RoleBuilder::fillEndpoint(const Certificate &otherwise)
{
    const int place = httpsEndpointOf(m_draft, m_role);
    if (place < 0 || m_role.endpoints.at(place).certificate.trimmed().isEmpty())
        return;
    Endpoint &endpoint = m_role.endpoints[place];
    endpoint.certificate = endpoint.certificate.trimmed();
    const Certificate &certificate = chosenDefault(otherwise);
    RoleCertificate *known = findCertificate(m_role, endpoint.certificate);
    const auto isThere = [&](const RoleCertificate &entry) {
        return isInStore(entry, myStore()) && countingThumbprint(m_draft, entry) == certificate.sha1;
    };
    if (std::ranges::any_of(m_role.certificates, isThere))
        return;
    if (!known) {
        declareAs(endpoint.certificate, certificate);
    } else if (isInStore(*known, myStore()) && !deployedThumbprint(*known)) {
        known->declared = true;
        withThumbprint(known->name, certificate);
    }
}

QString RoleBuilder::serveDefault(const Certificate &otherwise)
{
    Endpoint &endpoint = httpsEndpoint();
    if (endpoint.certificate.isEmpty()) // declared as tcp by an earlier run, whose default goes on
        endpoint.certificate = earlierDefault();
    RoleCertificate *known = findCertificate(m_role, endpoint.certificate);
    const bool canServe = known && isInStore(*known, myStore()) && deployedThumbprint(*known);
    if (canServe && !m_draft.defaultCertificate)
        known->declared = true; // the script's rows need it to be
    else
        change(endpoint, declareInMy(chosenDefault(otherwise)));
    bindSites(endpoint.name);
    return endpoint.certificate;
}

QString RoleBuilder::port()
{
    const auto port = instancePort(httpsEndpoint());
    return port ? QString::number(*port) : QString();
}

/// A certificate that only cscfg files have, for this endpoint alone, goes with it.
void RoleBuilder::change(Endpoint &endpoint, const QString &certificate)
{
    const QString before = std::exchange(endpoint.certificate, certificate);
    if (std::ranges::find(m_role.endpoints, before, &Endpoint::certificate) == m_role.endpoints.end())
        m_role.certificates.removeIf(
            [&before](const RoleCertificate &c) { return c.name == before && !c.declared; });
}

/// Where a site was chosen: whether an endpoint or a binding that is not its own has the certificate.
bool RoleBuilder::isOthers(const RoleCertificate &entry) const
{
    if (m_draft.site.isEmpty())
        return false;
    const int own = httpsEndpointOf(m_draft, m_role);
    for (int i = 0; i < int(m_role.endpoints.size()); ++i) {
        if (i != own && m_role.endpoints.at(i).certificate == entry.name)
            return true;
    }
    return std::ranges::any_of(m_draft.bindings, [&](const Binding &binding) {
        return binding.role == m_role.name && binding.site != m_draft.site
            && binding.certificate == entry.name;
    });
}

QString RoleBuilder::earlierDefault()
{
    const QString listened = port();
    const auto isDefault = [&](const Binding &binding) {
        return binding.role == m_role.name && binding.host.isEmpty() && !binding.sslFlags
            && binding.port == listened;
    };
    const auto it = std::ranges::find_if(m_before, isDefault);
    return it == m_before.cend() ? QString() : it->certificate;
}

QString RoleBuilder::withThumbprint(const QString &name, const Certificate &certificate)
{
    RoleCertificate *entry = findCertificate(m_role, name);
    const RoleCertificate before = *entry;
    for (const ConfigurationFacts &configuration : std::as_const(m_draft.service.configurations)) {
        const QString &file = configuration.fileName;
        const bool isWanted = m_draft.configurations.isEmpty() ? !keepsItsOwn(before, file)
                                                               : m_draft.configurations.contains(file);
        if (isWanted && configuration.roles.contains(m_role.name))
            entry->thumbprints.insert(file, certificate.sha1.toString());
    }
    return name;
}

void RoleBuilder::declareAs(const QString &name, const Certificate &certificate)
{
    m_role.certificates.append({.name = name, .storeLocation = u"LocalMachine"_s, .storeName = myStore()});
    withThumbprint(name, certificate);
}

const Certificate &RoleBuilder::chosenDefault(const Certificate &otherwise) const
{
    const Certificate *chosen = m_draft.defaultCertificate
        ? bindwright::findCertificate(m_draft, *m_draft.defaultCertificate)
        : nullptr;
    return chosen ? *chosen : otherwise;
}

Endpoint &RoleBuilder::httpsEndpoint()
{
    if (const int place = httpsEndpointOf(m_draft, m_role); place >= 0) {
        Endpoint &endpoint = m_role.endpoints[place];
        endpoint.certificate = endpoint.certificate.trimmed();
        endpoint.protocol = u"https"_s;
        return endpoint;
    }
    m_role.endpoints.append({.name = freeEndpointName(m_role),
                             .protocol = u"https"_s,
                             .port = newEndpointPort(),
                             .loadBalancer = loadBalancer()});
    return m_role.endpoints.last();
}

/// That of the site's endpoint: https is reached from where http is.
QString RoleBuilder::loadBalancer() const
{
    const int site = siteIndex(m_role, m_draft.site);
    for (const SiteBinding &binding : site < 0 ? QList<SiteBinding>() : m_role.sites.at(site).bindings) {
        if (const Endpoint *endpoint = findEndpoint(m_role, binding.endpointName))
            return endpoint->loadBalancer;
    }
    const auto http = std::ranges::find(m_role.endpoints, u"http"_s, &Endpoint::protocol);
    return http == m_role.endpoints.cend() ? QString() : http->loadBalancer;
}

void RoleBuilder::bindSites(const QString &endpoint)
{
    const auto refers = [&endpoint](const Site &site) {
        return std::ranges::any_of(site.bindings,
                                   [&](const SiteBinding &b) { return b.endpointName == endpoint; });
    };
    if (m_role.sites.isEmpty() || std::ranges::any_of(m_role.sites, refers))
        return;
    Site &site = m_role.sites[siteIndex(m_role, m_draft.site)];
    site.bindings.append({.name = freeBindingName(site, endpoint), .endpointName = endpoint});
}

} // namespace bindwright
