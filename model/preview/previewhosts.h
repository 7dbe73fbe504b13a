// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview.h"

#include <QHash>

namespace bindwright {

/// A host that a role's preview answers for, and the port at which it is asked for.
struct PreviewHost
{
    enum class Origin { Binding, HostHeader, Wanted };

    QString name; ///< Unicode form
    quint16 port = 443;
    Origin origin = Origin::Binding; ///< the first of them that names it

    bool operator==(const PreviewHost &) const = default;
};

/// The hosts of \a role's bindings, of the hostHeaders at its https endpoints, and, in web roles that
/// the draft chose, those wanted that neither names; sorted, each once a port.
QList<PreviewHost> previewHosts(const Draft &draft, const Role &role);

/// A kind of client: the address that its connection arrives at, and whether it names the host (SNI).
struct Client
{
    IpAddress to;
    bool sendsName = true;

    bool operator==(const Client &) const = default;
};

/// The clients worth asking for, with and without SNI: at \a instance, at each address that has a
/// binding of its own, at one that has none, and over IPv6. Of very many addresses the first 256.
QList<Client> clientsOf(const Draft &draft, const IpAddress &instance);

/// The instance address to start with where none was given: the first that a binding has of its own,
/// else the example.
IpAddress likelyInstance(const Draft &draft);

const IpAddress &exampleIpv6Address(); ///< "2001:db8::4" (RFC 3849): stands for an instance's

CertificatesByLabel certificatesByLabel(const Draft &draft);

} // namespace bindwright
