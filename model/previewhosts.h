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

/// The certificates that were brought in, by the label that stateOf() has for them. Points into the
/// draft.
using CertificatesByLabel = QHash<QString, const Certificate *>;
CertificatesByLabel certificatesByLabel(const Draft &draft);

/// The label of a role's certificate in stateOf(): its thumbprint where known, else its name.
QString labelOf(const Role &role, const QString &certificate);

/// The name that a client sends to ask for \a host, in A-label form; for a wildcard one that it covers.
QString serverNameFor(const QString &host);

/// What \a hello gets of \a state, and whether it covers \a host.
PreviewCell previewCell(const HttpSysState &state, const CertificatesByLabel &certificates,
                        const QString &host, const ClientHello &hello);

} // namespace bindwright
