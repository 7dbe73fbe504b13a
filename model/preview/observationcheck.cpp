// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "observationcheck.h"

#include "preview.h"

#include "model/httpsys/decision.h"
#include "model/net/hostname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// As Observation::serverName.
QString nameOf(const ClientHello &hello)
{
    const auto name = HostName::parse(hello.serverName.value_or(QString()));
    return name ? name->ascii() : hello.serverName.value_or(QString());
}

ClientHello helloOf(const Observation &observation, const IpAddress &instance)
{
    ClientHello hello{{observation.arrival.value_or(instance), observation.port}, std::nullopt};
    if (!observation.serverName.isEmpty())
        hello.serverName = observation.serverName;
    return hello;
}

Bearing bearingOn(bool agrees)
{
    return agrees ? Bearing::Agrees : Bearing::Contradicts;
}

} // namespace

QStringList recordsOf(const Decision &decision)
{
    QStringList records;
    for (const TraceStep &step : decision.steps) {
        if (!step.certificate.isEmpty())
            records.append(word(step.rule) + u' ' + step.certificate);
    }
    return records;
}

Bearing bearingOf(const Observation &observation, const Decision &decision)
{
    const QString seen = observation.certificate ? observation.certificate->toString() : QString();
    switch (decision.outcome) {
    case Outcome::Served:
        if (decision.certificate == seen)
            return Bearing::Agrees;
        return Thumbprint::parse(decision.certificate) ? Bearing::Contradicts : Bearing::Silent;
    case Outcome::Reset:
        return bearingOn(seen.isEmpty());
    case Outcome::Refused:
        return Bearing::Contradicts; // something answered
    case Outcome::NotEstablished:
        if (decision.candidates.contains(seen))
            return Bearing::Narrows;
        return decision.candidates.isEmpty() ? Bearing::Silent : Bearing::Contradicts;
    }
    return Bearing::Silent;
}

Observations::Observations(const QList<Observation> &observations)
{
    for (const Observation &observation : observations)
        m_byName[observation.serverName].append(observation);
    for (QList<Observation> &of : m_byName)
        std::ranges::stable_sort(of, std::greater(), &Observation::at);
}

QList<Sighting> Observations::of(const QString &role, const ClientHello &hello, const Decision &decision,
                                 const IpAddress &instance) const
{
    QList<Sighting> found;
    const auto named = m_byName.constFind(isEmpty() ? QString() : nameOf(hello));
    if (named == m_byName.cend())
        return found;
    const QStringList records = recordsOf(decision);
    for (const Observation &observation : *named) {
        const bool isOld = observation.records != records;
        const bool isHere = observation.arrival.value_or(instance) == hello.to.ip || !isOld;
        if (isHere && observation.role == role && observation.port == hello.to.port)
            found.append({observation, bearingOf(observation, decision), isOld});
    }
    return found;
}

Observed observedOf(const QList<Sighting> &sightings)
{
    Observed observed;
    for (const Sighting &sighting : sightings) {
        if (sighting.isOld)
            continue;
        observed.isContradicted |= sighting.bearing == Bearing::Contradicts;
        const bool agrees = sighting.bearing == Bearing::Agrees || sighting.bearing == Bearing::Narrows;
        if (agrees && observed.agreed.isNull())
            observed.agreed = sighting.observation.at.toUTC().date();
    }
    if (observed.isContradicted)
        observed.agreed = {};
    return observed;
}

QList<ObservationResult> checkObservations(const Draft &draft, const IpAddress &instance,
                                           const QDateTime &now)
{
    QHash<QString, HttpSysState> states;
    QList<ObservationResult> results;
    for (const Observation &observation : draft.observations) {
        if (!findRole(draft.service, observation.role))
            continue;
        auto state = states.constFind(observation.role);
        if (state == states.cend())
            state = states.insert(observation.role, stateOf(draft, observation.role, instance, {}, now));
        const Decision decision = decide(*state, helloOf(observation, instance));
        results.append(
            {{observation, bearingOf(observation, decision), observation.records != recordsOf(decision)},
             decision});
    }
    return results;
}

} // namespace bindwright
