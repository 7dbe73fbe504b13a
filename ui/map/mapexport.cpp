// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "mapexport.h"

#include "mapdrawing.h"

#include <QApplication>
#include <QFileInfo>
#include <QFontInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// With no text cut, and a font in pixels, which grows with the drawing and not with the device's dots.
MapStyle paperStyle(const ConflictMap &map, const MapContext &context)
{
    QFont font = QApplication::font();
    font.setPixelSize(QFontInfo(font).pixelSize());
    return {paperPalette(), font,
            std::max(MapStyle::leastBoxCharacters, wholeBoxCharacters(map, context, font))};
}

} // namespace

std::optional<MapFormat> mapFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "svg"_L1)
        return MapFormat::Svg;
    if (suffix == "png"_L1)
        return MapFormat::Png;
    if (suffix == "pdf"_L1)
        return MapFormat::Pdf;
    return std::nullopt;
}

QPalette paperPalette()
{
    QPalette palette(QColor(0xf0, 0xf0, 0xf0));
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base})
        palette.setColor(role, Qt::white);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
        palette.setColor(role, Qt::black);
    return palette;
}

QByteArray mapPicture(const ConflictMap &map, const MapContext &context, MapFormat format)
{
    if (map.nodes.isEmpty())
        return {};
    const MapDrawing drawing(map, context, paperStyle(map, context));
    return pictureOf(drawing.size(), format,
                     [&drawing](QPainter &painter, const QRectF &room) { drawing.paint(painter, room); });
}

void drawMap(QPainter &painter, const QRectF &room, const ConflictMap &map, const MapContext &context)
{
    MapDrawing(map, context, paperStyle(map, context)).paint(painter, room);
}

} // namespace bindwright
