// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "endpointports.h"

#include "model/net/ipaddress.h"

namespace bindwright {

std::optional<quint16> instancePort(const Endpoint &endpoint)
{
    const bool local = !endpoint.localPort.isEmpty() && endpoint.localPort != u"*";
    const auto port = parsePort(local ? endpoint.localPort : endpoint.port);
    return port ? std::optional(*port) : std::nullopt;
}

quint16 publicPort(const Role &role, quint16 port)
{
    for (const Endpoint &endpoint : role.endpoints) {
        if (instancePort(endpoint) == port)
            return parsePort(endpoint.port).value_or(port);
    }
    return port;
}

QString publicPort(const Role &role, const QString &port)
{
    const auto number = parsePort(port);
    return number ? QString::number(publicPort(role, *number)) : port;
}

} // namespace bindwright
