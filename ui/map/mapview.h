// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mapscene.h"

#include <QGraphicsView>

namespace bindwright {

class MiniMap;

/// The conflict map on the window. Arrow keys go from box to box (left and right along the lines),
/// Enter or a second click goes where it is mended or unfolds, + and - zoom, 0 fits.
class MapView final : public QGraphicsView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MapView)

public:
    explicit MapView(QWidget *parent = nullptr);

    /// Fits a map of other boxes into the view; leaves the view alone where an edit changes a few.
    void setMap(const ConflictMap &map, const MapContext &context);
    MapScene &mapScene() const { return *m_scene; }
    void zoom(double steps); ///< one step is a quarter
    void fit(); ///< all of it, unless that were too small to read

signals:
    void nodeChosen(int node); ///< -1: none
    void nodeActivated(int node);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool zoomByKey(int key);
    void fitReadably();
    void fitAtLeast(double least);
    void goTo(int node);
    int nodeAt(const QPoint &place) const;
    MapStyle mapStyle() const;
    void draw(const ConflictMap &map);

    MapScene *m_scene;
    MiniMap *m_mini;
    MapContext m_context;
    qreal m_wholeBox = 0; ///< wholeBoxCharacters()
    qreal m_drawnBox = 0; ///< MapStyle::boxCharacters of what is drawn
    QPoint m_pressed;
    int m_pressedOn = -1; ///< the box that was selected already when the button went down on it
    bool m_fits = true; ///< the zoom is none that the admin chose
};

} // namespace bindwright
