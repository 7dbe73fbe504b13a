// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "evidence.h"

#include "model/preview/observationcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// What one handshake shows; none: it does not say that there is no certificate, or was not made.
std::optional<Observation> seenIn(const Seen &seen, Observation observation)
{
    if (!seen.answer)
        return isRefusedHandshake(seen.answer.error().code) ? std::optional(observation) : std::nullopt;
    const Certificate &leaf = seen.answer->chain.first();
    observation.certificate = leaf.sha1;
    observation.name = displayName(leaf);
    return observation;
}

QString versionOf(const Seen &seen)
{
    return seen.asked == TlsVersion::Tls12 ? u"1.2"_s : u"1.3"_s;
}

} // namespace

QList<Observation> evidenceIn(const QList<VerifyRow> &rows, const Draft &draft, const QDateTime &at)
{
    QList<Observation> all;
    for (const VerifyRow &row : rows) {
        if (!row.question.to)
            continue;
        const Observation common{.role = row.question.role,
                                 .serverName = row.question.serverName(),
                                 .port = row.question.port,
                                 .arrival = row.arrival,
                                 .connect = row.question.connect,
                                 .address = row.question.to->ip,
                                 .addressPort = row.question.to->port,
                                 .at = at,
                                 .windows = draft.server.state.windows,
                                 .records = recordsOf(row.planned)};
        QList<Observation> found;
        for (const Seen &seen : row.seen) {
            auto observation = seenIn(seen, common);
            // A version that a server does not speak says nothing where the other got a certificate.
            if (!observation || (!observation->certificate && row.served()))
                continue;
            const bool isRepeated = std::ranges::find(found, *observation) != found.cend();
            if (!isRepeated)
                found.append(*observation);
            if (!isRepeated && row.differences.contains(Difference::VersionsDiffer))
                found.last().tls = versionOf(seen);
        }
        all += found;
    }
    return all;
}

} // namespace bindwright
