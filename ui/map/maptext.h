// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/map/conflictmap.h"
#include "ui/style/palette.h"

namespace bindwright {

/// What the map's words are made from, beside the map.
struct MapContext
{
    Draft draft;
    QList<Problem> problems; ///< that the map was made with
    bool severalRoles = false; ///< boxes say their role
};

QString headingOf(MapNode::Kind kind); ///< of a column

/// The first line of a box: "2 www.a.test:443", "37 hosts".
QString nameOf(const MapNode &node, const MapContext &context);

/// The second: what becomes of it, and the conflicts that it is part of.
QString stateOf(const MapNode &node, const MapContext &context);

/// All of it: for a screen reader and a tool tip. Problems one a line.
QString wholeTextOf(const MapNode &node, const MapContext &context);

Tone toneOf(const MapNode &node, const MapContext &context);
QString iconName(const MapNode &node, const MapContext &context);

QString wayName(MapWay way); ///< "wins"

/// What the ways in which lines are drawn say.
QString wayText(MapWay way);

} // namespace bindwright
