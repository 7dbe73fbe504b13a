// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"

#include <QHashFunctions>

namespace bindwright {

bool isHexDigit(QChar c); ///< in either case

/// A certificate's SHA-1 thumbprint: 20 bytes, written as 40 upper-case hexadecimal digits.
/// Windows, csdef/cscfg and HTTP.sys name certificates by it.
class Thumbprint final
{
public:
    Thumbprint() = default;

    /// Accepts what people paste: blanks, colons, hyphens, lower case and invisible characters
    /// (U+200E from the Windows certificate dialog and its kin) are taken out first.
    /// Fails with NotAThumbprint unless 40 hexadecimal digits are left.
    static Result<Thumbprint> parse(const QString &text);

    /// What parse() takes out of \a text: one name a character, such as "U+200E" or "blank".
    static QStringList strippedFrom(const QString &text);

    bool isNull() const { return m_text.isEmpty(); }
    const QString &toString() const { return m_text; }

    bool operator==(const Thumbprint &) const = default;
    bool operator<(const Thumbprint &other) const { return m_text < other.m_text; }
    friend size_t qHash(const Thumbprint &t, size_t seed = 0) { return ::qHash(t.m_text, seed); }

private:
    explicit Thumbprint(QString text)
        : m_text(std::move(text))
    { }

    QString m_text;
};

} // namespace bindwright
