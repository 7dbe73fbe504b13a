// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bindwright {

/// A quoted field (RFC 4180); what a spreadsheet would take for a formula is kept from being one.
QString csvField(QString text);

} // namespace bindwright
