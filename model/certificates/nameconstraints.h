// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "certificate.h"

namespace bindwright {

/// The names of \a certificate that \a constraints do not permit: dNSName, iPAddress, rfc822Name,
/// uniformResourceIdentifier, directoryName and the subject. The common name is compared as a part of the
/// subject alone. RFC 5280 §4.2.1.10
QStringList namesOutside(const NameConstraints &constraints, const Certificate &certificate);

/// The wildcards of \a certificate that stand for a name which \a constraints exclude, though not they: of
/// "*.b.test" where "a.b.test" is excluded. The standard does not speak of wildcards; Chromium refuses these.
/// Source: Chromium, net/cert/internal/name_constraints.cc, WILDCARD_PARTIAL_MATCH.
QStringList wildcardsOverExcluded(const NameConstraints &constraints, const Certificate &certificate);

} // namespace bindwright
