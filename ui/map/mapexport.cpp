// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "mapexport.h"

#include "mapdrawing.h"

#include <QApplication>
#include <QBuffer>
#include <QFileInfo>
#include <QFontInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int screenDpi = 96;
constexpr double pngScale = 2; ///< for print and dense screens
constexpr double mostPixels = 16000; ///< on a side of a PNG

/// With a font in pixels, which grows with the drawing and not with the device's dots.
MapStyle paperStyle()
{
    QFont font = QApplication::font();
    font.setPixelSize(QFontInfo(font).pixelSize());
    return {paperPalette(), font};
}

QByteArray svgOf(const MapDrawing &drawing)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(screenDpi);
    generator.setSize(drawing.size().toSize());
    generator.setViewBox(QRectF(QPointF(), drawing.size()));
    generator.setTitle(u"Bindwright"_s);
    QPainter painter(&generator);
    drawing.paint(painter, QRectF(QPointF(), drawing.size()));
    painter.end();
    QByteArray svg = buffer.data();
    svg.removeIf([](char c) { return c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r'; }); // no XML
    return svg;
}

QByteArray pngOf(const MapDrawing &drawing)
{
    const QSizeF size = drawing.size();
    const double scale = std::min(pngScale, mostPixels / std::max(size.width(), size.height()));
    QImage image((size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(paperPalette().color(QPalette::Base));
    QPainter painter(&image);
    drawing.paint(painter, QRectF(image.rect()));
    painter.end();
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray pdfOf(const MapDrawing &drawing)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(screenDpi);
    writer.setCreator(u"Bindwright"_s);
    const QSizeF points = drawing.size() * 72.0 / screenDpi;
    writer.setPageSize(QPageSize(points, QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    drawing.paint(painter, QRectF(QPointF(), drawing.size()));
    painter.end();
    return buffer.data();
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
    const MapDrawing drawing(map, context, paperStyle());
    switch (format) {
    case MapFormat::Svg:
        return svgOf(drawing);
    case MapFormat::Png:
        return pngOf(drawing);
    case MapFormat::Pdf:
        return pdfOf(drawing);
    }
    return {};
}

void drawMap(QPainter &painter, const QRectF &room, const ConflictMap &map, const MapContext &context)
{
    MapDrawing(map, context, paperStyle()).paint(painter, room);
}

} // namespace bindwright
