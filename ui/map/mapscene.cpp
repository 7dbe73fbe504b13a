// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "mapscene.h"

#include <algorithm>
#include <cmath>

namespace bindwright {

namespace {

bool goesThrough(const MapPath &path, int node)
{
    return std::ranges::find(path.nodes, node) != path.nodes.cend();
}

} // namespace

MapScene::MapScene(QObject *parent)
    : QGraphicsScene(parent)
{
    setItemIndexMethod(NoIndex); // a few hundred items that never move
}

void MapScene::setMap(const ConflictMap &map, const MapContext &context, const MapStyle &style)
{
    const QString kept = m_selected < 0 ? QString() : m_map.nodes.at(m_selected).key;
    clear();
    m_boxes.clear();
    m_lines.clear();
    m_selected = -1;
    m_map = map;
    if (!map.nodes.isEmpty()) {
        for (const MapNode::Kind kind : mapColumns)
            addItem(headingItem(kind, style).release()); // the scene owns it
    }
    for (const MapEdge &edge : map.edges) {
        m_lines.append(new MapEdgeItem(edge, map, style)); // the scene owns it
        addItem(m_lines.last());
    }
    for (int i = 0; i < int(map.nodes.size()); ++i) {
        m_boxes.append(new MapNodeItem(i, map.nodes.at(i), context, style)); // the scene owns it
        addItem(m_boxes.last());
        connect(m_boxes.last(), &MapNodeItem::hovered, this,
                [this](int node) { light(node < 0 ? m_selected : node); });
        if (!kept.isEmpty() && map.nodes.at(i).key == kept)
            m_selected = i;
    }
    const qreal margin = style.margin();
    setSceneRect(itemsBoundingRect().adjusted(-margin, -margin, margin, margin));
    if (m_selected >= 0)
        m_boxes.at(m_selected)->setSelectedBox(true);
    light(m_selected);
}

void MapScene::select(int node)
{
    if (node == m_selected)
        return;
    if (m_selected >= 0)
        m_boxes.at(m_selected)->setSelectedBox(false);
    m_selected = node;
    if (node >= 0)
        m_boxes.at(node)->setSelectedBox(true);
    light(node);
    emit selectionMoved(node);
}

/// Lights the paths through \a node, and dims the rest; -1: none is looked at.
void MapScene::light(int node)
{
    QSet<int> nodes;
    QSet<std::pair<int, int>> edges;
    for (const MapPath &path : std::as_const(m_map.paths)) {
        if (!goesThrough(path, node))
            continue;
        int from = -1;
        for (const int next : path.nodes) {
            if (next < 0)
                continue;
            nodes.insert(next);
            edges.insert({from, next});
            from = next;
        }
    }
    const auto lightOf = [node](bool lit) {
        return node < 0 ? MapLight::Normal : lit ? MapLight::Lit : MapLight::Dimmed;
    };
    for (MapNodeItem *box : std::as_const(m_boxes))
        box->setLight(lightOf(box->index() == node || nodes.contains(box->index())));
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines.at(i)->setLight(lightOf(edges.contains({m_map.edges.at(i).from, m_map.edges.at(i).to})));
}

int MapScene::nearest(const QList<int> &nodes, double place) const
{
    const auto found = std::ranges::min_element(
        nodes, {}, [&](int node) { return std::abs(m_map.nodes.at(node).place - place); });
    return found == nodes.cend() ? m_selected : *found;
}

int MapScene::neighbour(Qt::Key arrow) const
{
    if (m_map.nodes.isEmpty())
        return -1;
    if (m_selected < 0)
        return 0;
    const MapNode &here = m_map.nodes.at(m_selected);
    QList<int> found;
    if (arrow == Qt::Key_Left || arrow == Qt::Key_Right) { // along a line
        for (const MapEdge &edge : m_map.edges) {
            if (arrow == Qt::Key_Left && edge.to == m_selected)
                found.append(edge.from);
            if (arrow == Qt::Key_Right && edge.from == m_selected)
                found.append(edge.to);
        }
        return nearest(found, here.place);
    }
    for (int i = 0; i < int(m_map.nodes.size()); ++i) {
        const MapNode &node = m_map.nodes.at(i);
        const bool ahead = arrow == Qt::Key_Up ? node.place < here.place : node.place > here.place;
        if (node.kind == here.kind && ahead)
            found.append(i);
    }
    return nearest(found, here.place);
}

const MapPath *MapScene::tellingPath(int node) const
{
    const MapPath *best = nullptr;
    for (const MapPath &path : m_map.paths) {
        if (path.row < 0 || !goesThrough(path, node))
            continue;
        const bool better =
            !best || path.way < best->way || (path.way == best->way && path.verdict > best->verdict);
        if (better)
            best = &path;
    }
    return best;
}

} // namespace bindwright
