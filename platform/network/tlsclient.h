// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/verify/tlsclient.h"

#include <memory>

namespace bindwright {

/// Cheap: libssl is set up with the first handshake. A CertificateReader is prepared before that.
std::unique_ptr<TlsClient> makeTlsClient();

} // namespace bindwright
