// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "problemrowmodel.h"

#include <QPointer>
#include <QTableView>

namespace bindwright {

/// A table that shows a ProblemRowModel: cells are edited in place, a message stands beneath its
/// row with its buttons. Enter on a message goes to its first button, Escape comes back.
/// Copies whole rows as text. Its columns fit what they show until the admin gives them widths, which are
/// remembered under its object name.
class ProblemTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemTable)

public:
    ProblemTable(const QString &objectName, QWidget *parent);
    ~ProblemTable() override;

    /// \a source is the (sorted, filtered) table; \a messages stand beneath its rows.
    void setSource(QAbstractItemModel *source, const ProblemRowModel::Messages &messages);
    void refreshMessages() { m_rows->refresh(); }

    /// The current cell in the source, a message counting as the row above it.
    QModelIndex currentSource() const;
    QModelIndexList selectedSources() const; ///< first cells, from the top; messages left out
    QList<int> selectedSourceRows() const; ///< their rows, ascending
    /// Columns that the others give way to: names, which are cut where they are very long.
    void keepWhole(const QList<int> &columns) { m_firm = columns; }
    void keepDatesWhole(int column) { m_dates = column; } ///< half a date says nothing
    void setCurrentSource(const QModelIndex &source);
    QString selectedText() const; ///< rows by line, cells by tab

    QSize minimumSizeHint() const override;

signals:
    void currentSourceChanged();
    void sourceActivated(const QModelIndex &source); ///< a double click on what is not edited
    void removeRequested(); ///< Del

protected:
    void commitData(QWidget *editor) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void makeKeys();
    void rememberCurrent();
    void layOutMessages();
    QWidget *placeMessage(int row, QWidget *before);
    void fitMessages();
    void fitColumns();
    void shareWidth();
    void copySelection() const;
    void takeFocusBack();

    ProblemRowModel *m_rows;
    QPoint m_remembered{-1, -1}; ///< column, and how many rows of the source are above
    bool m_widthsChosen = false; ///< by the admin, now or earlier
    QList<int> m_cells; ///< the width of the longest of each column
    QList<int> m_firm;
    int m_dates = -1;
    QPointer<QWidget> m_focused; ///< an input of a message, while the rows are made anew
    QPointer<QWidget> m_letGo; ///< an editor whose row was made anew while it committed
    int m_layouts = 0; ///< how often the rows were laid out
};

} // namespace bindwright
