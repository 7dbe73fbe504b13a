// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/certificate.h"

#include <openssl/x509.h>

namespace bindwright {

/// All that model/certificate.h wants to know of \a x509, but for its file and private key.
/// Fails with CertificateDamaged.
Result<Certificate> factsOf(X509 *x509);

} // namespace bindwright
