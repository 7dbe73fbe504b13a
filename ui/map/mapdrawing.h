// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mapitems.h"

#include <vector>

namespace bindwright {

/// The conflict map for paper. Made and painted in any thread: its items are in no scene, for scenes are
/// the window's thread's.
class MapDrawing final
{
public:
    MapDrawing(const ConflictMap &map, const MapContext &context, const MapStyle &style);
    Q_DISABLE_COPY_MOVE(MapDrawing)

    QSizeF size() const { return m_bounds.size(); } ///< at the size of the style's font
    void paint(QPainter &painter, const QRectF &room) const; ///< as large as it fits

private:
    std::vector<std::unique_ptr<QGraphicsItem>> m_items; ///< the lowest first
    QRectF m_bounds;
};

} // namespace bindwright
