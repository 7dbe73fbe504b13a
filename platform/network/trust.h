// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/verify/tlsclient.h"
#include "platform/x509/openssl.h"

namespace bindwright {

using StorePtr = std::unique_ptr<X509_STORE, Release<X509_STORE_free>>;

/// The root certificates that this system trusts.
StorePtr systemStore(const CryptoContext &context);

/// See TlsClient::trustOf(); \a store: the system's.
ChainTrust checkTrust(const QList<Certificate> &sent, const TrustBasis &basis, X509_STORE *store,
                      const CryptoContext &context);

} // namespace bindwright
