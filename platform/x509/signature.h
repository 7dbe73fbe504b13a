// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <openssl/x509.h>

namespace bindwright {

/// Unknown: this OpenSSL does not know the signature's algorithm, or cannot read a key of the kind that it
/// takes.
enum class Signed { Yes, No, Unknown };

/// Whether the key of \a issuer signed \a certificate. RFC 5280 §6.1.3 (a) (1)
Signed signatureBy(X509 *certificate, const X509 *issuer);

} // namespace bindwright
