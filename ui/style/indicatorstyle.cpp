// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "indicatorstyle.h"

#include "palette.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr double ofBoxes = 3; ///< what WCAG asks for, of what can be chosen

} // namespace

QColor indicatorFrame(const QPalette &palette, bool isEnabled)
{
    if (!isEnabled) // of which nothing is asked
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    const QColor text = palette.color(QPalette::WindowText);
    QColor frame = palette.color(QPalette::Mid);
    const auto isSeen = [&](QPalette::ColorRole ground) {
        return contrast(frame, palette.color(ground)) >= ofBoxes;
    };
    for (int part = 1; part <= 10 && !(isSeen(QPalette::Window) && isSeen(QPalette::Base)); ++part) {
        const double amount = part / 10.0;
        frame = QColor::fromRgbF(float(frame.redF() * (1 - amount) + text.redF() * amount),
                                 float(frame.greenF() * (1 - amount) + text.greenF() * amount),
                                 float(frame.blueF() * (1 - amount) + text.blueF() * amount));
    }
    return frame;
}

IndicatorStyle::IndicatorStyle()
    : QProxyStyle(u"Fusion"_s)
{ }

void IndicatorStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isBox && element != PE_IndicatorRadioButton)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(indicatorFrame(option->palette, option->state.testFlag(State_Enabled)));
    const QRectF frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isBox)
        painter->drawRect(frame);
    else
        painter->drawEllipse(frame.center(), frame.height() / 2, frame.height() / 2);
    painter->restore();
}

} // namespace bindwright
