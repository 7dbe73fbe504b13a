// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"

#include <QLatin1String>
#include <QString>

#include <optional>

namespace bindwright {

/// How a name begins that stands for one label more. RFC 6125 §6.4.3, RFC 9525 §6.3
inline constexpr QLatin1String wildcardPrefix("*.");

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
    bool isWildcard() const { return m_ascii.startsWith(wildcardPrefix); }

    bool operator==(const HostName &other) const { return m_ascii == other.m_ascii; }

private:
    static std::optional<HostName> decoded(const QString &text);

    QString m_ascii;
    QString m_unicode;
};

/// Whether \a text is an IP address rather than a name.
bool isAddressLiteral(const QString &text);

/// Whether \a text is all A-labels in lower case, with the underscore that Windows allows in names
/// ([MS-HNDS]).
bool isPlainName(QStringView text);

/// A name as certificates and clients write it: A-labels, lower case; the text itself when it is none.
QString asciiForm(const QString &text);

/// A name as people read it: Unicode, lower case; the text as it is when it is none.
QString unicodeForm(const QString &text);

/// Whether \a text has a label in its A-label form, "xn--…".
bool isPunycodeName(QStringView text);

/// Whether a subjectAltName dNSName \a pattern (A-labels) covers \a host (A-labels): equal, or a
/// wildcard that stands for exactly the first label. RFC 9525 §6.3
bool patternCovers(const QString &pattern, const QString &host);

} // namespace bindwright
