// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/chain.h"

namespace bindwright {

/// A day as people write it in their language, but the year in full; in no language as ISO 8601 has it.
QString dateText(const QDate &date);

/// How dateText() writes it, as QDate knows it.
QString dateFormat();

QString keyText(const Certificate &certificate); ///< "RSA 2048", "ECDSA P-256", "Ed25519"

/// "73 days left", "expired 3 days ago", "valid in 2 days"; whole days, UTC.
QString validityText(const Certificate &certificate, const QDateTime &now);

QString containerText(ContainerKind kind); ///< "PKCS#12"

/// The kind and how it is protected: "PKCS#12, AES-256-CBC, MAC sha256".
QString containerText(const CertificateFile &file);

/// That an issuer is missing, of a chain that is not complete: was it not given, or given in vain?
QString missingIssuerText(const Chain &chain);

QString privateKeyText(PrivateKey key); ///< "present, fits"

} // namespace bindwright
