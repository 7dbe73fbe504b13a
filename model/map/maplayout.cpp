// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "maplayout.h"

#include "conflictmap.h"

#include <algorithm>
#include <tuple>

// Why no graph library: what one does for a layered drawing is to find the layers, the order within
// them and the distances. Here the layers are the four kinds, and the order of the records is the
// order of the rules; a library would have to be told both, and only the places of the other three
// columns are left, which one pass over the lines settles. Graphviz 2.42 (dot, with the layers given)
// took 50 ms for 50 bindings and 520 ms for 500, unfolded, against the 16 ms that an edit may take;
// it is not reentrant, and it lays out every edit anew, so that boxes jump about while one works.

namespace bindwright {

namespace {

using NodeKind = MapNode::Kind;

QList<int> nodesOf(const ConflictMap &map, NodeKind kind)
{
    QList<int> found;
    for (int i = 0; i < int(map.nodes.size()); ++i) {
        if (map.nodes.at(i).kind == kind)
            found.append(i);
    }
    return found;
}

void addEdges(ConflictMap &map)
{
    QHash<std::pair<int, int>, int> known;
    for (const MapPath &path : std::as_const(map.paths)) {
        int from = -1;
        for (const int node : path.nodes) {
            if (from >= 0 && node >= 0) {
                const auto at = known.constFind({from, node});
                if (at == known.cend()) {
                    known.insert({from, node}, int(map.edges.size()));
                    map.edges.append({from, node, path.way, path.verdict});
                } else {
                    MapEdge &edge = map.edges[*at];
                    const bool worse =
                        path.way < edge.way || (path.way == edge.way && path.verdict > edge.verdict);
                    edge.verdict = worse ? path.verdict : edge.verdict;
                    edge.way = std::min(edge.way, path.way);
                }
            }
            from = node >= 0 ? node : from;
        }
    }
}

/// The mean place of a node's neighbours in another column; none: it has none there.
std::optional<double> meanPlace(const ConflictMap &map, const QList<QList<int>> &neighbours, int node,
                                NodeKind kind)
{
    double sum = 0;
    int count = 0;
    for (const int other : neighbours.at(node)) {
        if (map.nodes.at(other).kind != kind)
            continue;
        sum += map.nodes.at(other).place;
        ++count;
    }
    return count == 0 ? std::nullopt : std::optional(sum / count);
}

/// Puts a column's nodes in the order of their wanted places, each a box below the one before, and as
/// near to what is wanted as that allows.
void placeColumn(ConflictMap &map, QList<int> column, const QHash<int, double> &wanted, double height)
{
    std::stable_sort(column.begin(), column.end(),
                     [&](int a, int b) { return wanted.value(a) < wanted.value(b); });
    double next = 0;
    for (const int node : std::as_const(column)) {
        map.nodes[node].place = std::max(next, wanted.value(node));
        next = map.nodes.at(node).place + 1;
    }
    double limit = std::max(height, double(column.size())); // back up what was pushed below the end
    for (auto node = column.crbegin(); node != column.crend(); ++node) {
        map.nodes[*node].place = std::min(map.nodes.at(*node).place, limit - 1);
        limit = map.nodes.at(*node).place;
    }
}

void placeBeside(ConflictMap &map, const QList<QList<int>> &neighbours, NodeKind kind, NodeKind beside,
                 double height)
{
    const QList<int> column = nodesOf(map, kind);
    QHash<int, double> wanted;
    for (const int node : column)
        wanted.insert(node, meanPlace(map, neighbours, node, beside).value_or(height));
    placeColumn(map, column, wanted, height);
}

/// Records stand in the order of the rules; those of one rule beside what they hold.
void placeRecords(ConflictMap &map, const QList<QList<int>> &neighbours)
{
    QHash<int, int> certificateRank; // in the order in which records name them
    const auto rankOf = [&](int record) {
        for (const int other : neighbours.at(record)) {
            if (map.nodes.at(other).kind == NodeKind::Certificate)
                return certificateRank.value(other);
        }
        return int(map.nodes.size());
    };
    for (const int certificate : nodesOf(map, NodeKind::Certificate))
        certificateRank.insert(certificate, int(certificateRank.size()));
    QList<int> column = nodesOf(map, NodeKind::Record);
    const auto orderOf = [&](int record) {
        const MapNode &node = map.nodes.at(record);
        // A binding that HTTP.sys gets no record of comes after all rules.
        return std::make_tuple(node.role, node.fate == MapNode::Fate::NoRecord, int(node.rule),
                               rankOf(record));
    };
    std::stable_sort(column.begin(), column.end(), [&](int a, int b) { return orderOf(a) < orderOf(b); });
    for (int i = 0; i < int(column.size()); ++i)
        map.nodes[column.at(i)].place = i;
}

} // namespace

void layOut(ConflictMap &map)
{
    map.edges.clear();
    addEdges(map);
    QList<QList<int>> neighbours(map.nodes.size());
    for (const MapEdge &edge : std::as_const(map.edges)) {
        neighbours[edge.from].append(edge.to);
        neighbours[edge.to].append(edge.from);
    }
    placeRecords(map, neighbours);
    double height = 0;
    for (const NodeKind kind : {NodeKind::Endpoint, NodeKind::Record, NodeKind::Certificate, NodeKind::Host})
        height = std::max(height, double(nodesOf(map, kind).size()));
    placeBeside(map, neighbours, NodeKind::Certificate, NodeKind::Record, height);
    placeBeside(map, neighbours, NodeKind::Host, NodeKind::Certificate, height);
    placeBeside(map, neighbours, NodeKind::Endpoint, NodeKind::Record, height);
}

} // namespace bindwright
