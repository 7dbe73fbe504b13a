// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "problemrowmodel.h"

#include <QPointer>
#include <QTableView>

namespace bindwright {

/// A table that shows a ProblemRowModel: cells are edited in place, a message stands beneath its
/// row with its buttons. Enter on a message goes to its first button, Escape comes back.
/// Copies whole rows as text, remembers its column widths under its object name.
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
    QList<int> selectedSourceRows() const; ///< ascending; messages left out
    void setCurrentSource(const QModelIndex &source);
    QString selectedText() const; ///< rows by line, cells by tab

signals:
    void currentSourceChanged();
    void removeRequested(); ///< Del

protected:
    void commitData(QWidget *editor) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void resizeEvent(QResizeEvent *event) override;
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

    ProblemRowModel *m_rows;
    QPoint m_remembered{-1, -1}; ///< column, row of the source
    bool m_columnsFit = false; ///< they were restored, or fitted to the first rows
    QList<int> m_wanted; ///< widths that show the first rows whole; empty: others were chosen
    QPointer<QWidget> m_letGo; ///< an editor whose row was made anew while it committed
    int m_layouts = 0; ///< how often the rows were laid out
};

} // namespace bindwright
