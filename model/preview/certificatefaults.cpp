// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "certificatefaults.h"

#include "preview.h"

#include "model/draft/serverkeys.h"

#include <algorithm>

// One place decides what becomes of a record whose certificate cannot be used, or is refused by clients:
// the preview, the conflicts, the map and the tables all ask HttpSysState::faultOf().

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// Those that the server's list covers: see collectCommand().
bool isListedStore(const QString &store)
{
    static const QStringList listed{u"My"_s, u"WebHosting"_s, u"CA"_s, u"Root"_s};
    return listed.contains(store, Qt::CaseInsensitive);
}

/// IIS offers no other. Source: WebAdministrationDsc, DSC_WebSite.psm1.
bool isUsualStore(const QString &store)
{
    return store.compare("My"_L1, Qt::CaseInsensitive) == 0
        || store.compare("WebHosting"_L1, Qt::CaseInsensitive) == 0;
}

/// The script, and the platform, look in LocalMachine's My.
bool isInMy(const RoleCertificate &entry)
{
    return !entry.declared || isInStore(entry, u"My");
}

CertificateFault keyFaultOf(PrivateKey key, bool ofServer)
{
    switch (key) {
    case PrivateKey::Matching:
        break;
    case PrivateKey::Absent:
    case PrivateKey::Unreadable:
        return ofServer ? CertificateFault::WithoutKey : CertificateFault::KeyNotSeen;
    case PrivateKey::Mismatched:
    case PrivateKey::Locked: // Windows does not import it
        return CertificateFault::WithoutKey;
    }
    return CertificateFault::None;
}

/// What check warns of as a key with which handshakes can fail. Source: Microsoft, Error HRESULT 0x80070520
/// (KeySpec); TLS Elliptic Curves in Windows; RFC 8446 §4.2.3.
bool hasDoubtfulKey(const Certificate &certificate)
{
    const bool isOnOddCurve = certificate.keyType == KeyType::Ecdsa && !certificate.curve.isEmpty()
        && curveUseOf(certificate) != CurveUse::OnByDefault;
    return certificate.keyStorage == KeyStorage::CspSignature || certificate.keyType == KeyType::RsaPss
        || certificate.keyType == KeyType::Dsa || isOnOddCurve;
}

/// What a role declares for another store only.
void putMisplaced(HttpSysState &state, const Role &role)
{
    QSet<QString> inMy;
    for (const RoleCertificate &entry : role.certificates) {
        if (isInMy(entry))
            inMy.insert(labelOf(role, entry.name));
    }
    for (const RoleCertificate &entry : role.certificates) {
        const QString label = labelOf(role, entry.name);
        if (!inMy.contains(label))
            state.setFault(label, CertificateFault::OtherStore);
    }
}

} // namespace

CertificateFault faultOf(const Certificate &certificate, const QDateTime &now, bool ofServer)
{
    if (hasUnservedKey(certificate))
        return CertificateFault::Unbindable;
    const CertificateFault ofKey = keyFaultOf(certificate.privateKey, ofServer);
    if (failsHandshake(ofKey))
        return ofKey;
    if (now.isValid() && isExpired(certificate, now))
        return CertificateFault::Expired;
    if (now.isValid() && certificate.notBefore > now)
        return CertificateFault::NotYetValid;
    if (!allowsServerAuth(certificate) || !allowsHandshake(certificate))
        return CertificateFault::NotForServers;
    if (hasWeakKey(certificate) || hasWeakSignature(certificate))
        return CertificateFault::Weak;
    return hasDoubtfulKey(certificate) ? CertificateFault::KeyDoubtful : ofKey;
}

ServerStores::ServerStores(const ServerState &state)
    : m_listed(state.hasStores)
    , m_unread(state.unreadStores)
{
    for (const StoredCertificate &stored : state.stored)
        m_stored[stored.sha1.toString()].append(&stored);
}

