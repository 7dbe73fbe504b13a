// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "previewmodel.h"

#include "rowchange.h"

namespace bindwright {

namespace {

using Column = PreviewModel::Column;

constexpr int columns = int(Column::WithoutSni) + 1;

bool sameHost(const PreviewRow &a, const PreviewRow &b)
{
    return a.role == b.role && a.host == b.host && a.withSni.hello.to.port == b.withSni.hello.to.port;
}

bool sameCell(const PreviewRow &a, const PreviewRow &b, Column column)
{
    switch (column) {
    case Column::Role:
        return a.role == b.role;
    case Column::Host:
        return a.host == b.host;
    case Column::WithSni:
        return a.withSni == b.withSni;
    case Column::WithoutSni:
        return a.withoutSni == b.withoutSni;
    }
    return true;
}

const PreviewCell *cellOf(const PreviewRow &row, Column column)
{
    switch (column) {
    case Column::WithSni:
        return &row.withSni;
    case Column::WithoutSni:
        return &row.withoutSni;
    case Column::Role:
    case Column::Host:
        break;
    }
    return nullptr;
}

QVariant dataOf(const PreviewCell &cell, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case PreviewModel::CertificateRole:
        return cell.decision.certificate;
    case PreviewModel::OutcomeRole:
        return int(cell.decision.outcome);
    case PreviewModel::CoverageRole:
        return cell.coverage ? QVariant(int(*cell.coverage)) : QVariant();
    case PreviewModel::CertaintyRole:
        return int(cell.decision.certainty);
    default:
        return {};
    }
}

} // namespace

PreviewModel::PreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void PreviewModel::setRows(const QList<PreviewRow> &rows)
{
    const RowChange change = rowChange(m_rows, rows, sameHost);
    const qsizetype from = change.at + change.kept;
    if (change.removed > 0) {
        beginRemoveRows({}, int(from), int(from + change.removed - 1));
        m_rows.remove(from, change.removed);
        endRemoveRows();
    }
    if (change.inserted > 0) {
        beginInsertRows({}, int(from), int(from + change.inserted - 1));
        m_rows = m_rows.first(from) + rows.sliced(from, change.inserted) + m_rows.sliced(from);
        endInsertRows();
    }
    const QList<PreviewRow> before = std::exchange(m_rows, rows);
    signalChanges(before);
}

/// Same number of rows: tells of each row the span of columns that differ.
void PreviewModel::signalChanges(const QList<PreviewRow> &before)
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        int first = columns;
        int last = -1;
        for (int column = 0; column < columns; ++column) {
            if (sameCell(before[row], m_rows[row], Column(column)))
                continue;
            first = std::min(first, column);
            last = column;
        }
        if (last >= 0)
            emit dataChanged(index(int(row), first), index(int(row), last));
    }
}

const PreviewRow &PreviewModel::row(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    return m_rows.at(index.row());
}

const PreviewCell *PreviewModel::cell(const QModelIndex &index) const
{
    return cellOf(row(index), Column(index.column()));
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const PreviewCell *found = cell(index))
        return dataOf(*found, role);
    if (role != Qt::DisplayRole)
        return {};
    return Column(index.column()) == Column::Role ? row(index).role : row(index).host;
}

} // namespace bindwright
