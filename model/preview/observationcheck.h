// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"
#include "model/httpsys/httpsys.h"

#include <QHash>

namespace bindwright {

/// What an observation says of an answer of the preview.
enum class Bearing {
    Agrees,
    Narrows, ///< the preview leaves open which it is, and this is one of them
    Contradicts,
    Silent, ///< the planned certificate is known by its name alone, so the two cannot be compared
};

/// An observation beside the answer that it is about.
struct Sighting
{
    Observation observation;
    Bearing bearing = Bearing::Silent;
    bool isOld = false; ///< the records for that client are others now

    bool operator==(const Sighting &) const = default;
};

/// "exact-host <thumbprint>" of each step that holds something: what an observation rests on.
QStringList recordsOf(const Decision &decision);

/// What \a observation says of \a decision, the answer to the same client, old or not.
Bearing bearingOf(const Observation &observation, const Decision &decision);

/// The observations of a draft, to look up those of a client.
class Observations final
{
public:
    Observations() = default;
    explicit Observations(const QList<Observation> &observations);

    bool isEmpty() const { return m_byName.isEmpty(); }
    /// Those of the client, \a decision being its answer, the newest first: at the same address, or at
    /// another one for which the same records count. \a instance is where the instance's own address is
    /// meant.
    QList<Sighting> of(const QString &role, const ClientHello &hello, const Decision &decision,
                       const IpAddress &instance) const;

private:
    QHash<QString, QList<Observation>> m_byName; ///< by server name; empty: no SNI
};

/// What the observations of an answer come to; old ones do not count.
struct Observed
{
    QDate agreed = {}; ///< the last day on which a server answered so; null: none, or one answered otherwise
    bool isContradicted = false;

    bool operator==(const Observed &) const = default;
};
/// Of all \a sightings of one answer, the newest first: a contradiction outweighs what agrees.
Observed observedOf(const QList<Sighting> &sightings);

/// An observation held against what the preview says of its client now.
struct ObservationResult
{
    Sighting sighting;
    Decision decision;
};

/// Each observation whose role the draft still has. \a instance and \a now as for stateOf().
QList<ObservationResult> checkObservations(const Draft &draft, const IpAddress &instance,
                                           const QDateTime &now = {});

} // namespace bindwright
