// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "targetfit.h"

namespace bindwright {

/// One statement about what targets do with certificates of one kind.
struct FitRule
{
    FitReason reason; ///< what applies() in targetfit.cpp asks of the certificate
    FitStep step;
    QList<FitTarget> targets;
    FitAnswer fit;
    Certainty certainty;
    const char *source;
};

const QList<FitRule> &fitRules();

} // namespace bindwright
