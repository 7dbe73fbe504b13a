// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace bindwright {

namespace {

bool expands(const QLayoutItem *item)
{
    return item->expandingDirections().testFlag(Qt::Horizontal);
}

int heightOf(const std::vector<QLayoutItem *> &row)
{
    int height = 0;
    for (const QLayoutItem *item : row)
        height = std::max(height, item->sizeHint().height());
    return height;
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{ }

FlowLayout::~FlowLayout() = default;

void FlowLayout::addStretch()
{
    addItem(std::make_unique<QSpacerItem>(0, 0, QSizePolicy::Expanding).release()); // the layout owns it
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(size_t(index)).get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem *taken = m_items.at(size_t(index)).release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    for (const Row &row : rowsFor(width - margins.left() - margins.right()))
        height += heightOf(row) + (height > 0 ? gap() : 0);
    return height + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    const std::vector<Row> all = rowsFor(QWIDGETSIZE_MAX);
    const QSize row = all.empty() ? QSize(0, 0) : QSize(widthOf(all.front()), heightOf(all.front()));
    return row.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize least(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int y = inside.y();
    for (const Row &row : rowsFor(inside.width())) {
        const int height = heightOf(row);
        placeRow(row, {inside.x(), y, inside.width(), height});
        y += height + gap();
    }
}

/// Stretches stay in the row that they follow in.
std::vector<FlowLayout::Row> FlowLayout::rowsFor(int width) const
{
    std::vector<Row> rows;
    for (const auto &item : m_items) {
        const bool isStretch = item->spacerItem() != nullptr;
        if (item->isEmpty() && !isStretch)
            continue; // hidden
        if (rows.empty() || (!isStretch && widthOf(rows.back()) + gap() + item->sizeHint().width() > width))
            rows.emplace_back();
        rows.back().push_back(item.get());
    }
    return rows;
}

int FlowLayout::widthOf(const Row &row) const
{
    int width = 0;
    for (const QLayoutItem *item : row)
        width += item->sizeHint().width() + (width > 0 && item->sizeHint().width() > 0 ? gap() : 0);
    return width;
}

void FlowLayout::placeRow(const Row &row, const QRect &place) const
{
    const auto wide = int(std::ranges::count_if(row, expands));
    const int each = wide > 0 ? std::max(0, place.width() - widthOf(row)) / wide : 0;
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = place.x();
    for (QLayoutItem *item : row) {
        const QSize hint = item->sizeHint();
        const int width = std::min(hint.width() + (expands(item) ? each : 0), place.width());
        const int height = std::min(hint.height(), place.height());
        const QRect own(x, place.y() + (place.height() - height) / 2, width, height);
        item->setGeometry(QStyle::visualRect(direction, place, own));
        x += width + (hint.width() > 0 ? gap() : 0);
    }
}

int FlowLayout::gap() const
{
    const QWidget *widget = parentWidget();
    return spacing() >= 0 || !widget ? std::max(spacing(), 0)
                                     : widget->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing);
}

} // namespace bindwright
