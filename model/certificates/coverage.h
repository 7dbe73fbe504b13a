// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "certificate.h"

#include <QHash>

namespace bindwright {

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
