// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "openssl.h"

#include "model/certificates/certificate.h"

#include <vector>

namespace bindwright {

/// What stands in a file, in its order, before the facts are taken and the keys dropped.
struct CertificateBundle
{
    struct Item
    {
        X509Ptr x509;
        QByteArray localKeyId; ///< PKCS#9 localKeyID; empty where absent
    };
    struct Key
    {
        KeyPtr key;
        QByteArray localKeyId;
        KeyStorage storage =
            KeyStorage::Unknown; ///< that an import on Windows puts it into, where the file says
    };

    std::vector<Item> certificates;
    std::vector<Key> keys;
    std::optional<Pkcs12Protection> protection;
};

/// The facts of all certificates of \a bundle, each knowing whether its key came along.
/// Fails with CertificateDamaged, or NoCertificate when there is none.
Result<QList<Certificate>> certificatesOf(const CertificateBundle &bundle);

/// What a reader of one container needs.
struct ReadRequest
{
    QByteArrayView content;
    const QCA::SecureArray &passphrase;
    const CryptoContext &context;
};

/// The readers of the containers that libcrypto takes whole; errors have no subject yet.
Result<CertificateBundle> readDer(const ReadRequest &request);
Result<CertificateBundle> readPkcs7(const ReadRequest &request);

} // namespace bindwright
