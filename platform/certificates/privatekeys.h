// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/x509/openssl.h"

#include "model/base/result.h"

#include <QtCrypto>

#include <vector>

namespace bindwright {

/// A passphrase as libcrypto takes it: UTF-8. No passphrase and the empty one are two: PKCS#12
/// derives different keys from them. RFC 7292 §B.1
struct PassphraseForm
{
    QCA::SecureArray bytes = {};
    bool isNone = false; ///< no passphrase
    bool isOld = false; ///< as OpenSSL before 1.1.0 or with bytes that are no UTF-8 takes it, and not Windows

    const char *text() const { return isNone ? nullptr : bytes.isEmpty() ? "" : bytes.constData(); }
    int size() const { return bytes.size(); }
};

/// The forms of \a passphrase worth trying, likely ones first: what was given, as text where it is no UTF-8
/// but of the code page 1252 or Latin-1, and no passphrase.
std::vector<PassphraseForm> formsOf(const QCA::SecureArray &passphrase);

/// WrongPassphrase, or PassphraseNeeded when none was given.
tl::unexpected<Error> refused(const QCA::SecureArray &passphrase);

/// The private key in \a info. Fails with AlgorithmUnsupported or CertificateDamaged.
Result<KeyPtr> keyOf(const PKCS8_PRIV_KEY_INFO *info, const CryptoContext &context);

} // namespace bindwright
