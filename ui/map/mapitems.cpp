// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "mapitems.h"

#include "ui/style/icons.h"
#include "ui/words/previewtext.h"

#include <QFontMetricsF>
#include <QGraphicsSimpleTextItem>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

// In average characters and lines of the font.
constexpr qreal boxLines = 2.5;
constexpr qreal rowLines = 3.1;
constexpr qreal headingLines = 2.6; ///< two and a gap

constexpr qreal dimmedOpacity = 0.22;
constexpr qreal shadowedOpacity = 0.9;

bool isFaint(const MapNode &node)
{
    return node.kind == MapNode::Kind::Record && node.fate != MapNode::Fate::Chosen;
}

qreal iconGap(const QFontMetricsF &metrics)
{
    return metrics.averageCharWidth() / 2;
}

/// \a text, broken where a line is full; what two lines do not hold is cut.
QString inTwoLines(const QString &text, const QFontMetricsF &metrics, qreal width)
{
    qsizetype end = text.size();
    while (end > 0 && metrics.horizontalAdvance(text.first(end)) > width)
        end = text.lastIndexOf(u' ', end - 1);
    if (end <= 0 || end == text.size())
        return metrics.elidedText(text, Qt::ElideRight, width);
    return text.first(end) + u'\n' + metrics.elidedText(text.sliced(end + 1), Qt::ElideRight, width);
}

Tone toneOf(const MapEdge &edge)
{
    if (edge.way == MapWay::Shadowed)
        return Tone::Muted;
    if (edge.way == MapWay::Open)
        return Tone::Warning;
    return edge.verdict == Verdict::Right ? Tone::Info : toneOf(edge.verdict);
}

} // namespace

QSizeF MapStyle::box() const
{
    const QFontMetricsF metrics(font);
    return {metrics.averageCharWidth() * boxCharacters, metrics.height() * boxLines};
}

qreal MapStyle::columnStep() const
{
    return box().width() + QFontMetricsF(font).averageCharWidth() * gapCharacters;
}

qreal MapStyle::rowStep() const
{
    return QFontMetricsF(font).height() * rowLines;
}

qreal MapStyle::headingHeight() const
{
    return QFontMetricsF(font).height() * headingLines;
}

qreal MapStyle::margin() const
{
    return QFontMetricsF(font).height();
}

QPointF MapStyle::placeOf(const MapNode &node) const
{
    return {int(node.kind) * columnStep(), headingHeight() + node.place * rowStep()};
}

qreal wholeBoxCharacters(const ConflictMap &map, const MapContext &context, const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal widest = 0;
    for (const MapNode &node : map.nodes) {
        const qreal icon = iconName(node, context).isEmpty() ? 0 : metrics.height() + iconGap(metrics);
        for (const QString &text : {nameOf(node, context), stateOf(node, context)})
            widest = std::max(widest, icon + metrics.horizontalAdvance(text));
    }
    return widest / metrics.averageCharWidth() + 3; // a margin on each side, and some for rounding
}

std::unique_ptr<QGraphicsItem> headingItem(MapNode::Kind kind, const MapStyle &style)
{
    QFont bold = style.font;
    bold.setBold(true);
    const QString text = headingOf(kind);
    auto heading = std::make_unique<QGraphicsSimpleTextItem>(
        inTwoLines(text, QFontMetricsF(bold), style.columnStep() - style.margin()));
    heading->setToolTip(text);
    heading->setFont(bold);
    heading->setBrush(style.palette.color(QPalette::WindowText));
    heading->setPos(int(kind) * style.columnStep(), 0);
    return heading;
}

MapNodeItem::MapNodeItem(int index, const MapNode &node, const MapContext &context, const MapStyle &style)
    : m_index(index)
    , m_node(node)
    , m_style(style)
    , m_name(nameOf(node, context))
    , m_state(stateOf(node, context))
    , m_icon(iconName(node, context))
    , m_tone(toneOf(node, context))
{
    setPos(style.placeOf(node));
    setZValue(1); // above the lines
    setAcceptHoverEvents(true);
    setToolTip(wholeTextOf(node, context).toHtmlEscaped().replace(u'\n', "<br>"_L1));
    setObjectName(m_name);
}

void MapNodeItem::setLight(MapLight light)
{
    if (light == m_light)
        return;
    m_light = light;
    update();
}

void MapNodeItem::setSelectedBox(bool selected)
{
    m_selected = selected;
    update();
}

