// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "observationproblems.h"

#include "model/net/hostname.h"
#include "model/preview/observationcheck.h"
#include "model/preview/previewmatrix.h"
#include "model/preview/serverdraft.h"

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

Problem contradictionOf(const Draft &draft, const ObservationResult &result)
{
    const Observation &seen = result.sighting.observation;
    const auto predicted = Thumbprint::parse(result.decision.certificate);
    const Certificate *known = predicted ? findCertificate(draft, *predicted) : nullptr;
    return {.rule = Rule::ObservedOtherwise,
            .severity = Severity::Warning,
            .step = Step::Preview,
            .role = seen.role,
            .subject = unicodeForm(seen.serverName),
            .arguments = {{Argument::Address, SocketAddress{seen.address, seen.addressPort}.toString()},
                          {Argument::Certificate, seen.certificate ? seen.name : QString()},
                          {Argument::Client, seen.serverName.isEmpty() ? u"no-sni"_s : u"sni"_s},
                          {Argument::Date, seen.at.toUTC().date().toString(Qt::ISODate)},
                          {Argument::Outcome, word(result.decision.outcome)},
                          {Argument::Served, known ? displayName(*known) : result.decision.certificate}},
            .certainty = result.decision.certainty};
}

} // namespace

QList<Problem> observationProblems(const Draft &draft, const QDateTime &now)
{
    QList<Problem> found;
    if (!draft.observations.isEmpty()) {
        for (const ObservationResult &result : checkObservations(draft, likelyInstance(draft), now)) {
            if (result.sighting.bearing == Bearing::Contradicts && !result.sighting.isOld)
                found.append(contradictionOf(draft, result));
        }
    }
    const QString build = windowsOf(draft);
    for (const Measurement &measurement : draft.measurements) {
        if (!measurement.isOf(build))
            found.append(
                {.rule = Rule::MeasuredElsewhere,
                 .severity = Severity::Info,
                 .step = Step::Preview,
                 .subject = measurement.file,
                 .arguments = {{Argument::Build, measurement.windows}, {Argument::NeededBuild, build}}});
    }
    return found;
}

} // namespace bindwright
