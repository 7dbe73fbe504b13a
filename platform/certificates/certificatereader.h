// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/certificatereader.h"

#include <memory>

namespace bindwright {

/// Reads with libcrypto what QCA cannot. Cheap: nothing is touched before it is prepared.
std::unique_ptr<CertificateReader> makeCertificateReader();

} // namespace bindwright
