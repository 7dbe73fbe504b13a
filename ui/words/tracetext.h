// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/coverage.h"
#include "model/httpsys/httpsys.h"

namespace bindwright {

QString ruleText(DecisionRule rule); ///< "Exact host name and port"

QString gapText(Gap gap, const QStringList &scripts = {}); ///< one sentence: what is not known

/// What was looked for and found in one step, and why: "10.0.0.4:443: found, www.a.test". \a coverage says
/// whether the step's certificate is good for the name; none: not known, or no name.
QString stepText(const TraceStep &step, std::optional<Coverage> coverage = {});

/// What the client gets, in one sentence.
QString decisionText(const Decision &decision);

QString certaintyName(Certainty certainty); ///< "stated"
QString certaintyText(Certainty certainty); ///< one sentence: how sure, and why

} // namespace bindwright
