// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"

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

    bool operator==(const CertificatePlace &) const = default;
};

/// Whether a renewal changes what stands there itself; the others follow it, or are left to the admin.
bool isReplaced(const CertificatePlace &place);

/// Every place of \a draft and of the server beside it that has \a sha1: service order, then the server's.
/// \a configurations: the cscfg files that count; empty: all.
QList<CertificatePlace> placesOf(const Draft &draft, const Thumbprint &sha1,
                                 const QStringList &configurations = {});

/// Every certificate that a role's certificate, or a server, names; each once, in that order.
QList<Thumbprint> certificatesInUse(const Draft &draft);

/// The hosts that are bound to \a sha1, by the script or on the server, and the hostHeaders of sites on
/// endpoints that have it; Unicode form, each once.
QStringList hostsOf(const Draft &draft, const Thumbprint &sha1);

} // namespace bindwright
