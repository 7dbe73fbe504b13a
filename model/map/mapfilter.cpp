// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "mapfilter.h"

#include <algorithm>

namespace bindwright {

ConflictMap filtered(const ConflictMap &whole, const std::function<bool(const MapNode &)> &isWanted)
{
    QList<bool> kept(whole.nodes.size());
    std::ranges::transform(whole.nodes, kept.begin(), isWanted);
    const QList<bool> wanted = kept;
    ConflictMap map;
    for (const MapPath &path : whole.paths) {
        if (std::ranges::none_of(path.nodes, [&wanted](int node) { return node >= 0 && wanted.at(node); }))
            continue;
        map.paths.append(path);
        for (const int node : path.nodes) {
            if (node >= 0)
                kept[node] = true;
        }
    }
    QList<int> places(whole.nodes.size(), -1);
    for (int node = 0; node < int(whole.nodes.size()); ++node) {
        if (!kept.at(node))
            continue;
        places[node] = int(map.nodes.size());
        map.nodes.append(whole.nodes.at(node));
    }
    for (MapPath &path : map.paths) {
        for (int &node : path.nodes)
            node = node < 0 ? -1 : places.at(node);
    }
    return map;
}

bool isWrong(const MapNode &node)
{
    switch (node.kind) {
    case MapNode::Kind::Host:
        return node.verdict == Verdict::Wrong || node.change == Change::Worse;
    case MapNode::Kind::Record:
        return node.fate != MapNode::Fate::Chosen;
    case MapNode::Kind::Endpoint:
    case MapNode::Kind::Certificate:
        break;
    }
    return false;
}

} // namespace bindwright
