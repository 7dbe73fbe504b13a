// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

namespace bindwright {

/// Makes ":/templates", ":/icons" and ":/sample" readable. A static library's resources are dropped by
/// the linker unless something names them; whoever reads one calls this first. Cheap to repeat.
void useResources();

} // namespace bindwright
