// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "farmcomparison.h"

namespace bindwright {

void runFarmComparison(QPromise<Result<FarmComparison>> &promise, const Opening &opening,
                       const QList<ServerFiles> &servers, const SocketAddress &to)
{
    FarmComparison comparison;
    promise.setProgressRange(0, int(servers.size()));
    for (const ServerFiles &server : servers) {
        if (promise.isCanceled())
            return;
        promise.setProgressValueAndText(int(comparison.members.size()), server.name);
        const auto source = openSources(opening, server.paths);
        if (!source) {
            promise.addResult(tl::unexpected(source.error()));
            return;
        }
        comparison.members.append({server.name, source->draft});
    }
    FarmQuestion question{.to = to};
    question.now = opening.now;
    comparison.rows = disagreementsFirst(farmRows(comparison.members, question));
    if (!promise.isCanceled())
        promise.addResult(comparison);
}

} // namespace bindwright
