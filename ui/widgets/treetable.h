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
    void setWideColumn(int column); ///< the one that takes the room that is left; the first at the start
    QString selectedText() const; ///< rows by line, cells by tab

signals:
    void currentRowChanged(const QModelIndex &current);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitColumns();

    bool m_remembered = false; ///< the widths are the admin's own
};

} // namespace bindwright
