// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "scenarioparts.h"

#include "model/base/freename.h"
#include "model/certificates/chain.h"
#include "model/certificates/coverage.h"
#include "model/cloudservice/extendedsupport.h"
#include "model/net/hostname.h"
#include "model/preview/serverdraft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

QList<Certificate> usableLeaves(const Draft &draft)
{
    return leavesOf(draft.certificates);
}

QStringList uncovered(const QStringList &hosts, const Certificate &certificate)
{
    QStringList names;
    for (const QString &host : hosts) {
        if (coverage(certificate, host) != Coverage::Covered)
            names.append(host);
    }
    return names;
}

Certificate primaryLeaf(const Draft &draft)
{
    const QList<Certificate> leaves = usableLeaves(draft);
    if (draft.defaultCertificate) {
        const auto chosen = std::ranges::find(leaves, *draft.defaultCertificate, &Certificate::sha1);
        if (chosen != leaves.cend())
            return *chosen;
    }
    const HostIndex hosts(draft.hosts);
    const auto fewer = [&hosts](const Certificate &a, const Certificate &b) {
        return hosts.coveredBy(a) < hosts.coveredBy(b);
    };
    return *std::ranges::max_element(leaves, fewer);
}

const Certificate *bestLeafFor(const QString &host, const QList<Certificate> &leaves)
{
    const auto name = HostName::parse(host);
    const Certificate *best = nullptr;
    const auto rank = [&name](const Certificate &leaf) {
        return std::pair(name && leaf.dnsNames.contains(name->ascii()), leaf.notAfter);
    };
    for (const Certificate &leaf : leaves) {
        if (coverage(leaf, host) == Coverage::Covered && (!best || rank(*best) < rank(leaf)))
            best = &leaf;
    }
    return best;
}

QStringList hostsToBind(const Draft &draft)
{
    if (!draft.hosts.isEmpty())
        return draft.hosts;
    const bool wildcards = iisVersionOf(draft) == IisVersion::Iis10;
    QStringList hosts;
    for (const Certificate &leaf : usableLeaves(draft)) {
        for (const QString &name : leaf.dnsNames) {
            const auto host = HostName::parse(name);
            if (host && (wildcards || !host->isWildcard()))
                hosts.append(host->unicode());
        }
    }
    hosts.removeDuplicates();
    return hosts;
}

int siteIndex(const Role &role, const QString &name)
{
    const auto it = std::ranges::find(role.sites, name, &Site::name);
    if (it != role.sites.cend())
        return int(it - role.sites.cbegin());
    return role.sites.isEmpty() ? -1 : 0;
}

namespace {

/// How closely one of the site's hostHeaders answers the host, in A-labels: its own name most; 0: none does.
qsizetype closenessOf(const Site &site, const QString &host)
{
    constexpr qsizetype same = 1000; // no name is as long
    qsizetype closest = 0;
    for (const SiteBinding &binding : site.bindings) {
        const QString header = asciiForm(binding.hostHeader.trimmed());
        const bool isWildcard = header.startsWith(wildcardPrefix) && host.endsWith(header.sliced(1));
        closest = std::max(closest, header == host ? same : isWildcard ? header.size() : 0);
    }
    return closest;
}

} // namespace

QString siteNameFor(const Role &role, const QString &host, const QString &chosen)
{
    const QString name = asciiForm(host);
    qsizetype closest = 0;
    QString own;
    for (const Site &site : role.sites) {
        const qsizetype closeness = name.isEmpty() ? 0 : closenessOf(site, name);
        if (closeness > closest) {
            closest = closeness;
            own = site.name;
        }
    }
    if (chosen.isEmpty() && closest > 0)
        return own;
    const int index = siteIndex(role, chosen);
    return index < 0 ? QString() : role.sites.at(index).name;
}

namespace {

template<class T>
QStringList namesOf(const QList<T> &items)
{
    QStringList names;
    for (const T &item : items)
        names.append(item.name);
    return names;
}

} // namespace

QString freeEndpointName(const Role &role)
{
    return freeName(u"HttpsIn"_s, namesOf(role.endpoints) + namesOf(role.otherEndpoints));
}

QString freeBindingName(const Site &site, const QString &endpoint)
{
    return freeName(endpoint, namesOf(site.bindings));
}

