// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "conflicts.h"

#include "centralconflicts.h"
#include "driftconflicts.h"
#include "noteconflicts.h"
#include "recordconflicts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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

std::optional<int> windowsBuildOf(const Draft &draft)
{
    static const QHash<int, int> builds{{3, 9200}, {4, 9600}, {5, 14393}, {6, 17763}, {7, 20348}};
    const int ofServer = draft.server.state.windows.section(u'.', 2, 2).toInt();
    if (ofServer > 0)
        return ofServer;
    std::optional<int> oldest;
    for (const ConfigurationFacts &configuration : draft.service.configurations) {
        const auto guest = guestOs(configuration.osFamily);
        if (!guest || isLocalConfiguration(configuration.fileName) || !builds.contains(guest->family))
            continue;
        const int build = builds.value(guest->family);
        oldest = oldest ? std::min(*oldest, build) : build;
    }
    return oldest;
}

} // namespace bindwright
