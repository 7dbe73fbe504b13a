// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bindwright {

/// What `reg query` prints, a key's whole path, then "    name    REG_TYPE    data", as a .reg export, line
/// by line. Source: Microsoft, reg query, and the .reg file syntax (KB 310516).
QString exportOfQuery(const QString &text);

} // namespace bindwright
