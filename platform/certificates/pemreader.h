// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "certificatebundle.h"

namespace bindwright {

/// All certificates and keys of the blocks of a PEM file (RFC 7468), whatever stands between them.
/// Errors have no subject yet.
Result<CertificateBundle> readPem(const ReadRequest &request);

/// The same of one private key in DER, see derKeyLabel().
Result<CertificateBundle> readDerKey(const ReadRequest &request);

} // namespace bindwright
