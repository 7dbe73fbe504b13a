// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "indicatorstyle.h"

#include "palette.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int lineGap = 3; // pixels of a line's height that its letters leave

void drawFrame(const QStyleOption &option, QPainter &painter)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(indicatorFrame(option.palette, option.state.testFlag(QStyle::State_Enabled)));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

/// What is selected in a view has another ground.
void drawFocus(const QStyleOption &option, const QRect &rect, QPainter &painter)
{
    const bool isItem = option.state.testFlag(QStyle::State_Item);
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(focusFrame(option.palette, isItem && option.state.testFlag(QStyle::State_Selected)));
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

bool isBesideText(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_TabBarIconSize:
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
        return true;
    default:
        return false;
    }
}

} // namespace

IndicatorStyle::IndicatorStyle()
    : QProxyStyle(u"Fusion"_s)
{ }

void IndicatorStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                        QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *slider =
        control == CC_Slider ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!slider || slider->orientation != Qt::Horizontal)
        return;
    const QRect handle = subControlRect(CC_Slider, option, SC_SliderHandle, widget);
    const QRect groove = subControlRect(CC_Slider, option, SC_SliderGroove, widget);
    constexpr int half = 2; // of its height, as Fusion draws it
    const int y = groove.center().y() - half;
    QStyleOption frame = *option;
    const QRect before(QPoint(groove.left(), y), QPoint(handle.left(), y + 2 * half));
    const QRect after(QPoint(handle.right() + 1, y), QPoint(groove.right(), y + 2 * half));
    for (const QRect &part : {before, after, handle}) {
        frame.rect = part;
        if (part.width() > half)
            drawFrame(frame, *painter);
    }
}

/// The common style draws the focus of a tab past this one.
void IndicatorStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (element != CE_TabBarTabLabel || !tab || !tab->state.testFlag(State_HasFocus)) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionTab plain = *tab;
    plain.state.setFlag(State_HasFocus, false);
    QProxyStyle::drawControl(element, &plain, painter, widget);
    if (tab->state.testFlag(State_KeyboardFocusChange))
        drawFocus(*tab, tab->rect.adjusted(3, 3, -3, -3), *painter);
}

void IndicatorStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        if (option->state.testFlag(State_KeyboardFocusChange))
            drawFocus(*option, option->rect, *painter);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit && option->state.testFlag(State_HasFocus))
        drawFocus(*option, option->rect, *painter);
    else if (element == PE_FrameLineEdit)
        drawFrame(*option, *painter);
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

int IndicatorStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int base = QProxyStyle::pixelMetric(metric, option, widget);
    if (!isBesideText(metric))
        return base;
    const QFontMetrics metrics = widget ? widget->fontMetrics() : QFontMetrics(QApplication::font());
    return std::max(base, metrics.height() - lineGap);
}

} // namespace bindwright
