// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "mapdrawing.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace bindwright {

MapDrawing::MapDrawing(const ConflictMap &map, const MapContext &context, const MapStyle &style)
{
    if (map.nodes.isEmpty())
        return;
    for (const MapNode::Kind kind : mapColumns)
        m_items.push_back(headingItem(kind, style));
    for (const MapEdge &edge : map.edges)
        m_items.push_back(std::make_unique<MapEdgeItem>(edge, map, style));
    for (int i = 0; i < int(map.nodes.size()); ++i)
        m_items.push_back(std::make_unique<MapNodeItem>(i, map.nodes.at(i), context, style));
    std::ranges::stable_sort(m_items, {}, [](const auto &item) { return item->zValue(); });
    for (const auto &item : m_items)
        m_bounds |= item->boundingRect().translated(item->pos());
    const qreal margin = style.margin();
    m_bounds.adjust(-margin, -margin, margin, margin);
}

void MapDrawing::paint(QPainter &painter, const QRectF &room) const
{
    if (m_items.empty())
        return;
    const qreal scale = std::min(room.width() / m_bounds.width(), room.height() / m_bounds.height());
    const QStyleOptionGraphicsItem option;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(room.topLeft());
    painter.scale(scale, scale);
    painter.translate(-m_bounds.topLeft());
    for (const auto &item : m_items) {
        painter.save();
        painter.translate(item->pos());
        painter.setOpacity(item->opacity());
        item->paint(&painter, &option, nullptr);
        painter.restore();
    }
    painter.restore();
}

} // namespace bindwright