QString ServerStores::storeOf(const ServerRecord &record)
{
    return record.store.isEmpty() ? u"MY"_s : record.store;
}

/// A store of another name is one whose name was cut off: it may be any.
bool ServerStores::isReadWhole(const QString &store) const
{
    return std::ranges::none_of(m_unread, [&store](const QString &unread) {
        return unread.compare(store, Qt::CaseInsensitive) == 0 || !isListedStore(unread);
    });
}

const StoredCertificate *ServerStores::in(const ServerRecord &record) const
{
    for (const StoredCertificate *stored : m_stored.value(record.record.certificate)) {
        if (stored->store.compare(storeOf(record), Qt::CaseInsensitive) == 0)
            return stored;
    }
    return nullptr;
}

CertificateFault ServerStores::faultOf(const ServerRecord &record) const
{
    if (!Thumbprint::parse(record.record.certificate))
        return CertificateFault::None;
    const CertificateFault best =
        isUsualStore(storeOf(record)) ? CertificateFault::None : CertificateFault::StoreUnusual;
    if (!m_listed || !isListedStore(storeOf(record)))
        return best;
    if (const StoredCertificate *stored = in(record))
        return stored->hasPrivateKey ? best : CertificateFault::WithoutKey;
    if (!isReadWhole(storeOf(record)))
        return best; // it may be the one that could not be read
    return m_stored.contains(record.record.certificate) ? CertificateFault::OtherStore
                                                        : CertificateFault::Lost;
}

QString ServerStores::otherStoreOf(const ServerRecord &record) const
{
    const auto stored = m_stored.value(record.record.certificate);
    return in(record) || stored.isEmpty() ? QString() : stored.first()->store;
}

QString renewalKey(const QString &store, const Certificate &certificate)
{
    QStringList names = certificate.dnsNames;
    names.sort();
    return (QStringList{store.toLower(), certificate.subject} + names).join(u'\n');
}

QList<Thumbprint> renewedIn(const ServerState &server, const QList<Certificate> &known)
{
    QHash<Thumbprint, const Certificate *> bySha1;
    for (const Certificate &certificate : known)
        bySha1.insert(certificate.sha1, &certificate);
    QHash<QString, QDateTime> newest; ///< by store and names
    for (const StoredCertificate &stored : server.stored) {
        const Certificate *certificate = bySha1.value(stored.sha1);
        if (!certificate || certificate->isCa || !stored.hasPrivateKey)
            continue;
        QDateTime &latest = newest[renewalKey(stored.store, *certificate)];
        latest = latest.isValid() ? std::max(latest, certificate->notBefore) : certificate->notBefore;
    }
    QList<Thumbprint> renewed;
    for (const StoredCertificate &stored : server.stored) {
        const Certificate *certificate = bySha1.value(stored.sha1);
        if (certificate && newest.value(renewalKey(stored.store, *certificate)) > certificate->notBefore)
            renewed.append(stored.sha1);
    }
    return renewed;
}

void putFaults(HttpSysState &state, const Draft &draft, const Role &role, const QDateTime &now)
{
    const bool ofServer = draft.server.role == role.name;
    if (!draft.server.alone)
        putMisplaced(state, role);
    QSet<QString> held; // by the server, with its key
    for (const StoredCertificate &stored : draft.server.state.stored) {
        if (ofServer && stored.hasPrivateKey)
            held.insert(stored.sha1.toString());
    }
    const ServerKeys keys(draft.server.state);
    for (Certificate certificate : draft.certificates) {
        const QString label = certificate.sha1.toString();
        if (draft.server.alone)
            certificate.privateKey = keys.keyOf(certificate);
        const CertificateFault fault = faultOf(certificate, now, draft.server.alone);
        const bool isHeld = fault == CertificateFault::KeyNotSeen && held.contains(label);
        if (fault > state.faultOf(label) && !isHeld)
            state.setFault(label, fault);
    }
}

} // namespace bindwright
