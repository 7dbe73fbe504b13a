// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "mapview.h"

#include "mapaccessible.h"
#include "minimap.h"

#include <QAccessible>
#include <QApplication>
#include <QFontInfo>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr double zoomStep = 1.25;
constexpr double smallest = 0.15;
constexpr double largest = 4;
constexpr double comfortable = 0.7; ///< smaller than that, all of a map is only made as wide as the view
constexpr double leastPoints = 9; ///< of text at 100 %
constexpr double legible = 0.5; ///< and smaller than that, not even so

} // namespace

MapView::MapView(QWidget *parent)
    : QGraphicsView(parent)
    , m_scene(new MapScene(this))
    , m_mini(new MiniMap(this))
{
    installMapAccessibility(); // before anything is said: what is asked for first is kept
    setObjectName(u"conflictMap"_s);
    setAccessibleName(tr("Conflict map", "@title"));
    setAccessibleDescription(
        tr("Arrow keys go from box to box, Enter to where it can be fixed, plus and minus zoom.", "@info"));
    setScene(m_scene);
    setDragMode(ScrollHandDrag);
    viewport()->setCursor(Qt::ArrowCursor);
    setTransformationAnchor(AnchorUnderMouse);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(SmartViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    connect(m_scene, &MapScene::selectionMoved, this, [this](int node) {
        emit nodeChosen(node);
        if (node < 0 || !QAccessible::isActive())
            return;
        QAccessibleEvent event(m_scene->boxes().at(node), QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    });
}

void MapView::setMap(const ConflictMap &map, const MapContext &context)
{
    const bool sameSize = map.nodes.size() == m_scene->map().nodes.size();
    m_context = context;
    m_wholeBox = wholeBoxCharacters(map, context, mapStyle().font);
    draw(map);
    if (!sameSize && m_fits)
        fitReadably();
    m_mini->follow();
}

void MapView::zoom(double steps)
{
    const double now = transform().m11();
    const double next = std::clamp(now * std::pow(zoomStep, steps), smallest, largest);
    m_fits = false;
    scale(next / now, next / now);
    m_mini->follow();
}

/// The window's font, but never too small to read at 100 %; boxes as wide as their texts want and the view
/// has.
MapStyle MapView::mapStyle() const
{
    QFont shown = font();
    if (QFontInfo(shown).pointSizeF() < leastPoints)
        shown.setPointSizeF(leastPoints);
    constexpr auto columns = double(mapColumns.size());
    // Whether there is a scroll bar must not depend on the width that it leaves.
    const int width = maximumViewportSize().width() - verticalScrollBar()->sizeHint().width();
    const double room = width / QFontMetricsF(shown).averageCharWidth() - 6; // margins
    const double fitting = std::floor((room + MapStyle::gapCharacters) / columns - MapStyle::gapCharacters);
    return {palette(), shown,
            std::clamp(fitting, MapStyle::leastBoxCharacters,
                       std::max(MapStyle::leastBoxCharacters, m_wholeBox))};
}

void MapView::draw(const ConflictMap &map)
{
    const MapStyle style = mapStyle();
    m_drawnBox = style.boxCharacters;
    m_scene->setMap(map, m_context, style);
    setSceneRect(m_scene->sceneRect());
}

void MapView::fit()
{
    fitAtLeast(legible);
}

/// What is shown at first: with letters as large as the window's, the overview shows where one is.
void MapView::fitReadably()
{
    fitAtLeast(1.0);
    m_fits = true;
}

void MapView::fitAtLeast(double least)
{
    m_fits = false;
    const QRectF whole = m_scene->sceneRect();
    const QSizeF room = viewport()->size();
    if (whole.isEmpty() || room.isEmpty())
        return;
    const double all = std::min(room.width() / whole.width(), room.height() / whole.height());
    const double wide = room.width() / whole.width();
    const double most = std::max(least, comfortable);
    const double factor = std::min(1.0, all < most ? std::clamp(wide, least, most) : all);
    setTransform(QTransform::fromScale(factor, factor));
    horizontalScrollBar()->setValue(horizontalScrollBar()->minimum());
    verticalScrollBar()->setValue(verticalScrollBar()->minimum());
    if (m_scene->selected() >= 0)
        ensureVisible(m_scene->boxes().at(m_scene->selected()));
    m_mini->follow();
}

void MapView::goTo(int node)
{
    if (node < 0)
        return;
    m_scene->select(node);
    ensureVisible(m_scene->boxes().at(node));
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return goTo(m_scene->neighbour(Qt::Key(event->key())));
    case Qt::Key_Home:
        return goTo(m_scene->boxes().isEmpty() ? -1 : 0);
    case Qt::Key_Escape:
        if (m_scene->selected() < 0)
            break;
        return m_scene->select(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_scene->selected() >= 0)
            emit nodeActivated(m_scene->selected());
        return;
    default:
        if (zoomByKey(event->key()))
            return;
    }
    QGraphicsView::keyPressEvent(event);
}

bool MapView::zoomByKey(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // where + is its shifted form
        zoom(1);
        return true;
    case Qt::Key_Minus:
        zoom(-1);
        return true;
    case Qt::Key_0:
        fit();
        return true;
    default:
        return false;
    }
}

int MapView::nodeAt(const QPoint &place) const
{
    const auto *box = qgraphicsitem_cast<const MapNodeItem *>(itemAt(place));
    return box ? box->index() : -1;
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    m_pressedOn = -1;
    const int node = nodeAt(event->pos());
    if (event->button() == Qt::LeftButton && node >= 0) {
        m_pressedOn = node == m_scene->selected() ? node : -1;
        goTo(node);
    }
    QGraphicsView::mousePressEvent(event);
}

/// A click on the box that is selected goes to its row; one on nothing lets go of it.
void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    viewport()->setCursor(Qt::ArrowCursor);
    const bool moved = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (moved || event->button() != Qt::LeftButton)
        return;
    const int node = nodeAt(event->pos());
    if (node >= 0 && node == m_pressedOn)
        emit nodeActivated(node);
    else if (node < 0)
        m_scene->select(-1);
}

void MapView::wheelEvent(QWheelEvent *event)
{
    constexpr double oneNotch = 120;
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoom(event->angleDelta().y() / oneNotch);
    else
        QGraphicsView::wheelEvent(event);
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (mapStyle().boxCharacters != m_drawnBox)
        draw(ConflictMap(m_scene->map()));
    if (m_fits)
        fitReadably();
    m_mini->follow();
}

void MapView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    m_mini->follow();
}

void MapView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    if (m_scene->selected() < 0 && event->reason() != Qt::MouseFocusReason)
        goTo(m_scene->neighbour(Qt::Key_Right));
}

void MapView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    m_wholeBox = wholeBoxCharacters(m_scene->map(), m_context, mapStyle().font);
    draw(ConflictMap(m_scene->map()));
    m_mini->follow();
}

} // namespace bindwright
