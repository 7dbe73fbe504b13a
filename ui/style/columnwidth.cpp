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

} // namespace

int wholeWidth(const QTableView &table, int column, int rows, const std::function<bool(int)> &isLeftOut)
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
    int width = table.horizontalHeader()->sectionSizeHint(column);
    for (const auto &[length, row] : lengths.first(qMin(lengths.size(), measuredRows)))
        width = qMax(width, table.itemDelegate()->sizeHint(option, model.index(row, column)).width());
    return width + table.fontMetrics().averageCharWidth();
}

QList<int> sharedWidths(const QList<ColumnNeed> &needs, int room)
{
    const auto within = [&needs](int widest) {
        QList<int> widths;
        for (const ColumnNeed &need : needs)
            widths.append(qMin(need.whole, qMax(widest, need.least)));
        return widths;
    };
    const auto sum = [](const QList<int> &widths) {
        return std::accumulate(widths.cbegin(), widths.cend(), 0);
    };
    int widest = 0; // the most that a column may have; 0: the least widths do not fit either
    int most = 0;
    for (const ColumnNeed &need : needs)
        most = qMax(most, need.whole);
    while (widest < most) {
        const int middle = (widest + most + 1) / 2;
        if (sum(within(middle)) <= room)
            widest = middle;
        else
            most = middle - 1;
    }
    QList<int> widths = within(widest);
    auto growing = int(
        std::ranges::count_if(needs, [](const ColumnNeed &need) { return need.grows && need.whole > 0; }));
    int left = room - sum(widths);
    for (qsizetype i = 0; i < needs.size() && left > 0; ++i) {
        if (!needs.at(i).grows || needs.at(i).whole == 0)
            continue;
        const int share = left / growing--;
        widths[i] += share;
        left -= share;
    }
    return widths;
}

} // namespace bindwright
