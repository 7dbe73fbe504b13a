// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "certificatebundle.h"

namespace bindwright {

/// All certificates and keys of a PFX (RFC 7292). Errors have no subject yet.
Result<CertificateBundle> readPkcs12(const ReadRequest &request);

} // namespace bindwright
