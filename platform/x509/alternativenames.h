// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/certificate.h"

#include <openssl/x509.h>

namespace bindwright {

/// Says what names and addresses \a x509 is for. RFC 5280 §4.2.1.6
void addAlternativeNames(Certificate &certificate, const X509 *x509);

/// Says what names \a x509, a CA's, permits below it. RFC 5280 §4.2.1.10
void addNameConstraints(Certificate &certificate, const X509 *x509);

} // namespace bindwright
