// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractProxyModel>
#include <QSet>

#include <functional>

namespace bindwright {

/// What a row belongs to.
struct RowGroup
{
    QString name; ///< for people; rows of one name are one group
    bool isWrong = false; ///< the row is counted as wrong

    bool operator==(const RowGroup &) const = default;
};

/// A table's rows in groups, each beneath a row of its own that says how many there are and how many of them
/// are wrong. A group can be folded to that row.
class GroupedRows final : public QAbstractProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GroupedRows)

public:
    using GroupOf = std::function<RowGroup(int sourceRow)>;

    /// \a nameColumn has a group's name, \a countColumn its counts.
    GroupedRows(QAbstractItemModel *source, int nameColumn, int countColumn);

    void setGroups(const GroupOf &groupOf); ///< all unfolded
    bool isHeading(const QModelIndex &index) const;
    void toggle(const QModelIndex &heading); ///< folds or unfolds its group

    QModelIndex mapToSource(const QModelIndex &index) const override; ///< invalid for headings
    QModelIndex mapFromSource(const QModelIndex &index) const override; ///< invalid in a folded group
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Group
    {
        QString name;
        QList<int> rows; ///< of the source
        int wrong = 0;
    };
    struct Line
    {
        int group = 0;
        int sourceRow = -1; ///< -1: the group's heading
    };

    void follow(QAbstractItemModel *source);
    void rebuild();

    const int m_nameColumn;
    const int m_countColumn;
    GroupOf m_groupOf;
    QSet<QString> m_folded; ///< names
    QList<Group> m_groups;
    QList<Line> m_lines;
    QList<int> m_lineOf; ///< by source row; -1: folded
};

} // namespace bindwright
