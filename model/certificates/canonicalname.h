// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace bindwright {

/// A Name in DER such that two that are equal are so byte for byte: every text UTF8String, ASCII letters
/// lower case, blanks folded, as OpenSSL compares them. RFC 5280 §7.1. What is no such Name stays as it is.
QByteArray canonicalName(const QByteArray &name);

} // namespace bindwright
