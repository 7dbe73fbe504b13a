// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/x509/openssl.h"

#include "model/base/result.h"

namespace bindwright {

/// What the AlgorithmIdentifier of a part under a passphrase says. RFC 7292 App. C, RFC 8018, RFC 9579
struct ProtectionScheme
{
    QString name; ///< the cipher, as OpenSSL prints it; else the object identifier
    qint64 work = 0; ///< iterations, or what of scrypt costs as much
    int keyLength = 0; ///< bytes, where the key derivation states it
    bool modern = false; ///< PBES2 or PBMAC1
    QString derivation = {}; ///< of those two: "hmacWithSHA256" of PBKDF2, else the object's name: "scrypt"
    QString unsupported; ///< the first algorithm that this libcrypto does not have; empty: it has all
};

/// Reads \a algorithm; what it cannot make out is unsupported. Loads the legacy provider where needed.
ProtectionScheme schemeOf(const X509_ALGOR *algorithm, const CryptoContext &context);

/// Whether this libcrypto has that digest. Loads the legacy provider where needed.
bool hasDigest(int nid, const CryptoContext &context);

/// The most iterations that one file may ask for, all its parts together: some seconds.
constexpr qint64 maximumIterations = 10'000'000;

/// Counts what opening one file costs, so that no file can keep the program busy for hours.
class WorkBudget final
{
public:
    /// Fails with AlgorithmUnsupported when \a scheme is not there, or asks for too much when it is
    /// tried that many times.
    Result<> spend(const ProtectionScheme &scheme, size_t tries);

private:
    qint64 m_left = maximumIterations;
};

} // namespace bindwright
