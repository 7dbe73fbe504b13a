// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"

namespace bindwright {

/// What the platform binds for one https endpoint: "<instance address>:<port>:" with the endpoint's
/// certificate, as an exact-IP record; where \a replaced, the script makes it "*:<port>:".
struct PlatformBinding
{
    QString role;
    QString endpoint;
    QString site; ///< the first that is bound to the endpoint; empty: none
    quint16 port = 443; ///< on the instance
    QString certificate; ///< name of a RoleCertificate
    bool replaced = false;
    QStringList configurations = {}; ///< the cscfg files that it stands with; empty: all
    QMap<QString, QString> sites = {}; ///< the first of each hostHeader, by that in A-labels; empty: any host

    bool operator==(const PlatformBinding &) const = default;
};

/// Those that will exist on instances of \a role, in the order of its endpoints: none on a server, none
/// where the script owns a tcp endpoint's port, and none for an endpoint that no site of a web role binds.
QList<PlatformBinding> platformBindings(const Draft &draft, const Role &role);

} // namespace bindwright
