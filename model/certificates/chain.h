// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "certificate.h"

#include <QHash>
#include <QSet>

namespace bindwright {

/// One leaf and what its chain is made of, from what was given.
struct Chain
{
    Certificate leaf;
    QList<Certificate> intermediates; ///< from the leaf's issuer upwards, without the root
    std::optional<Certificate> root; ///< the self-signed end, when it was given
    QString missingIssuer; ///< RFC 4514 name of the first issuer that was not given; empty: none missing

    bool isComplete() const { return missingIssuer.isEmpty(); }
    bool operator==(const Chain &) const = default;
};

/// Finds issuers among given certificates, which outlive it: looks through them once for any number
/// of chains.
class ChainFinder final
{
public:
    explicit ChainFinder(const QList<Certificate> &given);

    /// The best of those that can have issued \a certificate and are not in \a passed, or null.
    const Certificate *issuerOf(const Certificate &certificate, const QSet<Thumbprint> &passed) const;
    /// See chainOf() below.
    Chain chainOf(const Certificate &leaf) const;

private:
    QHash<QByteArray, QList<const Certificate *>> m_bySubject;
};

/// The chain of \a leaf from \a given: each issuer found by name and, where both have one, key
/// identifier (RFC 5280 §4.2.1.1). A missing root is not a missing issuer when the last
/// intermediate given names an issuer that is not given: then that issuer is named, for only the
/// admin knows whether it is a root that clients have. A self-signed leaf is complete.
Chain chainOf(const Certificate &leaf, const QList<Certificate> &given);

/// The certificates of \a given that bindings can use: those that are no CA and have a private key or
/// are nobody's issuer among them, and CAs (as a self-signed one of a developer is) that have a
/// private key and are nobody's issuer. Given order.
QList<Certificate> leavesOf(const QList<Certificate> &given);

} // namespace bindwright
