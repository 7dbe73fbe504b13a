// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "problem.h"

#include <algorithm>

namespace bindwright {

bool hasErrors(const QList<Problem> &problems)
{
    return countOf(problems, Severity::Error) > 0;
}

int countOf(const QList<Problem> &problems, Severity severity)
{
    return int(std::ranges::count(problems, severity, &Problem::severity));
}

} // namespace bindwright
