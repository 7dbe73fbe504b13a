// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/cloudservice/project.h"

#include <QDateTime>

namespace bindwright {

/// What rules and plans need beyond the draft: what was read.
struct Facts
{
    std::optional<Project> project;
    QDateTime now; ///< UTC
    std::optional<int> soon = {}; ///< days: see certificateProblems()
};

} // namespace bindwright
