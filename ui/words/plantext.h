// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/plan.h"

namespace bindwright {

/// One sentence: what the action does, where. Paths are shown relative to the folder \a base where
/// they lie below it.
QString actionText(const Action &action, const QString &base);

/// \a path relative to the folder \a base where it lies below it, else as it is; with the
/// system's separators.
QString pathText(const QString &path, const QString &base);

} // namespace bindwright
