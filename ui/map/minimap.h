// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace bindwright {

class MapView;

/// All of the map in a corner of its view, with the part that is seen; a click or a drag goes there. For the
/// mouse alone: keys go from box to box.
class MiniMap final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MiniMap)

public:
    explicit MiniMap(MapView *view);

    void follow(); ///< what is seen, or the map, is another one; hides where all of it is seen

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QRectF seen() const; ///< of the scene
    QTransform fromScene() const;
    void goTo(const QPointF &place);

    MapView *m_view;
};

} // namespace bindwright
