// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "rolecertificates.h"

#include "scenarioparts.h"

#include "model/certificates/chain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QString nameOf(const Binding &binding)
{
    return binding.host.isEmpty() ? binding.ip + u':' + binding.port : binding.host;
}

QStringList configurationsOf(const Service &service, const QString &role)
{
    QStringList names;
    for (const ConfigurationFacts &configuration : service.configurations) {
        if (configuration.roles.contains(role))
            names.append(configuration.fileName);
    }
    return names;
}

void append(QList<CertificateUser> &users, CertificateUser::Kind kind, const QString &name)
{
    const CertificateUser user{kind, name};
    if (!users.contains(user))
        users.append(user);
}

/// A name of the form "Certificate1" that \a role does not have.
QString freeName(const Role &role)
{
    for (int number = 1;; ++number) {
        const QString name = u"Certificate"_s + QString::number(number);
        if (!findCertificate(role, name))
            return name;
    }
}

RoleCertificate declaration(const QString &name, const QString &storeName)
{
    RoleCertificate entry;
    entry.name = name;
    entry.storeLocation = u"LocalMachine"_s;
    entry.storeName = storeName;
    return entry;
}

void copy(const RoleCertificate &entry, Role &role)
{
    if (RoleCertificate *there = findCertificate(role, entry.name))
        *there = entry;
    else
        role.certificates.append(entry);
}

template<class Change>
Draft withEntry(const Draft &draft, const QString &role, const QString &name, const Change &change)
{
    Draft result = draft;
    Role *owner = findRole(result.service, role);
    if (RoleCertificate *entry = owner ? findCertificate(*owner, name) : nullptr)
        change(*entry);
    return result;
}

} // namespace

bool keepsItsOwn(const RoleCertificate &entry, const QString &configuration)
{
    const QString own = entry.thumbprints.value(configuration);
    const auto deployed = deployedThumbprint(entry);
    const auto parsed = Thumbprint::parse(own);
    return isLocalConfiguration(configuration) && parsed && deployed && *parsed != *deployed;
}

QList<CertificateUser> usersOf(const Draft &draft, const QString &role, const QString &name)
{
    QList<CertificateUser> users;
    const Role *owner = findRole(draft.service, role);
    if (!owner)
        return users;
    for (const Binding &binding : draft.bindings) {
        if (binding.role == role && binding.certificate == name)
            append(users, CertificateUser::Kind::Binding, nameOf(binding));
    }
    for (const Endpoint &endpoint : owner->endpoints) {
        if (endpoint.certificate == name)
            append(users, CertificateUser::Kind::Endpoint, endpoint.name);
    }
    const Certificate *issuer = findCertificate(draft, *owner, name);
    const ChainFinder chains(draft.certificates, draft.asOf);
    for (const RoleCertificate &other : owner->certificates) {
        const Certificate *leaf = issuer ? findCertificate(draft, *owner, other.name) : nullptr;
        if (!leaf || leaf == issuer || leaf->isCa)
            continue;
        if (chains.chainOf(*leaf).contains(issuer->sha1))
            append(users, CertificateUser::Kind::Chain, other.name);
    }
    return users;
}

QString storeFor(const Certificate &certificate)
{
    if (!certificate.isCa || certificate.privateKey == PrivateKey::Matching)
        return u"My"_s;
    return certificate.selfSigned ? u"Root"_s : u"CA"_s;
}

Draft withAddedCertificate(const Draft &draft, const QString &role, const Certificate &certificate,
                           const QString &storeName)
{
    Draft result = draft;
    Role *owner = findRole(result.service, role);
    if (!owner)
        return result;
    if (!findCertificate(result, certificate.sha1))
        result.certificates.append(certificate);
    RoleCertificate entry = declaration(freeCertificateName(*owner, certificate), storeName);
    const QStringList configurations = configurationsOf(draft.service, role);
    for (const QString &configuration : configurations)
        entry.thumbprints.insert(configuration, certificate.sha1.toString());
    owner->certificates.append(entry);
    return result;
}

