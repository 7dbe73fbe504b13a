// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/problems/problem.h"

namespace bindwright {

QString stepName(Step step); ///< "Role certificates"

} // namespace bindwright
