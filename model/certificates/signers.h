// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "certificate.h"

#include <QHash>

namespace bindwright {

/// What is known of who signed a certificate.
struct Signer
{
    KeyHash key = {}; ///< Certificate::signerKey
    QList<KeyHash> refused = {}; ///< Certificate::notSigners
    QList<KeyHash> unchecked = {}; ///< Certificate::uncheckedSigners
    bool leftOut = false; ///< Certificate::signersLeftOut

    bool operator==(const Signer &) const = default;
};

using Signers = QHash<Thumbprint, Signer>;

/// Puts what was found into those of \a certificates that it is about.
void takeSigners(QList<Certificate> &certificates, const Signers &signers);

/// Gives those of \a certificates the private key in \a file whose public half it is: PrivateKey::Matching.
void takeKeys(QList<Certificate> &certificates, const CertificateFile &file);

/// Whether one of \a keys is the private key of one of \a certificates.
bool haveOwner(const QList<LooseKey> &keys, const QList<Certificate> &certificates);

} // namespace bindwright