Draft withEmptyCertificate(const Draft &draft, const QString &role)
{
    Draft result = draft;
    if (Role *owner = findRole(result.service, role)) {
        owner->certificates.append(declaration(freeName(*owner), u"My"_s));
    }
    return result;
}

Draft withRemovedCertificate(const Draft &draft, const QString &role, const QString &name)
{
    Draft result = draft;
    if (Role *owner = findRole(result.service, role))
        owner->certificates.removeIf([&](const RoleCertificate &entry) { return entry.name == name; });
    return result;
}

Draft withRenamedCertificate(const Draft &draft, const QString &role, const QString &from, const QString &to)
{
    Draft result = draft;
    Role *owner = findRole(result.service, role);
    RoleCertificate *entry = owner ? findCertificate(*owner, from) : nullptr;
    if (!entry || to.isEmpty() || findCertificate(*owner, to))
        return result;
    entry->name = to;
    for (Endpoint &endpoint : owner->endpoints) {
        if (endpoint.certificate == from)
            endpoint.certificate = to;
    }
    for (Binding &binding : result.bindings) {
        if (binding.role == role && binding.certificate == from)
            binding.certificate = to;
    }
    return result;
}

Draft withCertificateFor(const Draft &draft, const QString &role, const QString &name,
                         const Certificate &certificate)
{
    return withThumbprint(draft, role, name, certificate.sha1.toString());
}

Draft withThumbprint(const Draft &draft, const QString &role, const QString &name, const QString &text)
{
    return withEntry(draft, role, name, [&](RoleCertificate &entry) {
        const RoleCertificate before = entry;
        const auto parsed = Thumbprint::parse(text);
        const QStringList configurations = configurationsOf(draft.service, role);
        for (const QString &configuration : configurations) {
            if (keepsItsOwn(before, configuration))
                continue;
            if (text.isEmpty())
                entry.thumbprints.remove(configuration);
            else
                entry.thumbprints.insert(configuration, parsed ? parsed->toString() : text);
        }
    });
}

Draft withStore(const Draft &draft, const QString &role, const QString &name, const QString &store)
{
    const QString location = store.contains(u'\\') ? store.section(u'\\', 0, 0) : u"LocalMachine"_s;
    const QString storeName = store.section(u'\\', -1);
    if (location.isEmpty() || storeName.isEmpty())
        return draft;
    return withEntry(draft, role, name, [&](RoleCertificate &entry) {
        entry.storeLocation = location;
        entry.storeName = storeName;
    });
}

Draft withPermission(const Draft &draft, const QString &role, const QString &name, const QString &permission)
{
    return withEntry(draft, role, name, [&](RoleCertificate &entry) {
        if (!entry.permissionLevel.isEmpty() || permission != "limitedOrElevated"_L1)
            entry.permissionLevel = permission;
    });
}

Draft withCopiedCertificates(const Draft &draft, const QString &from, const QStringList &to)
{
    Draft result = draft;
    const Role *source = findRole(draft.service, from);
    if (!source)
        return result;
    for (const QString &name : to) {
        Role *target = name == from ? nullptr : findRole(result.service, name);
        if (!target)
            continue;
        for (const RoleCertificate &entry : source->certificates) {
            if (entry.declared)
                copy(entry, *target);
        }
    }
    return result;
}

bool thumbprintsDiffer(const RoleCertificate &certificate)
{
    QStringList values;
    for (auto it = certificate.thumbprints.cbegin(); it != certificate.thumbprints.cend(); ++it) {
        if (isLocalConfiguration(it.key()))
            continue;
        const auto parsed = Thumbprint::parse(it.value());
        values.append(parsed ? parsed->toString() : it.value());
    }
    values.removeDuplicates();
    return values.size() > 1;
}

} // namespace bindwright
