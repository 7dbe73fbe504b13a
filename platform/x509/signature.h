// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <openssl/x509.h>

namespace bindwright {

/// Unknown: the signature's algorithm or the kind of the key is none that this OpenSSL knows.
enum class Signed { Yes, No, Unknown };

/// Whether the key of \a issuer signed \a certificate. RFC 5280 §6.1.3 (a) (1)
Signed signatureBy(X509 *certificate, const X509 *issuer);

} // namespace bindwright
