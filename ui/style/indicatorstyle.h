// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace bindwright {

/// The colour of the frame around a box to tick or a choice, 3:1 at least on the palette's window and base.
/// WCAG 2.1, 1.4.11
QColor indicatorFrame(const QPalette &palette, bool isEnabled);

/// Fusion, whose boxes and choices can be seen in a dark palette: its own frame is darker than the window.
class IndicatorStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    IndicatorStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace bindwright
