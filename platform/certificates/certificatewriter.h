// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/certificatewriter.h"

#include <memory>

namespace bindwright {

/// Writes with libcrypto. Cheap: nothing is touched before it is used.
std::unique_ptr<CertificateWriter> makeCertificateWriter();

} // namespace bindwright
