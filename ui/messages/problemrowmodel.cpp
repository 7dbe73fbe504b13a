// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "problemrowmodel.h"

#include "ui/problems/problemtext.h"

namespace bindwright {

ProblemRowModel::ProblemRowModel(QObject *parent)
    : QAbstractProxyModel(parent)
{ }

void ProblemRowModel::setMessages(const Messages &messages)
{
    m_ask = messages;
    refresh();
}

void ProblemRowModel::refresh()
{
    beginResetModel();
    rebuild();
    endResetModel();
}

bool ProblemRowModel::isMessage(const QModelIndex &index) const
{
    return index.isValid() && isMessage(index.row());
}

bool ProblemRowModel::isMessage(int row) const
{
    return row >= 0 && row < m_lines.size() && m_lines.at(row).message >= 0;
}

const Message &ProblemRowModel::message(int row) const
{
    Q_ASSERT(isMessage(row));
    return m_messages.at(m_lines.at(row).message);
}

int ProblemRowModel::lastMessageBeneath(int row) const
{
    while (isMessage(row + 1))
        ++row;
    return row;
}

void ProblemRowModel::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    for (const QMetaObject::Connection &connection : std::as_const(m_connections))
        disconnect(connection);
    m_connections.clear();
    QAbstractProxyModel::setSourceModel(model);
    const auto begin = [this] { beginResetModel(); };
    const auto end = [this] {
        rebuild();
        endResetModel();
    };
    using Model = QAbstractItemModel;
    m_connections = {
        connect(model, &Model::dataChanged, this, &ProblemRowModel::forwardChange),
        connect(model, &Model::modelAboutToBeReset, this, begin),
        connect(model, &Model::modelReset, this, end),
        connect(model, &Model::layoutAboutToBeChanged, this, begin),
        connect(model, &Model::layoutChanged, this, end),
        connect(model, &Model::rowsAboutToBeInserted, this, begin),
        connect(model, &Model::rowsInserted, this, end),
        connect(model, &Model::rowsAboutToBeRemoved, this, begin),
        connect(model, &Model::rowsRemoved, this, end),
        connect(model, &Model::rowsAboutToBeMoved, this, begin),
        connect(model, &Model::rowsMoved, this, end),
    };
    rebuild();
    endResetModel();
}

QModelIndex ProblemRowModel::mapToSource(const QModelIndex &index) const
{
    if (!sourceModel() || !index.isValid() || index.row() >= m_lines.size() || isMessage(index.row()))
        return {};
    return sourceIndex(m_lines.at(index.row()), index.column());
}

QModelIndex ProblemRowModel::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int parent = index.parent().isValid() ? index.parent().row() : -1;
    for (int row = 0; row < m_lines.size(); ++row) {
        const Line &line = m_lines.at(row);
        if (line.message < 0 && line.sourceRow == index.row() && line.parent == parent)
            return createIndex(row, index.column());
    }
    return {};
}

QModelIndex ProblemRowModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ProblemRowModel::parent(const QModelIndex &) const
{
    return {};
}

int ProblemRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

bool ProblemRowModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

int ProblemRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

QVariant ProblemRowModel::data(const QModelIndex &index, int role) const
{
    if (!isMessage(index)) {
        const QVariant value = QAbstractProxyModel::data(index, role);
        const bool isBare = role == Qt::ToolTipRole && value.isNull(); // a narrow column may cut it
        return isBare ? QAbstractProxyModel::data(index, Qt::DisplayRole) : value;
    }
    if (index.column() > 0)
        return {};
    const Message &said = message(index.row());
    if (role == Qt::DisplayRole)
        return said.text;
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2", "@info severity: sentence").arg(severityText(said.severity), said.text);
    return role == Qt::AccessibleDescriptionRole ? said.detail : QVariant();
}

QVariant ProblemRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!sourceModel() || orientation == Qt::Vertical)
        return {};
    return sourceModel()->headerData(section, orientation, role);
}

Qt::ItemFlags ProblemRowModel::flags(const QModelIndex &index) const
{
    if (isMessage(index))
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return QAbstractProxyModel::flags(index);
}

void ProblemRowModel::rebuild()
{
    m_lines.clear();
    m_messages.clear();
    const int rows = sourceModel() ? sourceModel()->rowCount() : 0;
    for (int row = 0; row < rows; ++row) {
        addLines(-1, row);
        const int children = sourceModel()->rowCount(sourceModel()->index(row, 0));
        for (int child = 0; child < children; ++child)
            addLines(row, child);
    }
}

void ProblemRowModel::addLines(int parent, int row)
{
    m_lines.append({parent, row});
    const QList<Message> beneath = m_ask ? m_ask(sourceIndex(m_lines.last(), 0)) : QList<Message>();
    for (const Message &message : beneath) {
        m_lines.append({parent, row, int(m_messages.size())});
        m_messages.append(message);
    }
}

QModelIndex ProblemRowModel::sourceIndex(const Line &line, int column) const
{
    const QModelIndex parent = line.parent < 0 ? QModelIndex() : sourceModel()->index(line.parent, 0);
    return sourceModel()->index(line.sourceRow, column, parent);
}

void ProblemRowModel::forwardChange(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    const QModelIndex first = mapFromSource(topLeft);
    const QModelIndex last = mapFromSource(bottomRight);
    if (first.isValid() && last.isValid())
        emit dataChanged(first, last);
}

} // namespace bindwright
