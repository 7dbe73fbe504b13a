// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/nextsteps.h"

namespace bindwright {

/// What deploying disturbs, in a sentence or two.
QString impactText(Impact impact);

/// What a step is for, as a heading without a full stop, and what to look at in it.
QString titleText(const NextStep &step);
QString explanationText(const NextStep &step);

/// The name of the file that an export writes the steps to.
QString nextStepsName(); ///< "NEXT-STEPS.md"

/// All steps as a list to tick off, in Markdown; empty where there are none.
QString nextStepsMarkdown(const QList<NextStep> &steps, Impact impact);

} // namespace bindwright
