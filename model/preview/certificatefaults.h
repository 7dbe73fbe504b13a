// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"
#include "model/httpsys/httpsysstate.h"

#include <QDateTime>

namespace bindwright {

/// What is wrong with a certificate itself, its dates at \a now (none: not looked at) and its key. \a
/// ofServer: it is as a store of the server has it, so that a key that did not come along is not there.
CertificateFault faultOf(const Certificate &certificate, const QDateTime &now, bool ofServer);

/// The certificate stores of a server, to find the certificates of its records in.
class ServerStores final
{
public:
    explicit ServerStores(const ServerState &state);

    /// The store that HTTP.sys looks \a record's certificate up in: "MY" where it names none (netsh help).
    static QString storeOf(const ServerRecord &record);
    /// None where the stores were not listed, or not that one.
    CertificateFault faultOf(const ServerRecord &record) const;
    /// A store that has the certificate and is not \a record's; empty: none.
    QString otherStoreOf(const ServerRecord &record) const;

private:
    const StoredCertificate *in(const ServerRecord &record) const;

    bool isReadWhole(const QString &store) const;

    bool m_listed;
    QStringList m_unread; ///< the stores with a certificate that could not be read
    QHash<QString, QList<const StoredCertificate *>> m_stored; ///< by thumbprint
};

/// Tells \a state of every certificate of \a role that has a fault; \a now as for faultOf().
void putFaults(HttpSysState &state, const Draft &draft, const Role &role, const QDateTime &now);

/// What a certificate in \a store and its renewal have in common: the store, their subject and their names.
QString renewalKey(const QString &store, const Certificate &certificate);

/// The certificates of \a server's stores beside which the same store has a newer one of the same subject and
/// names, with a key; \a known: what was read of them. See HttpSysState::noteRenewed().
QList<Thumbprint> renewedIn(const ServerState &server, const QList<Certificate> &known);

} // namespace bindwright
