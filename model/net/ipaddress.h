// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"

#include <QHashFunctions>

namespace bindwright {

/// An IPv4 or IPv6 address in canonical text (RFC 5952), or one of the two wildcards.
class IpAddress final
{
public:
    IpAddress() = default; ///< 0.0.0.0

    static const IpAddress &anyIpv6(); ///< ::

    /// "10.0.0.4", "2001:DB8::4", "[2001:db8::4]", "*" and "" (both 0.0.0.0).
    /// Fails with NotAnAddress.
    static Result<IpAddress> parse(const QString &text);

    const QString &toString() const { return m_text; } ///< without brackets
    QString bracketed() const; ///< IPv6 in brackets, as in an URL
    bool isIpv6() const { return m_text.contains(u':'); }
    bool isAny() const { return m_text == QLatin1String("0.0.0.0") || m_text == QLatin1String("::"); }

    bool operator==(const IpAddress &) const = default;
    friend size_t qHash(const IpAddress &a, size_t seed = 0) { return ::qHash(a.m_text, seed); }

private:
    QString m_text = QStringLiteral("0.0.0.0");
};

/// A port, 1 to 65535. Fails with NotAPort.
Result<quint16> parsePort(const QString &text);

/// An address and port as a connection has them.
struct SocketAddress
{
    IpAddress ip;
    quint16 port = 443;

    /// "10.0.0.4:443", "[::1]:443", "*:443", ":443".
    static Result<SocketAddress> parse(const QString &text);
    QString toString() const;

    bool operator==(const SocketAddress &) const = default;
};

} // namespace bindwright
