// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "stackingsplitter.h"

#include <QLayout>
#include <QResizeEvent>
#include <QStyle>

#include <algorithm>

namespace bindwright {

namespace {

/// What wrapped texts in \a part need at that width, which a splitter does not ask for.
int leastHeightOf(const QWidget &part, int width)
{
    const QLayout *layout = part.layout();
    const int wrapped = layout && layout->hasHeightForWidth() ? layout->minimumHeightForWidth(width) : 0;
    return std::max(wrapped, part.minimumSizeHint().height());
}

int leastWidthOf(const QWidget &part)
{
    return std::max(part.minimumSizeHint().width(), part.minimumWidth());
}

} // namespace

StackingSplitter::StackingSplitter(QWidget *parent)
    : QSplitter(parent)
{
    setChildrenCollapsible(false);
    setHandleWidth(style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing));
    connect(this, &QSplitter::splitterMoved, this, &StackingSplitter::keepTextsWhole);
}

QSize StackingSplitter::minimumSizeHint() const
{
    int width = 0;
    for (int i = 0; i < count(); ++i) {
        if (!widget(i)->isHidden())
            width = std::max(width, leastWidthOf(*widget(i)));
    }
    return {width, QSplitter::minimumSizeHint().height()};
}

bool StackingSplitter::event(QEvent *event)
{
    if (event->type() != QEvent::LayoutRequest)
        return QSplitter::event(event);
    stackWhereNarrow(); // a part has other texts, or is shown
    const bool isDone = QSplitter::event(event);
    keepTextsWhole();
    return isDone;
}

/// QSplitter puts each part below those before it, and a screen reader would read the last one first.
void StackingSplitter::childEvent(QChildEvent *event)
{
    QSplitter::childEvent(event);
    for (int i = 0; i < count(); ++i)
        widget(i)->raise();
}

void StackingSplitter::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        stackWhereNarrow();
    QSplitter::resizeEvent(event);
    keepTextsWhole();
}

void StackingSplitter::stackWhereNarrow()
{
    int needed = -handleWidth();
    for (int i = 0; i < count(); ++i)
        needed += widget(i)->isHidden() ? 0 : leastWidthOf(*widget(i)) + handleWidth();
    const Qt::Orientation fitting = needed > width() ? Qt::Vertical : Qt::Horizontal;
    if (fitting != orientation())
        setOrientation(fitting);
}

void StackingSplitter::keepTextsWhole()
{
    for (int i = 0; i < count(); ++i) {
        QWidget &part = *widget(i);
        const int least = leastHeightOf(part, orientation() == Qt::Vertical ? width() : part.width());
        if (!part.isHidden() && part.minimumHeight() != least)
            part.setMinimumHeight(least);
    }
}

} // namespace bindwright
