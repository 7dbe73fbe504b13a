// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/certificate.h"

#include <openssl/x509.h>

namespace bindwright {

/// Says what \a x509's public key is, as far as it can be read.
void addKeyFacts(Certificate &certificate, const X509 *x509);

/// The hash of the public half of \a key, however the file spells it; empty: its kind is not known.
KeyHash keyHashOf(const EVP_PKEY *key);

} // namespace bindwright
