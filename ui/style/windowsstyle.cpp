// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "windowsstyle.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionViewItem>

#include <memory>

using namespace Qt::StringLiterals;

namespace bindwright {

void SelectionStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    // Of no view, the row is drawn in the option's palette; the style would change it for lists and trees.
    QProxyStyle::drawControl(element, option, painter, element == CE_ItemViewItem ? nullptr : widget);
}

void SelectionStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (element != PE_PanelItemViewItem || !item) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->fillRect(item->rect, item->backgroundBrush);
    if (item->state.testFlag(State_Selected)) {
        const bool active = item->state.testFlag(State_Active);
        painter->fillRect(
            item->rect,
            item->palette.brush(active ? QPalette::Active : QPalette::Inactive, QPalette::Highlight));
    }
}

QFont withFallbacks(const QFont &font)
{
    QFont result = font;
    result.setFamilies(font.families()
                       + QStringList{u"Tahoma"_s, u"Arial"_s, u"Liberation Sans"_s, u"DejaVu Sans"_s});
    result.setStyleHint(QFont::SansSerif);
    return result;
}

void fitWindowsStyle()
{
    if (!QApplication::style()->inherits("QWindowsVistaStyle"))
        return;
    QApplication::setStyle(std::make_unique<SelectionStyle>().release()); // the application owns it
    QApplication::setFont(withFallbacks(QApplication::font()));
}

} // namespace bindwright
