// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "windowsbuild.h"

#include <algorithm>

namespace bindwright {

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
