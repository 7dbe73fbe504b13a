// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

/// Palettes that people have.
namespace palettes {

/// Dark, its placeholders as Qt makes them: half transparent text.
inline QPalette dark()
{
    QPalette palette;
    const QColor window(0x24, 0x26, 0x2b);
    const QColor base(0x1b, 0x1d, 0x21);
    const QColor text(0xe6, 0xe8, 0xeb);
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Button, QPalette::AlternateBase})
        palette.setColor(role, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::ToolTipBase, base);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, text);
    QColor half = text;
    half.setAlpha(128);
    palette.setColor(QPalette::PlaceholderText, half);
    palette.setColor(QPalette::Highlight, QColor(0x3b, 0x6f, 0xc4));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x8a, 0xb4, 0xf8));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x7a, 0x7f, 0x87));
    return palette;
}

/// Two colours and one for what is chosen, as Windows' contrast themes.
inline QPalette highContrast(const QColor &ground, const QColor &text, const QColor &chosen)
{
    QPalette palette;
    for (const QPalette::ColorRole role :
         {QPalette::Window, QPalette::Button, QPalette::AlternateBase, QPalette::Base, QPalette::ToolTipBase,
          QPalette::Light, QPalette::Dark})
        palette.setColor(role, ground);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
          QPalette::BrightText, QPalette::PlaceholderText, QPalette::Mid, QPalette::Shadow})
        palette.setColor(role, text);
    palette.setColor(QPalette::Highlight, chosen);
    palette.setColor(QPalette::HighlightedText, ground);
    palette.setColor(QPalette::Link, chosen);
    return palette;
}

} // namespace palettes
