// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "icons.h"

#include <QApplication>
#include <QCache>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QStyle>
#include <QSvgRenderer>
#include <QWidget>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// Draws with a function, in one colour, paler where disabled.
class TintedEngine final : public QIconEngine
{
public:
    using Draw = std::function<void(QPainter &, const QRectF &)>;

    TintedEngine(Draw draw, const QColor &color)
        : m_draw(std::move(draw))
        , m_color(color)
    { }

    QIconEngine *clone() const override { return std::make_unique<TintedEngine>(m_draw, m_color).release(); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        const qreal ratio = painter->device()->devicePixelRatio();
        QImage image(rect.size() * ratio, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter tint(&image);
        tint.setRenderHint(QPainter::Antialiasing);
        tint.setPen(m_color);
        tint.save();
        m_draw(tint, QRectF(image.rect()));
        tint.restore();
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        const bool selected = mode == QIcon::Selected; // a tone is not readable on a highlight
        tint.fillRect(image.rect(),
                      selected ? QGuiApplication::palette().color(QPalette::HighlightedText) : m_color);
        tint.end();
        painter->setOpacity(mode == QIcon::Disabled ? 0.4 : 1.0);
        painter->drawImage(rect, image);
        painter->setOpacity(1.0);
    }

    /// Square wherever it is put: Windows' own style gives the icons of lists and trees more width than
    /// height.
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(mode)
        Q_UNUSED(state)
        const int side = qMin(size.width(), size.height());
        return {side, side};
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

private:
    Draw m_draw;
    QColor m_color;
};

QIcon tinted(TintedEngine::Draw draw, const QColor &color)
{
    return QIcon(std::make_unique<TintedEngine>(std::move(draw), color).release()); // QIcon owns it
}

QStyle::StandardPixmap standardPixmap(const QString &name)
{
    const QHash<QString, QStyle::StandardPixmap> pixmaps{
        {u"error"_s, QStyle::SP_MessageBoxCritical},
        {u"warning"_s, QStyle::SP_MessageBoxWarning},
        {u"info"_s, QStyle::SP_MessageBoxInformation},
        {u"success"_s, QStyle::SP_DialogApplyButton},
        {u"step-done"_s, QStyle::SP_DialogApplyButton},
        {u"undo"_s, QStyle::SP_ArrowBack},
        {u"redo"_s, QStyle::SP_ArrowForward},
        {u"folder"_s, QStyle::SP_DirIcon},
        {u"remove"_s, QStyle::SP_TrashIcon},
    };
    return pixmaps.value(name, QStyle::SP_FileIcon);
}

constexpr qsizetype mostRenderers = 64; ///< more than one palette's icons; those of an earlier one go

std::unique_ptr<QSvgRenderer> rendererOf(const QString &name, const QColor &color)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    QByteArray picture = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    picture.replace("#000", color.name().toLatin1()); // every icon is drawn in that one colour
    return std::make_unique<QSvgRenderer>(picture);
}

} // namespace

QIcon icon(const QString &name, const QColor &color)
{
    const QString path = u":/icons/%1.svg"_s.arg(name);
    if (!QFile::exists(path))
        return QApplication::style()->standardIcon(standardPixmap(name));
    const auto renderer = std::make_shared<QSvgRenderer>(path);
    return tinted([renderer](QPainter &painter, const QRectF &rect) { renderer->render(&painter, rect); },
                  color);
}

void drawIcon(QPainter &painter, const QString &name, const QColor &color, const QRectF &rect)
{
    // One a thread: pictures for files are drawn beside the window.
    thread_local QCache<std::pair<QString, QRgb>, QSvgRenderer> known(mostRenderers);
    const std::pair key{name, color.rgb()};
    if (!known.contains(key))
        known.insert(key, rendererOf(name, color).release()); // the cache owns it
    known.object(key)->render(&painter, rect);
}

QIcon icon(const QString &name, const QWidget &widget)
{
    return icon(name, widget.palette().color(QPalette::WindowText));
}

QIcon icon(const QString &name, const QWidget &widget, Tone tone)
{
    return icon(name, foreground(tone, widget.palette()));
}

QIcon severityIcon(Severity severity, const QWidget &widget)
{
    switch (severity) {
    case Severity::Info:
        return icon(u"info"_s, widget, Tone::Info);
    case Severity::Warning:
        return icon(u"warning"_s, widget, Tone::Warning);
    case Severity::Error:
        return icon(u"error"_s, widget, Tone::Error);
    }
    Q_UNREACHABLE();
}

QIcon numberIcon(int number, const QColor &color)
{
    const auto draw = [number](QPainter &painter, const QRectF &rect) {
        const qreal width = rect.height() / 16;
        QPen pen = painter.pen();
        pen.setWidthF(width);
        painter.setPen(pen);
        painter.drawEllipse(rect.adjusted(width, width, -width, -width));
        // A share of the icon, by scaling: a font of another size would be loaded for it.
        const qreal scale = rect.height() * 0.7 / QFontMetricsF(painter.font()).height();
        const QSizeF size = rect.size() / scale;
        painter.translate(rect.topLeft());
        painter.scale(scale, scale);
        painter.drawText(QRectF(QPointF(), size), Qt::AlignCenter, QString::number(number));
    };
    return tinted(draw, color);
}

} // namespace bindwright
