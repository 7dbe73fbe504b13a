// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "taborder.h"

#include <QAbstractItemView>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

namespace bindwright {

namespace {

void collectStops(QWidget *widget, QList<QWidget *> &stops);

void collectStops(QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QLayout *inner = item->layout())
            collectStops(inner, stops);
        else if (QWidget *widget = item->widget())
            collectStops(widget, stops);
    }
}

/// What holds others without a layout of its own: one after the other.
QList<QWidget *> partsOf(QWidget *widget)
{
    QList<QWidget *> parts;
    if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            parts.append(splitter->widget(i));
    } else if (const auto *tabs = qobject_cast<QTabWidget *>(widget)) {
        parts.append(tabs->tabBar());
        for (int i = 0; i < tabs->count(); ++i)
            parts.append(tabs->widget(i));
    } else if (const auto *stack = qobject_cast<QStackedWidget *>(widget)) {
        for (int i = 0; i < stack->count(); ++i)
            parts.append(stack->widget(i));
    } else if (const auto *scroll = qobject_cast<QScrollArea *>(widget)) {
        parts.append(scroll->widget());
    }
    return parts;
}

/// What lies on a view's rows, such as the buttons of a message, in the order that the view gave it.
void collectRowStops(const QAbstractItemView *view, QList<QWidget *> &stops)
{
    for (QWidget *next = view->nextInFocusChain(); next && next != view; next = next->nextInFocusChain()) {
        if (view->viewport()->isAncestorOf(next) && next->focusPolicy() != Qt::NoFocus)
            stops.append(next);
    }
}

void collectStops(QWidget *widget, QList<QWidget *> &stops)
{
    if (!widget)
        return;
    if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()) // a proxy stands for itself
        stops.append(widget);
    if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
        collectRowStops(view, stops);
    const QList<QWidget *> parts = partsOf(widget);
    for (QWidget *part : parts)
        collectStops(part, stops);
    if (parts.isEmpty() && widget->layout())
        collectStops(widget->layout(), stops);
}

} // namespace

void orderTabsByLayout(QWidget *root)
{
    QList<QWidget *> stops;
    collectStops(root, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
}

} // namespace bindwright
