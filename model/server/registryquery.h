// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bindwright {

/// Whether \a text is what `reg query` prints: a key's whole path, then "    name    REG_TYPE    data".
bool isRegistryQuery(const QString &text);

/// The same as a .reg export, line by line. Source: Microsoft, reg query, and the .reg file syntax (KB
/// 310516).
QString exportOfQuery(const QString &text);

} // namespace bindwright
