// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "arguments.h"
#include "rule.h"

#include "model/base/certainty.h"

#include <optional>

namespace bindwright {

/// All that is known about a rule before it is broken. Its sentences are in ui/problems.
struct RuleRow
{
    enum class Found { Always, InPart, Never }; ///< Never: only the server itself can tell

    std::optional<Rule> rule; ///< none: nothing looks for it
    const char *number = ""; ///< in the catalogue of conflicts: "C01"
    Severity severity = Severity::Error;
    std::optional<Severity> otherSeverity = {}; ///< in some circumstances
    Certainty certainty = Certainty::Stated; ///< where nothing else matters
    Found found = Found::Always;
    const char *source = ""; ///< where it is published; empty: a rule of this program
    QList<Argument> arguments = {}; ///< those that it gives; not each of them each time
    /// What differs between the findings that one cause has, first what they are told apart by, a record or a
    /// host; none: each has its own cause.
    QList<Argument> each = {};
    bool tellsAnswer = false; ///< it says what clients get: no surer than the preview of that port is
    const char *check = ""; ///< the file in model/ that looks for it
};

} // namespace bindwright
