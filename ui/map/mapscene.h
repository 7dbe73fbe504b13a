// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mapitems.h"

#include <QGraphicsScene>

namespace bindwright {

/// The conflict map as a drawing: on the window, through MapView. For paper see MapDrawing.
class MapScene final : public QGraphicsScene
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MapScene)

public:
    explicit MapScene(QObject *parent = nullptr);

    /// Keeps what is selected where the new map has it too.
    void setMap(const ConflictMap &map, const MapContext &context, const MapStyle &style);
    const ConflictMap &map() const { return m_map; }
    const QList<MapNodeItem *> &boxes() const { return m_boxes; } ///< one a node, in their order
    const QList<MapEdgeItem *> &lines() const { return m_lines; } ///< one an edge, in their order

    int selected() const { return m_selected; } ///< node; -1: none
    void select(int node); ///< lights the paths through it
    /// The node to go to from the selected one with an arrow key; the selected one where there is none.
    int neighbour(Qt::Key arrow) const;
    /// The path through a node that says the most about it: the worst that wins; null: none.
    const MapPath *tellingPath(int node) const;

signals:
    void selectionMoved(int node);

private:
    void light(int node);
    int nearest(const QList<int> &nodes, double place) const;

    ConflictMap m_map;
    QList<MapNodeItem *> m_boxes;
    QList<MapEdgeItem *> m_lines;
    int m_selected = -1;
};

} // namespace bindwright
