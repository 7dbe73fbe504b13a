// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "renewal.h"

#include "places.h"

#include "model/certificates/chain.h"
#include "model/certificates/coverage.h"
#include "model/cloudservice/extendedsupport.h"
#include "model/net/hostname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using FaultKind = RenewalFault::Kind;

QString dayOf(const QDateTime &moment)
{
    return moment.date().toString(Qt::ISODate);
}

/// The hosts that must stay served: those bound, and the names of the old certificate where they are known.
QStringList hostsToKeep(const Draft &draft, const CertificateUses &uses, const Thumbprint &sha1)
{
    QStringList hosts = uses.hostsOf(sha1);
    if (const Certificate *old = findCertificate(draft, sha1)) {
        for (const QString &name : old->dnsNames + old->ipAddresses) {
            const auto parsed = HostName::parse(name);
            hosts.append(parsed ? parsed->unicode() : name);
        }
        hosts.removeDuplicates();
    }
    return hosts;
}

/// A wildcard that is bound, or that the old one names, stands in the new one as it is.
bool names(const Certificate &certificate, const QString &host)
{
    const auto parsed = HostName::parse(host);
    return certificate.dnsNames.contains(parsed ? parsed->ascii() : host)
        || coverage(certificate, host) == Coverage::Covered;
}

QStringList lostBy(const QStringList &hosts, const Certificate &with)
{
    QStringList lost;
    for (const QString &host : hosts) {
        if (!names(with, host))
            lost.append(host);
    }
    return lost;
}

/// The thumbprints that the roles of \a places install in the store of intermediates.
QSet<Thumbprint> installedIntermediates(const Draft &draft, const QList<CertificatePlace> &places)
{
    QSet<Thumbprint> installed;
    for (const CertificatePlace &place : places) {
        const Role *role = findRole(draft.service, place.role);
        for (const RoleCertificate &entry : role ? role->certificates : QList<RoleCertificate>()) {
            const auto thumbprint = Thumbprint::parse(entry.thumbprints.value(place.file));
            if (entry.storeName == "CA"_L1 && thumbprint)
                installed.insert(*thumbprint);
        }
    }
    return installed;
}

/// Looks for what stands against one renewal.
class FaultFinder final
{
public:
    FaultFinder(const Draft &draft, const Renewal &renewal)
        : m_draft(draft)
        , m_renewal(renewal)
        , m_uses(draft, renewal.configurations)
    { }

    QList<RenewalFault> find()
    {
        const QList<CertificatePlace> places = m_uses.placesOf(m_renewal.replaced);
        if (m_renewal.replaced == m_renewal.with)
            m_faults.append({FaultKind::SameCertificate});
        else if (std::ranges::none_of(places, isReplaced) && !hasRecordsAlone(places))
            m_faults.append({FaultKind::NotUsed});
        if (const Certificate *with = findCertificate(m_draft, m_renewal.with)) {
            findKey(*with);
            findHosts(*with);
            findDates(*with);
            findChain(*with);
        }
        return m_faults;
    }

private:
    /// A server of which only HTTP.sys was asked: its records stand for the bindings.
    bool hasRecordsAlone(const QList<CertificatePlace> &places) const
    {
        return !m_draft.server.state.hasBindings
            && std::ranges::find(places, CertificatePlace::Kind::Record, &CertificatePlace::kind)
            != places.cend();
    }

    void findKey(const Certificate &with)
    {
        if (with.privateKey != PrivateKey::Matching)
            m_faults.append({FaultKind::KeyMissing});
    }

    void findHosts(const Certificate &with)
    {
        const QStringList lost = lostBy(hostsToKeep(m_draft, m_uses, m_renewal.replaced), with);
        if (!lost.isEmpty())
            m_faults.append({FaultKind::CoversLess, lost});
    }

    void findDates(const Certificate &with)
    {
        if (!isCurrent(with, m_draft.asOf))
            m_faults.append({FaultKind::NotCurrent, {dayOf(with.notBefore), dayOf(with.notAfter)}});
        const Certificate *old = findCertificate(m_draft, m_renewal.replaced);
        if (old && old->sha1 != with.sha1 && old->notAfter > with.notAfter)
            m_faults.append({FaultKind::EndsSooner, {dayOf(with.notAfter), dayOf(old->notAfter)}});
    }

