// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/net/ipaddress.h"

#include <optional>

namespace bindwright {

/// Where to connect: a host name or an address, and a port where it is not each question's own.
struct ConnectPoint
{
    QString host; ///< A-labels, or an address without brackets
    std::optional<quint16> port = {};

    /// "www.a.test", "10.0.0.4:8443", "[::1]:443". Fails with NotAHostName, NotAnAddress or NotAPort.
    static Result<ConnectPoint> parse(const QString &text);
    QString toString() const;

    bool operator==(const ConnectPoint &) const = default;
};

/// The address that a name stands for at one port, whatever DNS says.
struct FixedAddress
{
    QString host; ///< A-labels
    quint16 port = 443;
    IpAddress address;

    /// "www.a.test:443:10.0.0.4". Fails with NotUnderstood, NotAHostName, NotAPort or NotAnAddress.
    static Result<FixedAddress> parse(const QString &text);

    bool operator==(const FixedAddress &) const = default;
};

} // namespace bindwright
