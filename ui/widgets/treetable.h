// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

namespace bindwright {

/// A table, or a tree of rows: sorts by its headers, copies the selected rows as text, remembers
/// its column widths under its object name.
class TreeTable final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TreeTable)

public:
    TreeTable(const QString &objectName, const QString &accessibleName, QWidget *parent);

    void setModel(QAbstractItemModel *model) override;
    void setWideColumns(const QList<int> &columns); ///< they take the room that is left; at first the first
    QString selectedText() const; ///< rows by line, cells by tab

signals:
    void currentRowChanged(const QModelIndex &current);

protected:
    bool viewportEvent(QEvent *event) override; ///< shows a cell whole that has no tooltip of its own
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitColumns();
    void shareWidth();

    QList<int> m_wide;
    QList<int> m_cells; ///< the width of the longest of each column
    bool m_remembered = false; ///< the widths are the admin's own
};

} // namespace bindwright