    void findChain(const Certificate &with)
    {
        const Chain chain = chainOf(with, m_draft.certificates, m_draft.asOf);
        if (chain.intermediates.isEmpty() && !chain.root && !with.selfSigned) {
            m_faults.append({FaultKind::ChainMissing, {with.issuer}});
            return;
        }
        const QSet<Thumbprint> installed =
            installedIntermediates(m_draft, m_uses.placesOf(m_renewal.replaced));
        QStringList lacking;
        for (const Certificate &intermediate : chain.intermediates) {
            if (!installed.isEmpty() && !installed.contains(intermediate.sha1))
                lacking.append(displayName(intermediate));
        }
        if (!lacking.isEmpty())
            m_faults.append({FaultKind::IntermediateNotInstalled, lacking});
    }

    const Draft &m_draft;
    const Renewal &m_renewal;
    const CertificateUses m_uses;
    QList<RenewalFault> m_faults;
};

QString freeName(const Role &role, const QString &base)
{
    QString name = base;
    for (int number = 2; findCertificate(role, name); ++number)
        name = base + QString::number(number);
    return name;
}

void renewIn(Role &role, const Renewal &renewal)
{
    QList<RoleCertificate> kept;
    for (RoleCertificate &entry : role.certificates) {
        if (isRemoteDesktopCertificate(entry.name))
            continue;
        RoleCertificate old = entry;
        old.thumbprints.clear();
        old.oddAlgorithms.clear();
        for (auto it = entry.thumbprints.begin(); it != entry.thumbprints.end(); ++it) {
            const auto thumbprint = Thumbprint::parse(it.value());
            const bool counts = renewal.configurations.isEmpty() || renewal.configurations.contains(it.key());
            if (!counts || !thumbprint || *thumbprint != renewal.replaced)
                continue;
            old.thumbprints.insert(it.key(), it.value());
            *it = renewal.with.toString();
        }
        if (renewal.keepOld && !old.thumbprints.isEmpty())
            kept.append(old);
    }
    for (RoleCertificate &old : kept) {
        old.name = freeName(role, old.name + u"Previous"_s);
        old.declared = true;
        role.certificates.append(old);
    }
}

/// The length of what two certificates say alike; the nearer, the likelier is one the other's renewal.
int likeness(const Draft &draft, const Thumbprint &sha1, const Certificate &with)
{
    const Certificate *old = findCertificate(draft, sha1);
    if (!old)
        return 0;
    return (QSet<QString>(old->dnsNames.cbegin(), old->dnsNames.cend())
                    == QSet<QString>(with.dnsNames.cbegin(), with.dnsNames.cend())
                ? 2
                : 0)
        + (old->subject == with.subject ? 1 : 0);
}

} // namespace

QList<RenewalFault> faultsOf(const Draft &draft, const Renewal &renewal)
{
    return FaultFinder(draft, renewal).find();
}

Draft withRenewal(const Draft &draft, const Renewal &renewal)
{
    Draft renewed = draft;
    for (Role &role : renewed.service.roles)
        renewIn(role, renewal);
    if (renewed.defaultCertificate == renewal.replaced)
        renewed.defaultCertificate = renewal.with;
    return renewed;
}

QList<Thumbprint> renewableBy(const Draft &draft, const Certificate &with)
{
    const CertificateUses uses(draft);
    QList<Thumbprint> found;
    for (const Thumbprint &used : uses.certificates()) {
        const QStringList hosts = hostsToKeep(draft, uses, used);
        const QList<CertificatePlace> places = uses.placesOf(used);
        const bool isChanged = std::ranges::any_of(
            places, [](const auto &place) { return place.kind != CertificatePlace::Kind::RemoteDesktop; });
        if (used != with.sha1 && isChanged && !hosts.isEmpty() && lostBy(hosts, with).isEmpty())
            found.append(used);
    }
    std::ranges::stable_sort(found, [&](const Thumbprint &a, const Thumbprint &b) {
        return likeness(draft, a, with) > likeness(draft, b, with);
    });
    return found;
}

} // namespace bindwright
