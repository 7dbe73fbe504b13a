// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "renewal.h"

#include "places.h"

#include "model/base/freename.h"
#include "model/certificates/chain.h"
#include "model/certificates/coverage.h"
#include "model/cloudservice/extendedsupport.h"
#include "model/draft/bindingrecords.h"
#include "model/net/hostname.h"
#include "model/scenario/scenarioparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using FaultKind = RenewalFault::Kind;
using PlaceKind = CertificatePlace::Kind;

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
        if (m_draft.server.alone && (hasAny(places, PlaceKind::IisBinding) || hasRecordsAlone(places)))
            findBindings();
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
        return !m_draft.server.state.hasBindings && hasAny(places, PlaceKind::Record);
    }

    /// Which bindings have the old one has to be known; a binding that HTTP.sys has no record of has none.
    void findBindings()
    {
        const ServerState &state = m_draft.server.state;
        const bool areElsewhere =
            std::ranges::find(state.notes, ServerNote::Kind::BindingsElsewhere, &ServerNote::kind)
            != state.notes.cend();
        QStringList without;
        const BindingRecords records(state);
        for (const ServerBinding &binding : state.bindings) {
            const bool isCentral = binding.sslFlags.testFlag(SslFlag::CentralStore);
            if (!state.hasRecords && !isCentral && records.certificateOf(binding).isEmpty())
                without.append(binding.site + u' ' + binding.information);
        }
        if (!state.hasBindings || state.bindingsInPart || areElsewhere || !without.isEmpty())
            m_faults.append({FaultKind::BindingsUnknown, without});
    }

    void findKey(const Certificate &with)
    {
        if (with.privateKey != PrivateKey::Matching)
            m_faults.append({FaultKind::KeyMissing});
    }

    void findHosts(const Certificate &with)
    {
        const QStringList hosts = hostsToKeep(m_draft, m_uses, m_renewal.replaced);
        const QStringList lost = lostBy(hosts, with);
        if (!lost.isEmpty())
            m_faults.append({FaultKind::CoversLess, lost});
        if (hosts.isEmpty() && m_faults.isEmpty()) // it is in use
            m_faults.append({FaultKind::HostsUnknown});
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
        if (chain.intermediates.isEmpty() && !chain.root && !with.selfSigned)
            m_faults.append({FaultKind::ChainMissing, {with.issuer}});
    }

    const Draft &m_draft;
    const Renewal &m_renewal;
    const CertificateUses m_uses;
    QList<RenewalFault> m_faults;
};

QString freeNameIn(const Role &role, const QString &base)
{
    QStringList taken;
    for (const RoleCertificate &entry : role.certificates)
        taken.append(entry.name);
    return freeName(base, taken);
}

/// Returns whether anything was replaced.
bool renewIn(Role &role, const Renewal &renewal)
{
    bool isReplaced = false;
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
            isReplaced = true;
        }
        if (renewal.keepOld && !old.thumbprints.isEmpty())
            kept.append(old);
    }
    for (RoleCertificate &old : kept) {
        old.name = freeNameIn(role, old.name + u"Previous"_s);
        old.declared = true;
        role.certificates.append(old);
    }
    return isReplaced;
}

bool isOf(const RoleCertificate &entry, const Thumbprint &sha1)
{
    return std::ranges::any_of(entry.thumbprints, [&sha1](const QString &text) {
        const auto parsed = Thumbprint::parse(text);
        return parsed && *parsed == sha1;
    });
}

/// \a role gets \a intermediate in every cscfg that has it, for csdef declares it for all of them.
void install(Role &role, const Certificate &intermediate, const Service &service)
{
    const auto isIt = [&intermediate](const RoleCertificate &entry) {
        return entry.storeName == "CA"_L1 && isOf(entry, intermediate.sha1);
    };
    auto entry = std::ranges::find_if(role.certificates, isIt);
    if (entry == role.certificates.end()) {
        role.certificates.append({.name = freeCertificateName(role, intermediate),
                                  .storeLocation = u"LocalMachine"_s,
                                  .storeName = u"CA"_s});
        entry = std::prev(role.certificates.end());
    }
    for (const ConfigurationFacts &configuration : service.configurations) {
        const QString &file = configuration.fileName;
        if (configuration.roles.contains(role.name) && !Thumbprint::parse(entry->thumbprints.value(file)))
            entry->thumbprints.insert(file, intermediate.sha1.toString());
    }
}

/// A role that installs intermediates gets those of the new one too.
void installChain(Role &role, const QList<Certificate> &intermediates, const Service &service)
{
    const auto isInstalled = [](const RoleCertificate &entry) {
        return entry.storeName == "CA"_L1 && deployedThumbprint(entry);
    };
    if (std::ranges::none_of(role.certificates, isInstalled))
        return;
    for (const Certificate &intermediate : intermediates)
        install(role, intermediate, service);
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

bool isWarning(const RenewalFault &fault)
{
    return fault.kind == FaultKind::EndsSooner || fault.kind == FaultKind::HostsUnknown
        || fault.kind == FaultKind::FilesUnread;
}

bool isAboutUnknownFiles(const RenewalFault &fault)
{
    return fault.kind == FaultKind::FilesUnknown || fault.kind == FaultKind::FilesUnread;
}

bool isRefused(const QList<RenewalFault> &faults)
{
    return !std::ranges::all_of(faults, isWarning);
}

QList<RenewalFault> faultsOf(const Draft &draft, const Renewal &renewal)
{
    return FaultFinder(draft, renewal).find();
}

Draft withRenewal(const Draft &draft, const Renewal &renewal)
{
    Draft renewed = draft;
    const Certificate *with = findCertificate(draft, renewal.with);
    const QList<Certificate> intermediates =
        with ? chainOf(*with, draft.certificates, draft.asOf).intermediates : QList<Certificate>();
    for (Role &role : renewed.service.roles) {
        if (renewIn(role, renewal) && !draft.server.alone)
            installChain(role, intermediates, draft.service);
    }
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

QList<NearMiss> nearMissesOf(const Draft &draft, const Certificate &with)
{
    const CertificateUses uses(draft);
    QList<NearMiss> misses;
    for (const Thumbprint &used : uses.certificates()) {
        const QStringList hosts = hostsToKeep(draft, uses, used);
        const QStringList missing = lostBy(hosts, with);
        if (used != with.sha1 && !missing.isEmpty() && missing.size() < hosts.size())
            misses.append({used, missing});
    }
    return misses;
}

} // namespace bindwright
