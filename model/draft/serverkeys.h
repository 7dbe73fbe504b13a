// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/certificate.h"
#include "model/server/serverstate.h"

#include <QHash>
#include <QSet>

namespace bindwright {

/// What a server's state says of the private keys of the certificates that it uses. A file that was brought
/// in beside it, often exported without the key, says nothing about them.
class ServerKeys final
{
public:
    explicit ServerKeys(const ServerState &state);

    /// The key to judge \a certificate by: as a store has it; one in use that no store was seen to hold
    /// counts as one with its key, for nothing tells otherwise; one that the server does not use as its file
    /// has it.
    PrivateKey keyOf(const Certificate &certificate) const;

private:
    QHash<Thumbprint, bool> m_held; ///< of those in a store, whether one has the key
    QSet<QString> m_used; ///< by records and bindings
};

} // namespace bindwright
