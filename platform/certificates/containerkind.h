// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/certificate.h"

namespace bindwright {

/// What \a content is, told by its bytes alone; Unknown: nothing that holds certificates.
ContainerKind containerKindOf(QByteArrayView content);

/// The label that a private key in DER would have in PEM ("PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "RSA
/// PRIVATE KEY", "EC PRIVATE KEY"); empty: \a content is none.
QByteArrayView derKeyLabel(QByteArrayView content);

} // namespace bindwright
