// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "certificatebundle.h"

namespace bindwright {

/// All that stands in a file of any kind, told by its content, with or without what tools put around it;
/// \a kind is what it was told as. Errors have no subject yet.
Result<CertificateBundle> readBundle(const ReadRequest &request, ContainerKind &kind);

} // namespace bindwright
