// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/thumbprint.h"
#include "model/net/ipaddress.h"

#include <QDateTime>

#include <optional>

namespace bindwright {

/// What a running server answered to one client: evidence for that address and that day, no more.
struct Observation
{
    QString role = {};
    QString serverName = {}; ///< of the ClientHello, A-labels; empty: no SNI
    quint16 port = 443; ///< of the plan: on the instance
    std::optional<IpAddress> arrival = {}; ///< where the plan has it arrive; none: the instance's own
    QString connect = {}; ///< the name or address that was connected to
    IpAddress address = {}; ///< which that was
    quint16 addressPort = 443;
    QString tls = {}; ///< "1.2" or "1.3" where the other was answered differently; empty: both
    std::optional<Thumbprint> certificate = {}; ///< the leaf; none: the handshake failed
    QString name = {}; ///< of the leaf, for people
    QDateTime at = {}; ///< UTC
    QString windows = {}; ///< "10.0.20348"; empty: not known
    QStringList records = {}; ///< what the steps of the decision held then: see recordsOf()

    bool operator==(const Observation &) const = default;
};

} // namespace bindwright
