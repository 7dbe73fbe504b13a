// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/thumbprint.h"
#include "model/net/ipaddress.h"

#include <optional>

namespace bindwright {

/// "Host H must get certificate T, for this client": what the admin pinned, to be checked from then on.
struct Expectation
{
    QString role = {}; ///< that answers; empty: each role that the host is asked of
    QString host = {}; ///< Unicode form; of a client without SNI the name that it means
    Thumbprint certificate = {}; ///< that must be served
    bool sendsName = true; ///< false: a client without SNI
    std::optional<IpAddress> address = {}; ///< that the connection arrives at; none: the instance's own
    quint16 port = 443;

    bool operator==(const Expectation &) const = default;
};

} // namespace bindwright
