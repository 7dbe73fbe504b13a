// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "messagelayout.h"

#include <QFontMetrics>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace bindwright {

namespace {

constexpr int comfortableCharacters = 40;

int heightOf(const QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

MessageLayout::MessageLayout() = default;

MessageLayout::~MessageLayout() = default;

void MessageLayout::addItem(QLayoutItem *item)
{
    if (QLayout *inner = item->layout())
        addChildLayout(inner);
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *MessageLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(size_t(index)).get() : nullptr;
}

QLayoutItem *MessageLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem *taken = m_items.at(size_t(index)).release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

QSize MessageLayout::sizeHint() const
{
    const QSize words = m_items.empty() ? QSize(0, 0) : m_items.front()->sizeHint();
    const QSize buttons = column();
    return {words.width() + (buttons.width() > 0 ? gap() + buttons.width() : 0),
            std::max(words.height(), buttons.height())};
}

QSize MessageLayout::minimumSize() const
{
    QSize least(0, 0);
    for (const auto &item : m_items)
        least = least.expandedTo(item->minimumSize());
    return least;
}

void MessageLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

/// Puts all items into \a rect where it \a isDone, and returns the height that they take.
int MessageLayout::place(const QRect &rect, bool isDone) const
{
    if (m_items.empty())
        return 0;
    QLayoutItem *words = m_items.front().get();
    const int buttons = column().width();
    const int beside = rect.width() - (buttons > 0 ? gap() + buttons : 0);
    const int character =
        parentWidget() ? parentWidget()->fontMetrics().averageCharWidth() : 0; // QLayout has no font
    const bool isBeside =
        buttons == 0 || beside >= std::min(words->sizeHint().width(), comfortableCharacters * character);
    const int width = isBeside ? beside : rect.width();
    const int height = heightOf(words, width);
    if (isDone)
        put(words, {rect.x(), rect.y(), width, isBeside ? std::max(height, rect.height()) : height}, rect);
    if (isBeside)
        return std::max(height, placeColumn(rect, buttons, isDone));
    return height + gap() + placeRows(rect.adjusted(0, height + gap(), 0, 0), isDone);
}

/// The buttons at the right end of \a rect, each \a width wide.
int MessageLayout::placeColumn(const QRect &rect, int width, bool isDone) const
{
    int y = rect.y();
    for (size_t i = 1; i < m_items.size(); ++i) {
        const int height = m_items[i]->sizeHint().height();
        y += i > 1 ? gap() : 0;
        if (isDone)
            put(m_items[i].get(), {rect.x() + rect.width() - width, y, width, height}, rect);
        y += height;
    }
    return y - rect.y();
}

int MessageLayout::placeRows(const QRect &rect, bool isDone) const
{
    int x = rect.x();
    int y = rect.y();
    int row = 0; // its height
    for (size_t i = 1; i < m_items.size(); ++i) {
        const QSize hint = m_items[i]->sizeHint();
        const int width = std::min(hint.width(), rect.width());
        if (x > rect.x() && x + width > rect.x() + rect.width()) {
            x = rect.x();
            y += row + gap();
            row = 0;
        }
        if (isDone)
            put(m_items[i].get(), {x, y, width, hint.height()}, rect);
        x += width + gap();
        row = std::max(row, hint.height());
    }
    return y + row - rect.y();
}

void MessageLayout::put(QLayoutItem *item, const QRect &own, const QRect &rect) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    item->setGeometry(QStyle::visualRect(direction, rect, own));
}

/// What the buttons take in one column.
QSize MessageLayout::column() const
{
    QSize size(0, 0);
    for (size_t i = 1; i < m_items.size(); ++i) {
        const QSize hint = m_items[i]->sizeHint();
        size = {std::max(size.width(), hint.width()), size.height() + hint.height() + (i > 1 ? gap() : 0)};
    }
    return size;
}

int MessageLayout::gap() const
{
    return parentWidget() ? parentWidget()->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing) : 0;
}

} // namespace bindwright
