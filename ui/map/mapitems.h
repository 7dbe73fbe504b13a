// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "maptext.h"

#include <QFont>
#include <QGraphicsObject>
#include <QGraphicsPathItem>

#include <array>
#include <memory>

namespace bindwright {

/// What the items of a map are drawn with: sizes come from the font, colours from the palette.
struct MapStyle
{
    QPalette palette;
    QFont font;
    qreal boxCharacters = leastBoxCharacters; ///< a box's width, in average characters of the font

    static constexpr qreal leastBoxCharacters = 26;
    static constexpr qreal gapCharacters = 6; ///< between two columns

    QSizeF box() const;
    qreal columnStep() const; ///< from one column's left side to the next one's
    qreal rowStep() const; ///< from one box's top to the next one's
    qreal headingHeight() const;
    qreal margin() const; ///< around all of it
    QPointF placeOf(const MapNode &node) const; ///< a box's top left corner
};

/// The width, in average characters of \a font, of a box in which no node's texts are cut.
qreal wholeBoxCharacters(const ConflictMap &map, const MapContext &context, const QFont &font);

/// From left to right.
inline constexpr std::array mapColumns{MapNode::Kind::Endpoint, MapNode::Kind::Record,
                                       MapNode::Kind::Certificate, MapNode::Kind::Host};

/// The heading of a column, at its place.
std::unique_ptr<QGraphicsItem> headingItem(MapNode::Kind kind, const MapStyle &style);

enum class MapLight {
    Normal,
    Lit, ///< on the path that is looked at
    Dimmed, ///< another path is
};

/// A box: icon, name, state. Reads itself out.
class MapNodeItem final : public QGraphicsObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MapNodeItem)

public:
    MapNodeItem(int index, const MapNode &node, const MapContext &context, const MapStyle &style);

    int index() const { return m_index; } ///< in ConflictMap::nodes
    const MapNode &node() const { return m_node; }
    const QString &name() const { return m_name; }
    const QString &state() const { return m_state; }
    Tone tone() const { return m_tone; }
    void setLight(MapLight light);
    MapLight light() const { return m_light; }
    void setSelectedBox(bool selected);
    bool isSelectedBox() const { return m_selected; }

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

signals:
    void hovered(int index); ///< -1: no longer

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent *event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent *event) override;

private:
    /// Of another path than the one that is looked at, the words stay readable: colour and frame give way.
    Tone paintedTone() const { return m_light == MapLight::Dimmed ? Tone::Muted : m_tone; }
    QRectF box() const { return {QPointF(), m_style.box()}; }
    void paintBox(QPainter &painter) const;
    void paintWords(QPainter &painter) const;

    const int m_index;
    const MapNode m_node;
    const MapStyle m_style;
    const QString m_name;
    const QString m_state;
    const QString m_icon;
    const Tone m_tone;
    MapLight m_light = MapLight::Normal;
    bool m_selected = false;
};

/// A line between two boxes; how it is drawn says whether it wins.
class MapEdgeItem final : public QObject, public QGraphicsPathItem // an object for screen readers
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MapEdgeItem)

public:
    MapEdgeItem(const MapEdge &edge, const ConflictMap &map, const MapStyle &style);

    const MapEdge &edge() const { return m_edge; }
    void setLight(MapLight light);

private:
    const MapEdge m_edge;
    const MapStyle m_style;
};

} // namespace bindwright
