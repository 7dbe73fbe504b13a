// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "openssl.h"

#include "model/base/result.h"

#include <QtCrypto>

#include <vector>

namespace bindwright {

/// A passphrase as libcrypto takes it: UTF-8. No passphrase and the empty one are two: PKCS#12
/// derives different keys from them. RFC 7292 §B.1
struct PassphraseForm
{
    const char *text;
    int size;
};

/// The forms of \a passphrase worth trying; they point into it.
std::vector<PassphraseForm> formsOf(const QCA::SecureArray &passphrase);

/// WrongPassphrase, or PassphraseNeeded when none was given.
tl::unexpected<Error> refused(const QCA::SecureArray &passphrase);

/// The private key in \a info. Fails with AlgorithmUnsupported or CertificateDamaged.
Result<KeyPtr> keyOf(const PKCS8_PRIV_KEY_INFO *info, const CryptoContext &context);

} // namespace bindwright
