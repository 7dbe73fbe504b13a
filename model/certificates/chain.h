// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "pathcheck.h"

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
    QList<ChainFault> faults; ///< why clients refuse it; the leaf's own dates are no matter of the chain
    std::optional<Certificate> passedOver; ///< of missingIssuer's name and key, but out of date: clients that
                                           ///< have a root of that name do not need it
    bool isCapped = false; ///< there were more paths, or issuers of one name, than are tried

    bool isComplete() const { return missingIssuer.isEmpty(); }
    /// The last that was given, whose issuer is missing where one is.
    const Certificate &top() const
    {
        return root ? *root : intermediates.isEmpty() ? leaf : intermediates.last();
    }
    bool hasNamesake() const; ///< a certificate of the missing issuer's name was given all the same
    bool contains(const Thumbprint &sha1) const; ///< of the leaf or of what is above it
    bool operator==(const Chain &) const = default;
};

/// As many steps are made to find the best of the paths from one leaf; certificates in use need a few.
inline constexpr int maximumChainSteps = 512;

/// Finds issuers among given certificates, which outlive it: looks through them once for any number
/// of chains.
class ChainFinder final
{
public:
    /// \a now: the moment that clients look; invalid: the dates do not count.
    explicit ChainFinder(const QList<Certificate> &given, const QDateTime &now = {});

    /// See chainOf() below.
    Chain chainOf(const Certificate &leaf) const;

private:
    struct Search;
    using Path = QList<const Certificate *>;

    Path issuersOf(const Certificate &certificate) const;
    void climb(Search &search) const;
    void finish(Search &search) const;
    Chain chainFrom(const Search &search) const;
    std::optional<ChainFault> falseIssuerOf(const Certificate &certificate) const;

    QHash<QByteArray, Path> m_bySubject;
    QHash<QByteArray, Path> m_bySubjectAndKey; ///< surest first
    QDateTime m_now;
};

/// The chain of \a leaf from \a given: each issuer by its name and by the key that verifies the signature;
/// where the keys are not known, by key identifiers (RFC 5280 §4.2.1.1). Of several paths one that
/// clients accept \a now, and of those a complete one, and the shortest; an issuer above an intermediate
/// that is out of date is passed over, unless a root that is valid was given for it. A missing root is not a
/// missing issuer when the last intermediate given names an issuer that is not given: then that issuer is
/// named, for only the admin knows whether it is a root that clients have. A self-signed leaf is complete.
Chain chainOf(const Certificate &leaf, const QList<Certificate> &given, const QDateTime &now = {});

/// The certificates of \a given that bindings can use: those that are no CA and have a private key or are
/// nobody's issuer among them, and CAs that are nobody's issuer and have a private key or are self-signed for
/// a host, as "openssl req -x509" makes them. A self-signed CA that names no host is one where there is no
/// other. Given order.
QList<Certificate> leavesOf(const QList<Certificate> &given);

/// The certificates of \a given that signed others of them, by name and, where it is known, by key.
QSet<Thumbprint> issuersAmong(const QList<Certificate> &given);

} // namespace bindwright
