// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "groupedrows.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace bindwright {

GroupedRows::GroupedRows(QAbstractItemModel *source, int nameColumn, int countColumn)
    : QAbstractProxyModel(source)
    , m_nameColumn(nameColumn)
    , m_countColumn(countColumn)
{
    setSourceModel(source);
    follow(source);
}

/// Groups are found anew whatever changes: a row may belong to another one then.
void GroupedRows::follow(QAbstractItemModel *source)
{
    using Model = QAbstractItemModel;
    const auto begin = [this] { beginResetModel(); };
    const auto end = [this] {
        rebuild();
        endResetModel();
    };
    connect(source, &Model::modelAboutToBeReset, this, begin);
    connect(source, &Model::modelReset, this, end);
    connect(source, &Model::layoutAboutToBeChanged, this, begin);
    connect(source, &Model::layoutChanged, this, end);
    connect(source, &Model::rowsAboutToBeInserted, this, begin);
    connect(source, &Model::rowsInserted, this, end);
    connect(source, &Model::rowsAboutToBeRemoved, this, begin);
    connect(source, &Model::rowsRemoved, this, end);
    connect(source, &Model::dataChanged, this, [begin, end] {
        begin();
        end();
    });
}

void GroupedRows::setGroups(const GroupOf &groupOf)
{
    beginResetModel();
    m_groupOf = groupOf;
    m_folded.clear();
    rebuild();
    endResetModel();
}

void GroupedRows::rebuild()
{
    m_groups.clear();
    QHash<QString, int> known;
    for (int row = 0; row < sourceModel()->rowCount() && m_groupOf; ++row) {
        const RowGroup found = m_groupOf(row);
        if (!known.contains(found.name)) {
            known.insert(found.name, int(m_groups.size()));
            m_groups.append({found.name, {}, 0});
        }
        Group &group = m_groups[known.value(found.name)];
        group.rows.append(row);
        group.wrong += found.isWrong ? 1 : 0;
    }
    m_lines.clear();
    m_lineOf.fill(-1, sourceModel()->rowCount());
    for (int i = 0; i < int(m_groups.size()); ++i) {
        m_lines.append({i, -1});
        if (m_folded.contains(m_groups.at(i).name))
            continue;
        for (const int row : m_groups.at(i).rows) {
            m_lineOf[row] = int(m_lines.size());
            m_lines.append({i, row});
        }
    }
}

bool GroupedRows::isHeading(const QModelIndex &index) const
{
    return index.isValid() && m_lines.at(index.row()).sourceRow < 0;
}

void GroupedRows::toggle(const QModelIndex &heading)
{
    const QString name = m_groups.at(m_lines.at(heading.row()).group).name;
    beginResetModel();
    if (!m_folded.remove(name))
        m_folded.insert(name);
    rebuild();
    endResetModel();
}

QModelIndex GroupedRows::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || isHeading(index))
        return {};
    return sourceModel()->index(m_lines.at(index.row()).sourceRow, index.column());
}

QModelIndex GroupedRows::mapFromSource(const QModelIndex &index) const
{
    const int line = index.isValid() ? m_lineOf.value(index.row(), -1) : -1;
    return line < 0 ? QModelIndex() : createIndex(line, index.column());
}

QModelIndex GroupedRows::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex GroupedRows::parent(const QModelIndex &) const
{
    return {};
}

int GroupedRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int GroupedRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : sourceModel()->columnCount();
}

QVariant GroupedRows::data(const QModelIndex &index, int role) const
{
    if (!isHeading(index))
        return QAbstractProxyModel::data(index, role);
    const Group &group = m_groups.at(m_lines.at(index.row()).group);
    if (role == Qt::FontRole) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const QString sign = m_folded.contains(group.name) ? u"▸ "_s : u"▾ "_s;
    if (index.column() == m_nameColumn)
        return role == Qt::DisplayRole ? sign + group.name : group.name;
    const QString rows = tr("%n row(s)", "@info", int(group.rows.size()));
    if (index.column() == m_countColumn)
        return group.wrong > 0 ? tr("%1, %2 wrong", "@info rows, number").arg(rows).arg(group.wrong) : rows;
    return {};
}

QVariant GroupedRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? sourceModel()->headerData(section, orientation, role) : QVariant();
}

Qt::ItemFlags GroupedRows::flags(const QModelIndex &index) const
{
    if (isHeading(index))
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return QAbstractProxyModel::flags(index);
}

void GroupedRows::sort(int column, Qt::SortOrder order)
{
    sourceModel()->sort(column, order);
}

} // namespace bindwright
