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
    ~TreeTable() override;

    void setModel(QAbstractItemModel *model) override;
    QString selectedText() const; ///< rows by line, cells by tab

signals:
    void removeRequested(); ///< Del
    void currentRowChanged(const QModelIndex &current);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace bindwright
