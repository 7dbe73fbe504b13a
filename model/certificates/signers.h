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

/// RFC 5280 §4.2.1.1: where both have a key identifier, they are the same.
bool keyIdsAgree(const Certificate &certificate, const Certificate &issuer);

/// Whether \a issuer signed \a certificate, or may have, where the signature cannot be checked.
bool maySign(const Certificate &issuer, const Certificate &certificate);

/// Gives those of \a certificates the private key in \a file whose public half it is: PrivateKey::Matching.
void takeKeys(QList<Certificate> &certificates, const CertificateFile &file);

/// Whether one of \a keys is the private key of one of \a certificates.
bool haveOwner(const QList<LooseKey> &keys, const QList<Certificate> &certificates);

} // namespace bindwright
