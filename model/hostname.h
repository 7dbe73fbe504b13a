// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "certificate.h"

#include <QHash>

namespace bindwright {

/// A DNS host name as a client may send it in server_name, or as a binding has it; may have "*" as
/// its whole first label. Kept in A-label form (certificates, ClientHello) and Unicode form (IIS,
/// netsh, CCS file names). RFC 5890, RFC 6066 §3.
class HostName final
{
public:
    HostName() = default;

    /// Takes Unicode or A-labels, any case. Fails with NotAHostName for: empty, IP literal,
    /// trailing dot, scheme, port, blank, label above 63, name above 253 octets, "*" anywhere but
    /// as the whole first label of at least three… labels as \a text shows.
    static Result<HostName> parse(const QString &text);

    const QString &ascii() const { return m_ascii; } ///< "xn--bcher-kva.example", lower case
    const QString &unicode() const { return m_unicode; } ///< "bücher.example", lower case
    bool isWildcard() const { return m_ascii.startsWith(QLatin1String("*.")); }

    bool operator==(const HostName &other) const { return m_ascii == other.m_ascii; }

private:
    static std::optional<HostName> decoded(const QString &text);

    QString m_ascii;
    QString m_unicode;
};

/// Whether a subjectAltName dNSName \a pattern (A-labels) covers \a host (A-labels): equal, or a
/// wildcard that stands for exactly the first label. RFC 9525 §6.3
bool patternCovers(const QString &pattern, const QString &host);

enum class Coverage {
    Covered,
    NotCovered,
    OnlyCommonName, ///< in the CN, with no subjectAltName: clients ignore it. RFC 9525 §2
};

/// Whether \a certificate is good for \a host: a DNS name in any form, or an IP address, which only
/// an iPAddress entry of equal value covers. RFC 9525 §6.3, §6.5
Coverage coverage(const Certificate &certificate, const QString &host);

/// Many host names at once: which of them a certificate covers, without a look at each.
class HostIndex final
{
public:
    explicit HostIndex(const QStringList &hosts);

    /// How many of them coverage() calls Covered.
    int coveredBy(const Certificate &certificate) const;

private:
    QStringList m_addresses;
    QHash<QString, QList<int>> m_byName; ///< A-labels, lower case
    QHash<QString, QList<int>> m_bySuffix; ///< what follows the first label, with its dot
};

} // namespace bindwright
