// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

namespace bindwright {

/// How bad a problem is.
enum class Severity { Info, Warning, Error };

/// How sure a statement is: stated by a source, derived from one, inferred, open.
enum class Certainty { Stated, Derived, Inferred, Open };

} // namespace bindwright
