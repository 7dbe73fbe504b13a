// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "paper.h"

#include "model/base/escaped.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int screenDpi = 96;
constexpr int paperDpi = 150;
constexpr double marginMillimetres = 12;
constexpr double pngScale = 2; ///< for print and dense screens
constexpr double mostPixels = 16000; ///< on a side of a PNG

QByteArray svgOf(const QSizeF &size, const Paint &paint)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(screenDpi);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(u"Bindwright"_s);
    QPainter painter(&generator);
    paint(painter, QRectF(QPointF(), size));
    painter.end();
    QByteArray svg = buffer.data();
    svg.removeIf([](char c) { return c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r'; }); // no XML
    return svg;
}

QByteArray pngOf(const QSizeF &size, const Paint &paint)
{
    const double scale = std::min(pngScale, mostPixels / std::max(size.width(), size.height()));
    QImage image((size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter, QRectF(image.rect()));
    painter.end();
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray pdfOf(const QSizeF &size, const Paint &paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(screenDpi);
    writer.setCreator(u"Bindwright"_s);
    const QSizeF points = size * 72.0 / screenDpi;
    writer.setPageSize(QPageSize(points, QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    paint(painter, QRectF(QPointF(), size));
    painter.end();
    return buffer.data();
}

} // namespace

QByteArray pictureOf(const QSizeF &size, PictureFormat format, const Paint &paint)
{
    switch (format) {
    case PictureFormat::Svg:
        return svgOf(size, paint);
    case PictureFormat::Png:
        return pngOf(size, paint);
    case PictureFormat::Pdf:
        return pdfOf(size, paint);
    }
    return {};
}

void setUpPaper(QPdfWriter &writer)
{
    writer.setResolution(paperDpi);
    writer.setCreator(u"Bindwright"_s);
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                    QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                    QPageLayout::Millimeter));
}

QString paperStyleSheet()
{
    return u"body{font-family:sans-serif;color:#000;background:#fff}"
           "h1{font-size:x-large}h2{font-size:large}"
           "th{text-align:left;background:#eee}"
           ".error{color:#b41f1a}.warning{color:#8a5700}.success{color:#1c7a34}.info{color:#1f5fbf}"
           ".muted{color:#595959}"_s;
}

QString toneClass(Tone tone)
{
    switch (tone) {
    case Tone::Error:
        return u"error"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Success:
        return u"success"_s;
    case Tone::Info:
        return u"info"_s;
    case Tone::Muted:
        break;
    }
    return u"muted"_s;
}

QString htmlText(const QString &text)
{
    return escapedLines(text).toHtmlEscaped();
}

void paintPages(QPainter &painter, QPdfWriter &writer, QTextDocument &document)
{
    const QSizeF page = document.pageSize();
    for (int i = 0; i < document.pageCount(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -i * page.height());
        document.drawContents(&painter, QRectF(QPointF(0, i * page.height()), page));
        painter.restore();
    }
}

} // namespace bindwright
