// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "places.h"

namespace bindwright {

/// When one certificate in use ends, and where it is used.
struct Expiry
{
    Thumbprint sha1;
    std::optional<Certificate> certificate; ///< none: it was not brought in, and its end is not known
    QDateTime due; ///< UTC; from then on it is to be renewed: see renewalDays()
    QStringList hosts; ///< see CertificateUses
    QList<CertificatePlace> places;

    bool operator==(const Expiry &) const = default;
};

/// Every certificate in use, the first to end first, those whose end is not known last; with them, each
/// certificate above one in use that was brought in.
QList<Expiry> expiriesOf(const Draft &draft);

} // namespace bindwright
