// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/certainty.h"
#include "model/httpsys/httpsys.h"
#include "model/preview/comparison.h"
#include "model/problems/problem.h"

#include <array>

namespace bindwright {

struct MapFolding;

/// One box of the map, or several alike that are folded into one.
struct MapNode
{
    enum class Kind { Endpoint, Record, Certificate, Host }; ///< also its column, from the left
    enum class Fate {
        Chosen, ///< some client gets something through it
        NeverChosen, ///< a record that is hidden from every client
        Overwritten, ///< a binding whose key a later one writes too
        NoRecord, ///< a binding that HTTP.sys gets no record of
    };

    Kind kind = Kind::Host;
    QString key; ///< unique in a map, and the same in the next map of the same thing
    QString role;
    QString text; ///< address:port, record key, certificate label ("": reset), host ("": without SNI)
    DecisionRule rule = DecisionRule::None; ///< of a record; None: no record is found
    Fate fate = Fate::Chosen;
    Verdict verdict = Verdict::Right; ///< the worst that comes through it
    Certainty certainty = Certainty::Stated; ///< the least sure that comes through it
    std::optional<Change> change = {}; ///< of a host, the worst: see markChanges(); none: not compared
    int binding = -1; ///< Draft::bindings row where it is mended; -1: none
    int hiddenAt = 0; ///< at how many endpoints somebody would reach this record, but for another one
    int hides = 0; ///< how many records clients would reach were this one not there
    QList<int> problems; ///< into the problems that the map was made with
    QStringList members; ///< texts of what is folded; empty: it stands for itself
    double place = 0; ///< from the top, in boxes; the column is its kind

    bool isFolded() const { return !members.isEmpty(); }
    bool operator==(const MapNode &) const = default;
};

/// How sure it is that something goes along a line.
enum class MapWay {
    Wins, ///< a client gets its answer along it
    Open, ///< it may: no source says which of several wins
    Shadowed, ///< it would, were another record not there
};

struct MapEdge
{
    int from = -1; ///< into ConflictMap::nodes
    int to = -1;
    MapWay way = MapWay::Wins;
    Verdict verdict = Verdict::Right; ///< the worst that goes along it

    bool operator==(const MapEdge &) const = default;
};

/// One line from an endpoint to a host. A node that it lacks is -1.
struct MapPath
{
    std::array<int, 4> nodes{-1, -1, -1, -1}; ///< by MapNode::Kind
    MapWay way = MapWay::Wins;
    Verdict verdict = Verdict::Right;
    int row = -1; ///< a cell of the PreviewMatrix that says it; -1: none does
    int client = -1;

    bool operator==(const MapPath &) const = default;
};

/// What fights with what: endpoints, HTTP.sys records in the order of the rules, certificates, hosts.
struct ConflictMap
{
    QList<MapNode> nodes;
    QList<MapEdge> edges;
    QList<MapPath> paths;

    double height() const; ///< in boxes
    bool operator==(const ConflictMap &) const = default;
};

/// The map of \a answers. \a problems are marked where they stand. None: \a cancelled said so.
std::optional<ConflictMap> conflictMap(const PreviewMatrix &answers, const QList<Problem> &problems,
                                       const MapFolding &folding,
                                       const PreviewMatrix::Cancelled &cancelled = {});

// The parts of conflictMap(), in order.
std::optional<ConflictMap> wholeMap(const PreviewMatrix &answers, const QList<Problem> &problems,
                                    const PreviewMatrix::Cancelled &cancelled = {}); ///< no edges yet

/// Tells each host of a whole map what becomes of its clients.
void markChanges(ConflictMap &whole, const QList<ComparedAnswer> &changes);

} // namespace bindwright
