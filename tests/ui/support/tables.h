// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemView>
#include <QHeaderView>
#include <QRegularExpression>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace testing {

inline const QHeaderView *headerOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree ? tree->header() : nullptr;
}

/// The tables of \a window that are seen, with headings.
inline QList<const QAbstractItemView *> tablesOf(const QWidget &window)
{
    QList<const QAbstractItemView *> tables;
    for (const auto *view : window.findChildren<QAbstractItemView *>()) {
        const QHeaderView *header = headerOf(*view);
        if (view->isVisible() && view->model() && header && !header->isHidden())
            tables.append(view);
    }
    return tables;
}

/// How wide the longest cell of a column would like to be; a message over all columns is no cell.
inline int cellsOf(const QAbstractItemView &view, int column)
{
    int widest = 0;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        const QModelIndex index = view.model()->index(row, column);
        if (!view.indexWidget(index.siblingAtColumn(0)))
            widest = qMax(widest, view.sizeHintForIndex(index).width());
    }
    return widest;
}

/// The tables of \a window that cut a cell although another column, or the table, has room to spare, or that
/// scroll sideways for a few pixels.
inline QStringList cutBesideSpace(const QWidget &window)
{
    QStringList faults;
    for (const QAbstractItemView *view : tablesOf(window)) {
        const QHeaderView *header = headerOf(*view);
        const int air = view->fontMetrics().averageCharWidth() * 2;
        int spare = qMax(0, view->viewport()->width() - header->length() - air);
        const int beyond = header->length() - view->viewport()->width();
        if (beyond > 0 && beyond < air)
            faults.append(QStringLiteral("%1 scrolls by %2").arg(view->objectName()).arg(beyond));
        QStringList cut;
        for (int column = 0; column < header->count(); ++column) {
            if (header->isSectionHidden(column))
                continue;
            const int cells = cellsOf(*view, column);
            const int width = header->sectionSize(column);
            spare += qMax(0, width - qMax(cells, header->sectionSizeHint(column)) - air);
            if (cells > width)
                cut.append(QString::number(column));
        }
        if (!cut.isEmpty() && spare > 0)
            faults.append(QStringLiteral("%1 cuts column %2 and has %3 to spare")
                              .arg(view->objectName(), cut.join(u','))
                              .arg(spare));
    }
    return faults;
}

/// The headings and the dates of \a window's tables that have no room.
inline QStringList cutHeadingsAndDates(const QWidget &window)
{
    static const QRegularExpression date(
        QStringLiteral("\\b(\\d{4}[-/.]\\d\\d[-/.]\\d\\d|\\d\\d[-/.]\\d\\d[-/.]\\d{4})\\b"));
    QStringList faults;
    for (const QAbstractItemView *view : tablesOf(window)) {
        const QAbstractItemModel &model = *view->model();
        const QHeaderView *header = headerOf(*view);
        for (int column = 0; column < header->count(); ++column) {
            const QString heading = model.headerData(column, Qt::Horizontal).toString();
            const int words = header->fontMetrics().size(0, heading).width();
            if (!header->isSectionHidden(column) && words > header->sectionSize(column))
                faults.append(view->objectName() + QStringLiteral(": ") + heading);
            for (int row = 0; row < model.rowCount(); ++row) {
                const QModelIndex index = model.index(row, column);
                const QString text = index.data().toString();
                if (text.contains(date) && !view->indexWidget(index)
                    && view->sizeHintForIndex(index).width() > header->sectionSize(column))
                    faults.append(view->objectName() + QStringLiteral(": ") + text);
            }
        }
    }
    return faults;
}

} // namespace testing
