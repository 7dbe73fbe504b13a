// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "indicatorstyle.h"

#include "palette.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

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

} // namespace

IndicatorStyle::IndicatorStyle()
    : QProxyStyle(u"Fusion"_s)
{ }

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

} // namespace bindwright
