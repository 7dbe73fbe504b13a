// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/coverage.h"
#include "model/draft/draft.h"
#include "model/httpsys/httpsys.h"
#include "model/httpsys/httpsysstate.h"

namespace bindwright {

/// The address that stands for an instance's internal one when none was given (RFC 5737).
const IpAddress &exampleInstanceAddress(); ///< "192.0.2.4"

/// What HTTP.sys on an instance of \a role holds once the script has run: the platform's own
/// binding for each https endpoint, an exact-IP record that the script makes the default of where it
/// has bindings on that port (HttpsEndpoint::Keep; Tcp leaves none), then the draft's bindings.
/// Certificates are labelled by thumbprint where known, else by certificate name.
/// \a instance is the instance's internal address. \a version none: what the draft is deployed on. What has
/// expired \a now is known as such; none: nothing is.
/// Of several cscfg files that may be deployed the first; the others are its alternatives: deployments().
HttpSysState stateOf(const Draft &draft, const QString &role, const IpAddress &instance,
                     std::optional<IisVersion> version = {}, const QDateTime &now = {});

/// The IIS version of the guest OS that the draft's configurations choose: the oldest of them.
IisVersion guestIisVersion(const Service &service);

/// One cell of the preview: a client, what it gets, and whether that certificate covers the name.
struct PreviewCell
{
    ClientHello hello;
    Decision decision;
    std::optional<Coverage> coverage; ///< none: nothing served, or the certificate was not brought in

    bool operator==(const PreviewCell &) const = default;
};

/// One host of a role's preview.
struct PreviewRow
{
    QString role;
    QString host; ///< Unicode form
    PreviewCell withSni;
    PreviewCell withoutSni;

    bool operator==(const PreviewRow &) const = default;
};

/// Every host of the draft (bindings, wanted hosts, hostHeaders) × a client with and without SNI; a
/// host that is bound on two ports has two rows. A wildcard host asks for one name that it covers.
/// \a instance as for stateOf(). Roles in service order, hosts sorted within a role.
QList<PreviewRow> previewOf(const Draft &draft, const IpAddress &instance);

/// The label of a role's certificate in stateOf(): its thumbprint where known, else its name.
QString labelOf(const Role &role, const QString &certificate);

/// The name that a client sends to ask for \a host, in A-label form; for a wildcard one that it covers.
QString serverNameFor(const QString &host);

/// The certificates that were brought in, by the label that stateOf() has for them. Points into the
/// draft.
using CertificatesByLabel = QHash<QString, const Certificate *>;

/// What \a hello gets of \a state, and whether it covers \a host.
PreviewCell previewCell(const HttpSysState &state, const CertificatesByLabel &certificates,
                        const QString &host, const ClientHello &hello);

} // namespace bindwright
