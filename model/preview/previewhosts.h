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

CertificatesByLabel certificatesByLabel(const Draft &draft);

} // namespace bindwright
