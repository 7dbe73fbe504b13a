// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace bindwright {

/// One place where a certificate is named.
struct CertificatePlace
{
    enum class Kind {
        Thumbprint, ///< of a role's certificate in a cscfg; name: the certificate's
        RemoteDesktop, ///< the same, of the certificate that passwords of remote desktop are encrypted for
        Endpoint, ///< csdef InputEndpoint that names the role's certificate; name: the endpoint's
        Binding, ///< that the script sets; name: "ip:port:host"
        IisBinding, ///< of a server; name: "ip:port:host"
        Record, ///< of HTTP.sys; name: its key
        CentralFile, ///< of a CCS share; name: the file's
        Stored, ///< in a certificate store of a server; name: the store's
    };

    Kind kind = Kind::Thumbprint;
    QString file = {}; ///< name of the cscfg; empty: none
    QString role = {}; ///< role, or an IIS site
    QString name = {};
    QString server = {}; ///< of several; empty: not told apart

    bool operator==(const CertificatePlace &) const = default;
};

/// Whether one of \a places is of that kind.
bool hasAny(const QList<CertificatePlace> &places, CertificatePlace::Kind kind);

/// Whether a renewal changes what stands there itself; the others follow it, or are left to the admin.
bool isReplaced(const CertificatePlace &place);

/// Where every certificate of a draft, and of the server beside it, is used: found in one pass, for there may
/// be very many.
class CertificateUses final
{
public:
    /// \a configurations: the cscfg files whose thumbprints count; empty: all.
    explicit CertificateUses(const Draft &draft, const QStringList &configurations = {});

    /// Each that a role's certificate or a server names, once: service order, then the server's.
    const QList<Thumbprint> &certificates() const { return m_certificates; }
    /// Every place of \a sha1, in that order too.
    QList<CertificatePlace> placesOf(const Thumbprint &sha1) const { return m_places.value(sha1); }
    /// The hosts that are bound to \a sha1, by the script or on the server, the hostHeaders of sites on
    /// endpoints that have it, and those of its files in a CCS share; Unicode form, each once.
    QStringList hostsOf(const Thumbprint &sha1) const { return m_hosts.value(sha1); }
    bool contains(const Thumbprint &sha1) const { return m_places.contains(sha1); }

private:
    using ByName = QHash<QString, QList<Thumbprint>>; ///< of a role's certificates, by their names

    void addRole(const Draft &draft, const Role &role, const QStringList &configurations);
    void addServer(const ServerState &state);
    void addPlace(const Thumbprint &sha1, const CertificatePlace &place);
    void addPlace(const QString &thumbprint, const CertificatePlace &place);
    void addHost(const Thumbprint &sha1, const QString &host);

    QList<Thumbprint> m_certificates;
    QHash<Thumbprint, QList<CertificatePlace>> m_places;
    QHash<Thumbprint, QStringList> m_hosts;
    QSet<std::pair<Thumbprint, QString>> m_hostsSeen; ///< all of m_hosts
};

} // namespace bindwright
