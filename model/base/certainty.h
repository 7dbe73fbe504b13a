// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>

namespace bindwright {

/// How bad a problem is.
enum class Severity { Info, Warning, Error };

/// How sure a statement is: stated by a source, derived from one, measured on a server of the same build of
/// Windows, inferred, open.
enum class Certainty { Stated, Derived, Measured, Inferred, Open };

inline Certainty lessSure(Certainty a, Certainty b)
{
    return std::max(a, b);
}

} // namespace bindwright
