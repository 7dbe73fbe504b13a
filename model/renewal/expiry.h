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
    QDateTime due; ///< UTC; from then on it is to be renewed: see renewalDue()
    QStringList hosts; ///< see CertificateUses
    QList<CertificatePlace> places;

    bool operator==(const Expiry &) const = default;
};

/// Every certificate in use, the first to end first, those whose end is not known last; with them, each
/// certificate above one in use that was brought in.
QList<Expiry> expiriesOf(const Draft &draft);

/// The calendar of one server of several.
struct ServerExpiries
{
    QString server; ///< empty: it has no name
    QList<Expiry> expiries;
};

/// One calendar of several: a certificate that more than one server uses is there once, with the places of
/// all.
QList<Expiry> joinedExpiries(const QList<ServerExpiries> &servers);

} // namespace bindwright
