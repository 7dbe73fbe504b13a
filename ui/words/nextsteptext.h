// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/plan.h"

namespace bindwright {

/// What is to be done after \a plan was carried out, as a list to tick off in Markdown; empty: nothing.
/// \a source as for nextSteps().
QString nextStepsOf(const Draft &draft, const Plan &plan, const QString &source);

/// \a files of an export into \a folder (absolute), and the steps beside them, NEXT-STEPS.md; none beside
/// none.
QList<FileChange> withNextSteps(QList<FileChange> files, const Draft &draft, const Plan &plan,
                                const QString &source, const QString &folder);

} // namespace bindwright
