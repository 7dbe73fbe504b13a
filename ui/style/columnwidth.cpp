// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "columnwidth.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace bindwright {

namespace {

constexpr qsizetype measuredRows = 5; ///< the longest ones: a measure is dear

QStyleOptionViewItem cellOption(const QTableView &table)
{
    QStyleOptionViewItem option;
    option.initFrom(&table);
    option.widget = &table;
    option.font = table.font();
    const int icon = table.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &table);
    option.decorationSize = {icon, icon};
    return option;
}

/// Of its words, and of the arrow where the rows are sorted by the column.
int headingWidth(const QHeaderView &header, int column)
{
    QStyleOptionHeader option;
    option.initFrom(&header);
    option.orientation = Qt::Horizontal;
    option.text = header.model()->headerData(column, Qt::Horizontal).toString();
    if (header.isSortIndicatorShown() && header.sortIndicatorSection() == column)
        option.sortIndicator = QStyleOptionHeader::SortDown;
    return header.style()->sizeFromContents(QStyle::CT_HeaderSection, &option, {}, &header).width();
}

int sumOf(const QList<int> &widths)
{
    return std::accumulate(widths.cbegin(), widths.cend(), 0);
}

/// None wider than \a widest, unless it may not be narrowed so far.
QList<int> atMost(const QList<ColumnNeed> &needs, int widest)
{
    QList<int> widths;
    for (const ColumnNeed &need : needs)
        widths.append(qMin(need.snug, qMax(widest, need.least)));
    return widths;
}

/// Between snug and whole, each as far as the others.
QList<int> aired(const QList<ColumnNeed> &needs, int room)
{
    QList<int> widths;
    int wished = 0;
    for (const ColumnNeed &need : needs) {
        widths.append(need.snug);
        wished += need.whole - need.snug;
    }
    const int left = qMin(room - sumOf(widths), wished);
    for (qsizetype i = 0; i < needs.size() && wished > 0; ++i)
        widths[i] += (needs.at(i).whole - needs.at(i).snug) * left / wished;
    return widths;
}

QList<int> narrowed(const QList<ColumnNeed> &needs, int room)
{
    if (sumOf(atMost(needs, 0)) > room)
        return atMost(needs, room / 2);
    int widest = 0;
    int most = room;
    while (widest < most) {
        const int middle = (widest + most + 1) / 2;
        if (sumOf(atMost(needs, middle)) <= room)
            widest = middle;
        else
            most = middle - 1;
    }
    return atMost(needs, widest);
}

} // namespace

int cellsWidth(const QTableView &table, int column, int rows, const std::function<bool(int)> &isLeftOut)
{
    const QAbstractItemModel &model = *table.model();
    QList<std::pair<int, int>> lengths; // each with its row
    for (int row = 0; row < qMin(model.rowCount(), rows); ++row) {
        if (isLeftOut && isLeftOut(row))
            continue;
        const QString text = model.index(row, column).data().toString();
        lengths.append({table.fontMetrics().horizontalAdvance(text), row});
    }
    std::ranges::sort(lengths, std::greater());
    const QStyleOptionViewItem option = cellOption(table);
    int width = 0;
    for (const auto &[length, row] : lengths.first(qMin(lengths.size(), measuredRows)))
        width = qMax(width, table.itemDelegate()->sizeHint(option, model.index(row, column)).width());
    return width;
}

ColumnNeed columnNeed(const QHeaderView &header, int column, int cells, int least)
{
    if (header.isSectionHidden(column))
        return {};
    const int heading = qMax(headingWidth(header, column), header.minimumSectionSize());
    const int air = header.fontMetrics().averageCharWidth();
    return {.whole = qMax(cells, header.sectionSizeHint(column)) + air,
            .snug = qMax(cells, heading),
            .least = qMax(least, heading)};
}

QList<int> sharedWidths(const QList<ColumnNeed> &needs, int room)
{
    QList<int> snug;
    for (const ColumnNeed &need : needs)
        snug.append(need.snug);
    QList<int> widths = sumOf(snug) <= room ? aired(needs, room) : narrowed(needs, room);
    auto growing =
        int(std::ranges::count_if(needs, [](const ColumnNeed &need) { return need.grows && need.snug > 0; }));
    int left = room - sumOf(widths);
    for (qsizetype i = 0; i < needs.size() && left > 0; ++i) {
        if (!needs.at(i).grows || needs.at(i).snug == 0)
            continue;
        const int share = left / growing--;
        widths[i] += share;
        left -= share;
    }
    return widths;
}

} // namespace bindwright
