// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "maptext.h"
#include "paper.h"

#include "model/map/conflictmap.h"

class QPainter;

namespace bindwright {

using MapFormat = PictureFormat;

/// The format that a file's name asks for; none: another.
std::optional<MapFormat> mapFormatOf(const QString &path);

/// Dark on white, whatever the window's colours are.
QPalette paperPalette();

/// The map as a picture for a document, as the content of a file; in any thread. Empty where the map is.
QByteArray mapPicture(const ConflictMap &map, const MapContext &context, MapFormat format);

/// Draws the map into \a room of \a painter, as large as it fits.
void drawMap(QPainter &painter, const QRectF &room, const ConflictMap &map, const MapContext &context);

} // namespace bindwright