QRectF MapNodeItem::boundingRect() const
{
    const qreal around = QFontMetricsF(m_style.font).height() / 2; // the frame of the selected one, folds
    return box().adjusted(-around, -around, around, around);
}

void MapNodeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintBox(*painter);
    paintWords(*painter);
}

void MapNodeItem::paintBox(QPainter &painter) const
{
    const qreal round = QFontMetricsF(m_style.font).height() / 4;
    const QPalette &palette = m_style.palette;
    const bool quiet = paintedTone() == Tone::Muted || paintedTone() == Tone::Success;
    QColor line = foreground(quiet ? Tone::Muted : paintedTone(), palette);
    if (m_light == MapLight::Dimmed)
        line.setAlphaF(float(dimmedOpacity));
    QPen pen(line, m_light == MapLight::Lit ? 2.2 : 1.2, isFaint(m_node) ? Qt::DashLine : Qt::SolidLine);
    painter.setPen(pen);
    painter.setBrush(quiet || isFaint(m_node) ? palette.color(QPalette::Base)
                                              : background(paintedTone(), palette));
    if (m_node.isFolded()) // a second sheet shows behind the first
        painter.drawRoundedRect(box().translated(round, round), round, round);
    painter.drawRoundedRect(box(), round, round);
    if (!m_selected)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.color(QPalette::Highlight), 2.5));
    painter.drawRoundedRect(box().adjusted(-3, -3, 3, 3), round + 2, round + 2);
}

void MapNodeItem::paintWords(QPainter &painter) const
{
    const QFontMetricsF metrics(m_style.font);
    const qreal icon = metrics.height();
    const qreal margin = metrics.averageCharWidth();
    QRectF text = box().adjusted(margin, metrics.height() * 0.2, -margin, 0);
    if (!m_icon.isEmpty()) {
        drawIcon(painter, m_icon, foreground(paintedTone(), m_style.palette),
                 {text.topLeft(), QSizeF(icon, icon)});
        text.setLeft(text.left() + icon + iconGap(metrics));
    }
    painter.setFont(m_style.font);
    const bool faint = isFaint(m_node) || m_light == MapLight::Dimmed;
    painter.setPen(faint ? foreground(Tone::Muted, m_style.palette) : m_style.palette.color(QPalette::Text));
    text.setHeight(metrics.height());
    painter.drawText(
        text, Qt::AlignVCenter,
        metrics.elidedText(m_name, m_node.isFolded() ? Qt::ElideRight : Qt::ElideMiddle, text.width()));
    painter.setPen(foreground(paintedTone() == Tone::Success ? Tone::Muted : paintedTone(), m_style.palette));
    text.translate(0, metrics.height() * 1.05);
    painter.drawText(text, Qt::AlignVCenter, metrics.elidedText(m_state, Qt::ElideRight, text.width()));
}

void MapNodeItem::hoverEnterEvent(QGraphicsSceneHoverEvent *)
{
    emit hovered(m_index);
}

void MapNodeItem::hoverLeaveEvent(QGraphicsSceneHoverEvent *)
{
    emit hovered(-1);
}

MapEdgeItem::MapEdgeItem(const MapEdge &edge, const ConflictMap &map, const MapStyle &style)
    : m_edge(edge)
    , m_style(style)
{
    const QSizeF box = style.box();
    const QPointF from = style.placeOf(map.nodes.at(edge.from)) + QPointF(box.width(), box.height() / 2);
    const QPointF to = style.placeOf(map.nodes.at(edge.to)) + QPointF(0, box.height() / 2);
    const QPointF bend((to.x() - from.x()) / 2, 0);
    QPainterPath path(from);
    path.cubicTo(from + bend, to - bend, to);
    setPath(path);
    setLight(MapLight::Normal);
}

void MapEdgeItem::setLight(MapLight light)
{
    const bool wins = m_edge.way == MapWay::Wins;
    QPen pen(foreground(toneOf(m_edge), m_style.palette), light == MapLight::Lit ? 2.8 : wins ? 1.8 : 1.1);
    if (!wins)
        pen.setDashPattern(m_edge.way == MapWay::Open ? QList<qreal>{1, 3} : QList<qreal>{6, 5});
    setPen(pen);
    setOpacity(light == MapLight::Dimmed            ? dimmedOpacity
                   : wins || light == MapLight::Lit ? 1
                                                    : shadowedOpacity);
    setZValue(light == MapLight::Lit ? 0.5 : wins ? 0.2 : 0.1);
}

} // namespace bindwright
