// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "conflicts.h"

#include "centralconflicts.h"
#include "driftconflicts.h"
#include "noteconflicts.h"
#include "recordconflicts.h"

namespace bindwright {

QList<Problem> conflictProblems(const ConflictInput &input)
{
    QList<Problem> found;
    findRecordConflicts(input, found);
    findCentralConflicts(input, found);
    findDrift(input, found);
    findNoted(input, found);
    sortByRow(found);
    return found;
}

QList<Problem> conflictProblems(const Draft &draft)
{
    return conflictProblems(ConflictInput(draft));
}

} // namespace bindwright
