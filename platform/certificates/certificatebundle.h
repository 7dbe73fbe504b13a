// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/x509/openssl.h"

#include "model/certificates/certificate.h"

#include <vector>

namespace bindwright {

/// What stands in a file, in its order, before the facts are taken and the keys dropped.
struct CertificateBundle
{
    struct Item
    {
        X509Ptr x509;
        QByteArray localKeyId = {}; ///< PKCS#9 localKeyID; empty where absent
        QString friendlyName = {}; ///< PKCS#9
    };
    struct Key
    {
        KeyPtr key;
        QByteArray localKeyId = {};
        KeyStorage storage =
            KeyStorage::Unknown; ///< that an import on Windows puts it into, where the file says
        QString form = {}; ///< Certificate::keyForm
        QString provider = {}; ///< of Windows, where the file names it
        bool isOfMachine = false; ///< marked as the machine's
    };

    /// One that is there and cannot be used.
    struct ClosedKey
    {
        PrivateKey state; ///< Locked or Unreadable
        QString fault = {}; ///< Certificate::keyFault
        QByteArray localKeyId = {};
    };

    std::vector<Item> certificates;
    std::vector<Key> keys;
    std::vector<ClosedKey> closedKeys;
    QStringList others; ///< what else was there, by its name: "CERTIFICATE REQUEST", "X509 CRL"
    std::optional<Pkcs12Protection> protection;
    int trailingBytes = 0;

    void take(CertificateBundle &&other); ///< what is in a container in this one
};

/// The most that is looked at of one file: each key is compared with each certificate, and the signature of
/// each certificate is checked. A whole system's store has some hundred.
constexpr size_t mostCertificates = 10'000;
constexpr size_t mostKeys = 100;

/// The facts of all certificates of \a bundle, each knowing whether its key came along, and the keys of
/// none of them; the file's path and kind are not known here. Fails with CertificateDamaged, TooMany, or when
/// there is neither with NoCertificate, OnlyRequest, KeyUnreadable or ContentLocked.
Result<CertificateFile> fileOf(const CertificateBundle &bundle);

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
