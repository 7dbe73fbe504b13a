// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "certificate.h"

namespace bindwright {

/// The dNSName and iPAddress entries of \a certificate that \a constraints do not permit. The common name
/// does not count: clients ignore it. RFC 5280 §4.2.1.10
QStringList namesOutside(const NameConstraints &constraints, const Certificate &certificate);

} // namespace bindwright
