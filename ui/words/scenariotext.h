// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/scenario/scenarioadvice.h"

namespace bindwright {

QString scenarioName(Scenario scenario); ///< "Several bound with SNI"
QString scenarioSummary(Scenario scenario); ///< one sentence: what it does
QString fitText(Fit fit); ///< "recommended", "possible", "not possible"

/// Why a scenario fits or does not: one sentence.
QString reasonText(const Said<Reason> &reason);

/// What a scenario will do: one sentence.
QString effectText(const Said<Effect> &effect);

} // namespace bindwright
