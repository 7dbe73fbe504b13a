// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "minimap.h"

#include "mapview.h"

#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int miniCharacters = 18; ///< wide
constexpr double rounding = 2; ///< pixels of the view that may be missing
constexpr int miniLines = 12; ///< high, at most: no more than a third of the view

} // namespace

MiniMap::MiniMap(MapView *view)
    : QWidget(view)
    , m_view(view)
{
    setObjectName(u"miniMap"_s);
    setAccessibleName(tr("Overview of the map", "@info accessible name"));
    setToolTip(accessibleName());
    setCursor(Qt::PointingHandCursor);
}

QRectF MiniMap::seen() const
{
    return m_view->mapToScene(m_view->viewport()->rect()).boundingRect() & m_view->mapScene().sceneRect();
}

/// Both ways for itself: a long map would be a thread.
QTransform MiniMap::fromScene() const
{
    const QRectF whole = m_view->mapScene().sceneRect();
    const QRectF room = QRectF(rect()).adjusted(3, 3, -3, -3);
    return QTransform::fromTranslate(-whole.x(), -whole.y())
        * QTransform::fromScale(room.width() / whole.width(), room.height() / whole.height())
        * QTransform::fromTranslate(room.x(), room.y());
}

void MiniMap::follow()
{
    const QRectF whole = m_view->mapScene().sceneRect();
    const QSizeF shown = whole.size() * m_view->transform().m11();
    const QSizeF room = m_view->maximumViewportSize() + QSizeF(rounding, rounding);
    const bool isNeeded = !m_view->mapScene().boxes().isEmpty()
        && (shown.width() > room.width() || shown.height() > room.height());
    setVisible(isNeeded);
    if (!isNeeded) {
        m_view->setSceneRect(whole);
        return;
    }
    const QFontMetrics metrics = fontMetrics();
    const QRect view = m_view->viewport()->geometry();
    resize(metrics.averageCharWidth() * miniCharacters,
           qMin(metrics.height() * miniLines, view.height() / 3));
    move(view.right() - width() - metrics.averageCharWidth(),
         view.bottom() - height() - metrics.height() / 2);
    // What it hides can be scrolled from under it.
    m_view->setSceneRect(whole.adjusted(0, 0, 0, (height() + metrics.height()) / m_view->transform().m11()));
    update();
}

void MiniMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(foreground(Tone::Muted, palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const QTransform to = fromScene();
    for (const MapNodeItem *box : m_view->mapScene().boxes()) {
        QRectF place = to.mapRect(box->sceneBoundingRect());
        place.setHeight(qMax(place.height(), 1.0));
        painter.fillRect(place, foreground(box->tone(), palette()));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(to.mapRect(seen()));
}

void MiniMap::goTo(const QPointF &place)
{
    m_view->centerOn(fromScene().inverted().map(place));
}

void MiniMap::mousePressEvent(QMouseEvent *event)
{
    goTo(event->position());
}

void MiniMap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(event->position());
}

} // namespace bindwright
