// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tlsclient.h"

namespace bindwright {

/// What is to be said of a chain that a server sent.
struct ChainFindings
{
    QStringList missing = {}; ///< displayName() of intermediates that were brought in and not sent
    QString unknownIssuer = {}; ///< RFC 4514 name: neither sent nor brought in nor known to the system
    ChainTrust trust = {}; ///< with what was sent alone, and the roots that were brought in

    bool isIncomplete() const { return !missing.isEmpty(); }
    bool operator==(const ChainFindings &) const = default;
};

/// \a sent and \a broughtIn with their signers. \a trust: of what was sent.
ChainFindings findingsOf(const QList<Certificate> &sent, const QList<Certificate> &broughtIn,
                         const ChainTrust &trust);

} // namespace bindwright
