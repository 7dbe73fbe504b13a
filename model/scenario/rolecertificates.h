// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/chain.h"
#include "model/draft/draft.h"

namespace bindwright {

/// Something that needs a role certificate to be there.
struct CertificateUser
{
    enum class Kind {
        Endpoint, ///< name: the endpoint's
        Binding, ///< name: its host, Unicode form, else "ip:port"
        Chain, ///< name: the role certificate whose chain it completes
    };

    Kind kind = Kind::Binding;
    QString name;

    bool operator==(const CertificateUser &) const = default;
};

/// What uses the certificate \a name of \a role: bindings, then endpoints, then chains; each once.
QList<CertificateUser> usersOf(const Draft &draft, const QString &role, const QString &name);

/// The store that \a certificate belongs in: "My" with a private key or when it is no CA, "Root"
/// when a CA signed itself, else "CA".
QString storeFor(const Certificate &certificate);

/// \a role gets \a certificate in LocalMachine's \a storeName under a free name, its thumbprint
/// in every cscfg that has the role; a certificate that is not in the draft yet is brought in.
Draft withAddedCertificate(const Draft &draft, const QString &role, const Certificate &certificate,
                           const QString &storeName);

/// \a role gets a declaration in LocalMachine\My that stands for no certificate yet.
Draft withEmptyCertificate(const Draft &draft, const QString &role);

/// The declaration and its thumbprints go. Bindings and endpoints keep the name: they are problems
/// then, and whole again when a certificate takes the name.
Draft withRemovedCertificate(const Draft &draft, const QString &role, const QString &name);

/// Bindings and endpoints follow. Unchanged when \a to is taken or empty.
Draft withRenamedCertificate(const Draft &draft, const QString &role, const QString &from, const QString &to);

/// The name stands for \a certificate from now on, in every cscfg that has the role; a Local cscfg
/// keeps a valid thumbprint of its own.
Draft withCertificateFor(const Draft &draft, const QString &role, const QString &name,
                         const Certificate &certificate);

/// Whether that cscfg is a Local one that gives the certificate a valid thumbprint of its own.
bool keepsItsOwn(const RoleCertificate &entry, const QString &configuration);

/// The text becomes the thumbprint under the same rule; 40 digits are cleaned of what was copied
/// along, anything else stands as typed; an empty text takes the entries away.
Draft withThumbprint(const Draft &draft, const QString &role, const QString &name, const QString &text);

/// \a store is "LocalMachine\My"; without a backslash it is a store of LocalMachine.
Draft withStore(const Draft &draft, const QString &role, const QString &name, const QString &store);

/// \a permission is a permissionLevel; the default stays unwritten where it was.
Draft withPermission(const Draft &draft, const QString &role, const QString &name, const QString &permission);

/// The declared certificates of \a from stand in each of \a to as well: equal names are replaced,
/// other names stay.
Draft withCopiedCertificates(const Draft &draft, const QString &from, const QStringList &to);

/// True when the cscfg files, Local ones apart, give different thumbprints.
bool thumbprintsDiffer(const RoleCertificate &certificate);

} // namespace bindwright
