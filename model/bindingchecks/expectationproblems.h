// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"
#include "model/problems/problem.h"

#include <QDateTime>

namespace bindwright {

/// Those that are not kept, as problems of the preview: a warning where that certificate is served by an
/// inference that no source states, else an error.
QList<Problem> expectationProblems(const Draft &draft, const QDateTime &now = {});

} // namespace bindwright
