// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "palette.h"

#include <QApplication>
#include <QColor>

#include <algorithm>
#include <cmath>

namespace bindwright {

namespace {

constexpr double enoughContrast = 4.6; // 4.5:1, and a little for rounding
constexpr double enoughOfFrames = 3.1; // 3:1

double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const QColor rgb = color.toRgb();
    return 0.2126 * linear(rgb.redF()) + 0.7152 * linear(rgb.greenF()) + 0.0722 * linear(rgb.blueF());
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto mix = [share](float a, float b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
                            mix(one.blueF(), other.blueF()));
}

QColor seed(Tone tone, const QPalette &palette)
{
    switch (tone) {
    case Tone::Error:
        return isDark(palette) ? QColor(0xff, 0x8f, 0x85) : QColor(0xb4, 0x1f, 0x1a);
    case Tone::Warning:
        return isDark(palette) ? QColor(0xff, 0xcf, 0x5c) : QColor(0x8a, 0x57, 0x00);
    case Tone::Success:
        return isDark(palette) ? QColor(0x7d, 0xdc, 0x92) : QColor(0x1c, 0x7a, 0x34);
    case Tone::Info:
        return isDark(palette) ? QColor(0x8a, 0xbd, 0xff) : QColor(0x1f, 0x5f, 0xbf);
    case Tone::Muted:
        return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.65);
    }
    Q_UNREACHABLE();
}

/// As it is seen on \a ground: some palettes have half transparent text.
QColor seenOn(const QColor &ground, const QColor &color)
{
    return mixed(color, ground, color.alphaF());
}

bool isReadable(const QPalette &palette, QPalette::ColorRole role)
{
    const QColor color = palette.color(role);
    return std::ranges::all_of(
        std::initializer_list<QPalette::ColorRole>{QPalette::Base, QPalette::Window},
        [&](QPalette::ColorRole ground) {
            return contrast(seenOn(palette.color(ground), color), palette.color(ground)) >= 4.5;
        });
}

/// \a color, with as much of \a end as it takes to have that contrast to each of \a others.
QColor apartFrom(const QList<QColor> &others, const QColor &color, const QColor &end, double enough)
{
    const auto isApart = [&others, enough](const QColor &shown) {
        return std::ranges::all_of(
            others, [&shown, enough](const QColor &other) { return contrast(shown, other) >= enough; });
    };
    QColor shown = color;
    for (double share = 0.95; share > 0 && !isApart(shown); share -= 0.05)
        shown = mixed(color, end, share);
    return shown;
}

/// A ground like \a color that \a text can be read on.
QColor groundFor(const QColor &text, const QColor &color)
{
    const QColor end = contrast(text, Qt::black) > contrast(text, Qt::white) ? Qt::black : Qt::white;
    return apartFrom({text}, color, end, enoughContrast);
}

} // namespace

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Tone::Info;
    case Severity::Warning:
        return Tone::Warning;
    case Severity::Error:
        return Tone::Error;
    }
    Q_UNREACHABLE();
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::WindowText)) > luminance(palette.color(QPalette::Window));
}

QColor background(Tone tone, const QPalette &palette)
{
    return mixed(seed(tone, palette), palette.color(QPalette::Base), isDark(palette) ? 0.16 : 0.10);
}

QColor foreground(Tone tone, const QPalette &palette)
{
    return apartFrom(
        {palette.color(QPalette::Window), palette.color(QPalette::Base), background(tone, palette)},
        seed(tone, palette), isDark(palette) ? Qt::white : Qt::black, enoughContrast);
}

QColor indicatorFrame(const QPalette &palette, bool isEnabled)
{
    if (!isEnabled) // of which nothing is asked
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    constexpr double thinned = 1.5; // a round line covers its pixels in part
    return apartFrom({palette.color(QPalette::Window), palette.color(QPalette::Base)},
                     palette.color(QPalette::Window), palette.color(QPalette::WindowText),
                     enoughOfFrames * thinned);
}

QColor focusFrame(const QPalette &palette, bool isSelected)
{
    const QColor chosen = palette.color(QPalette::Highlight);
    if (isSelected)
        return apartFrom({chosen}, palette.color(QPalette::HighlightedText),
                         isDark(palette) ? Qt::white : Qt::black, enoughOfFrames);
    return apartFrom(
        {palette.color(QPalette::Window), palette.color(QPalette::Base), palette.color(QPalette::Button)},
        chosen, palette.color(QPalette::WindowText), enoughOfFrames);
}

QPalette readable(const QPalette &palette)
{
    QPalette better = palette;
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        QPalette shown = palette;
        shown.setCurrentColorGroup(group);
        if (!isReadable(shown, QPalette::PlaceholderText))
            better.setColor(group, QPalette::PlaceholderText, foreground(Tone::Muted, shown));
        if (!isReadable(shown, QPalette::Link))
            better.setColor(group, QPalette::Link, foreground(Tone::Info, shown));
        const QColor text = shown.color(QPalette::HighlightedText);
        if (contrast(text, shown.color(QPalette::Highlight)) < 4.5)
            better.setColor(group, QPalette::Highlight, groundFor(text, shown.color(QPalette::Highlight)));
    }
    return better;
}

void makeApplicationReadable()
{
    const QPalette shown = QApplication::palette();
    if (const QPalette better = readable(shown); better != shown)
        QApplication::setPalette(better);
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace bindwright
