// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/columnwidth.h"

#include <QScrollBar>
#include <QTableView>

namespace bindwright {

/// The table of the matrix: rows of one height, thousands of them; the first columns stay in sight.
/// Copies cells as text. Its columns fit what they show until the admin gives them widths, which are
/// remembered.
class MatrixTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MatrixTable)

public:
    MatrixTable(int keptColumns, QWidget *parent);

    void setModel(QAbstractItemModel *model) override;
    QString selectedText() const; ///< rows by line, cells by tab

    void showColumn(int column, bool shown);
    void showFirstColumns() { horizontalScrollBar()->setValue(horizontalScrollBar()->minimum()); }
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    void currentCellChanged(const QModelIndex &current);
    void refilled(); ///< nothing is current: the model, or all of its rows, are others

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;

private:
    void makeKept();
    int keptWidth() const;
    void placeKept();
    void fitColumns();
    void giveWidths();
    QString widthKey(int column) const;

    const int m_keptColumns;
    QList<ColumnNeed> m_needs;
    QTableView *m_kept; ///< over the table's left, showing the columns that stay
};

} // namespace bindwright
