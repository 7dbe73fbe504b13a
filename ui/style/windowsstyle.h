// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QProxyStyle>

namespace bindwright {

/// A style whose lists and trees mark the selected row as its tables do: in the palette's colours, on which
/// our icons and numbers are readable. Windows' own style has a pale ground of its own there, in lists and
/// trees alone.
class SelectionStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

/// \a font with families after its own that other systems have, so that a missing one gives no serifs.
QFont withFallbacks(const QFont &font);

/// Where the application's style is Windows' own: makes it a SelectionStyle, and one font that of all
/// widgets.
void fitWindowsStyle();

} // namespace bindwright
