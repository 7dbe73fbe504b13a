// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "panes.h"

#include <QAbstractScrollArea>
#include <QScrollArea>
#include <QApplication>

#include <algorithm>

namespace bindwright {

namespace {

bool takesFocus(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus;
}

QWidget *landingIn(QWidget *pane)
{
    QWidget *before = pane->focusWidget();
    if (before && pane->isAncestorOf(before) && takesFocus(before))
        return before;
    const QList<QWidget *> inside = pane->findChildren<QWidget *>();
    const auto main = std::ranges::find_if(inside, [](const QWidget *widget) {
        const bool isMain = qobject_cast<const QAbstractScrollArea *>(widget)
            && !qobject_cast<const QScrollArea *>(widget); // that holds inputs
        return isMain && takesFocus(widget);
    });
    if (main != inside.cend())
        return *main;
    if (takesFocus(pane))
        return pane;
    const auto first = std::ranges::find_if(inside, takesFocus);
    return first == inside.cend() ? nullptr : *first;
}

bool holds(const QWidget *pane, const QWidget *widget)
{
    return widget && (pane == widget || pane->isAncestorOf(widget));
}

} // namespace

void focusPane(const QList<QWidget *> &panes, int by)
{
    QList<QWidget *> landings;
    qsizetype here = by > 0 ? -1 : 0;
    for (QWidget *pane : panes) {
        QWidget *landing = pane->isVisible() && pane->isEnabled() ? landingIn(pane) : nullptr;
        if (!landing)
            continue;
        if (holds(pane, QApplication::focusWidget()))
            here = landings.size();
        landings.append(landing);
    }
    if (!landings.isEmpty())
        landings.at((here + by + landings.size()) % landings.size())->setFocus(Qt::TabFocusReason);
}

} // namespace bindwright
