// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bindwright {

/// Where something stands.
struct SourceLocation
{
    QString file; ///< absolute path
    int line = 0; ///< from 1; 0: the whole file

    bool operator==(const SourceLocation &) const = default;
};

} // namespace bindwright
