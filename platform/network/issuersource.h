// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/issuers/issuersource.h"

#include <memory>

namespace bindwright {

/// Cheap: the system's store is opened with the first look into it. A CertificateReader is prepared before
/// that.
std::unique_ptr<IssuerSource> makeIssuerSource();

} // namespace bindwright
