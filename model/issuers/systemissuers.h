// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issuersource.h"

#include "model/certificates/certificatereader.h"

namespace bindwright {

/// The certificates above \a certificate that this system's own store has, from below upwards, without the
/// network: each signed what is before it. ContainerKind::System; no certificates: it has none.
CertificateFile issuersOfSystem(const IssuerSource &source, const CertificateReader &reader,
                                const Certificate &certificate);

} // namespace bindwright
