// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "openssl.h"

#include "model/certificates/signers.h"

namespace bindwright {

/// See CertificateReader::signersOf().
Signers signersAmong(const QList<Certificate> &given, const CryptoContext &context);

} // namespace bindwright
