// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/theme.h"

/// Palettes that people have.
namespace palettes {

/// The program's own, but its placeholders as Qt makes them: half transparent text.
inline QPalette dark()
{
    QPalette palette = bindwright::darkPalette();
    QColor half = palette.color(QPalette::Text);
    half.setAlpha(128);
    palette.setColor(QPalette::PlaceholderText, half);
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
