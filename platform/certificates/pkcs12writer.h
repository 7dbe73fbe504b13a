// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/x509/openssl.h"

#include "model/certificates/certificatewriter.h"

namespace bindwright {

/// What a PFX is made of.
struct Pkcs12Parts
{
    std::vector<X509Ptr> certificates; ///< the first is the key's
    const EVP_PKEY *key = nullptr; ///< null: none
    KeyStorage storage = KeyStorage::Unknown; ///< what the key was in
    QString provider = {}; ///< the provider of Windows that it was in, where its file named it
    bool isOfMachine = false; ///< its file marked it as the machine's
    QString friendlyName = {};
    PfxEncryption encryption = PfxEncryption::Legacy;
};

/// A PFX (RFC 7292) under \a passphrase, UTF-8. Fails with NotWritten.
Result<QByteArray> writePkcs12(const Pkcs12Parts &parts, const QCA::SecureArray &passphrase,
                               const CryptoContext &context);

} // namespace bindwright
