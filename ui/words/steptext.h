// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"
#include "model/problems/problem.h"

namespace bindwright {

QString stepName(Step step); ///< "Role certificates"

/// The window's: "harbor-shop[*] – Bindings – Bindwright"; Qt puts the star, or what stands for it, where [*]
/// is.
QString titleText(const Draft &draft, Step step);

} // namespace bindwright