QString certificateName(const Certificate &certificate)
{
    QString base;
    bool wordStarts = true;
    for (const QChar c : displayName(certificate)) {
        // Plain letters and digits only: legal in every schema and readable in every tool.
        const bool plain = c.unicode() < 0x80 && c.isLetterOrNumber();
        if (plain)
            base.append(wordStarts ? c.toUpper() : c);
        wordStarts = !plain;
    }
    if (base.isEmpty() || base.at(0).isDigit())
        base.prepend(u"Certificate"_s);
    base.truncate(60);
    return base;
}

std::optional<Thumbprint> countingThumbprint(const Draft &draft, const RoleCertificate &entry)
{
    for (const QString &configuration : draft.configurations) {
        if (const auto thumbprint = Thumbprint::parse(entry.thumbprints.value(configuration)))
            return *thumbprint;
    }
    return draft.configurations.isEmpty() ? deployedThumbprint(entry) : std::nullopt;
}

Renewals::Renewals(const Draft &draft, const QString &role, const QList<Binding> &before)
    : m_draft(draft)
    , m_leaves(usableLeaves(draft))
{
    for (const Certificate &certificate : draft.certificates)
        m_given.insert(certificate.sha1);
    for (const Binding &binding : before) {
        if (binding.role == role && !binding.host.isEmpty())
            m_hosts[binding.certificate].append(binding.host);
    }
}

const RoleCertificate *Renewals::entryFor(const Role &role, const Certificate &leaf) const
{
    const QString name = certificateName(leaf);
    for (const RoleCertificate &entry : role.certificates) {
        const bool isCandidate = entry.name == name || m_hosts.contains(entry.name);
        if (!isCandidate || !entry.declared || !isInStore(entry, u"My"))
            continue;
        const auto thumbprint = countingThumbprint(m_draft, entry);
        if (thumbprint && m_given.contains(*thumbprint))
            continue;
        if (entry.name == name || takesHosts(entry.name, leaf))
            return &entry;
    }
    return nullptr;
}

bool Renewals::takesHosts(const QString &entry, const Certificate &leaf) const
{
    return std::ranges::all_of(m_hosts.value(entry), [&](const QString &host) {
        const Certificate *best = bestLeafFor(host, m_leaves);
        return best && best->sha1 == leaf.sha1;
    });
}

QString freeCertificateName(const Role &role, const Certificate &certificate)
{
    return freeName(certificateName(certificate), namesOf(role.certificates));
}

namespace {

void takeMended(RoleCertificate &entry, const RoleCertificate &edited)
{
    entry.declared = edited.declared;
    entry.storeLocation = edited.storeLocation;
    entry.storeName = edited.storeName;
    entry.permissionLevel = edited.permissionLevel;
    entry.oddAlgorithms = edited.oddAlgorithms;
    for (auto it = entry.thumbprints.begin(); it != entry.thumbprints.end(); ++it) {
        const auto before = Thumbprint::parse(it.value());
        const auto after = Thumbprint::parse(edited.thumbprints.value(it.key()));
        if (before && after && *before == *after)
            it.value() = edited.thumbprints.value(it.key());
    }
}

void takeMended(Role &role, const Role &edited)
{
    const QStringList imports = role.imports;
    for (const QString &module : imports) {
        if (!edited.imports.contains(module))
            role = withoutModule(role, module);
    }
    role.imports = edited.imports;
    role.vmSize = edited.vmSize;
    role.runtimeContext = edited.runtimeContext;
    role.startupTasks = edited.startupTasks;
    role.settings = edited.settings;
    for (RoleCertificate &entry : role.certificates) {
        if (const RoleCertificate *mended = findCertificate(edited, entry.name))
            takeMended(entry, *mended);
    }
    for (Endpoint &endpoint : role.endpoints) {
        const Endpoint *mended = findEndpoint(edited, endpoint.name);
        if (mended && mended->protocol.compare(endpoint.protocol, Qt::CaseInsensitive) == 0)
            endpoint.protocol = mended->protocol;
    }
}

} // namespace

Service withMended(Service base, const Service &edited)
{
    base.configurations = edited.configurations;
    for (Role &role : base.roles) {
        if (const Role *mended = findRole(edited, role.name))
            takeMended(role, *mended);
    }
    return base;
}

} // namespace bindwright
