// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "matrixmodel.h"

#include "model/base/rowchange.h"

#include <algorithm>

namespace bindwright {

namespace {

using MatrixColumn = MatrixModel::Column;

bool sameHost(const MatrixRow &a, const MatrixRow &b)
{
    return a.role == b.role && a.kind == b.kind && a.host == b.host && a.port == b.port;
}

} // namespace

MatrixModel::MatrixModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void MatrixModel::setAnswers(const PreviewMatrix &answers)
{
    if (answers.clients() != m_clients) {
        beginResetModel();
        m_clients = answers.clients();
        m_rows = answers.rows();
        endResetModel();
        return;
    }
    const QList<MatrixRow> &rows = answers.rows();
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
    signalChanges(std::exchange(m_rows, rows));
}

/// Same number of rows: tells of the first to the last that differ in each stretch.
void MatrixModel::signalChanges(const QList<MatrixRow> &before)
{
    const int rows = int(m_rows.size());
    for (int first = 0; first < rows; ++first) {
        int next = first;
        while (next < rows && before.at(next) != m_rows.at(next))
            ++next;
        if (next == first)
            continue;
        emit dataChanged(index(first, 0), index(next - 1, expectedColumn()));
        first = next;
    }
}

void MatrixModel::follow(const PreviewMatrix &answers, const QList<int> &changed)
{
    Q_ASSERT(answers.rows().size() == m_rows.size() && answers.clients() == m_clients);
    m_rows = answers.rows();
    for (const int row : changed)
        emit dataChanged(index(row, 0), index(row, expectedColumn()));
}

int MatrixModel::clientAt(int column) const
{
    const int client = column - int(MatrixColumn::FirstClient);
    return client < int(m_clients.size()) ? std::max(client, -1) : -1;
}

const MatrixCell *MatrixModel::cell(const QModelIndex &index) const
{
    const int client = clientAt(index.column());
    return client < 0 ? nullptr : &row(index.row()).cells.at(client);
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : expectedColumn() + 1;
}

QVariant MatrixModel::cellData(const MatrixRow &row, int client, int role) const
{
    const MatrixCell &cell = row.cells.at(client);
    switch (role) {
    case Qt::DisplayRole:
    case CertificateRole:
        return cell.certificate;
    case VerdictRole:
        return int(verdictOf(row, client, m_clients.at(client)));
    case CertaintyRole:
        return int(cell.certainty);
    case KeptRole:
        return cell.expected ? QVariant(int(*keptOf(cell))) : QVariant();
    default:
        return {};
    }
}

QVariant MatrixModel::expectedData(const MatrixRow &row, int role) const
{
    if (role != KeptRole)
        return {};
    std::optional<Kept> worst; // No is worse than Unsure, and that than Yes
    for (const MatrixCell &cell : row.cells) {
        const auto kept = keptOf(cell);
        if (kept && (!worst || *worst == Kept::Yes || *kept == Kept::No))
            worst = kept;
    }
    return worst ? QVariant(int(*worst)) : QVariant();
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MatrixRow &shown = row(index.row());
    if (const int client = clientAt(index.column()); client >= 0)
        return cellData(shown, client, role);
    if (index.column() == expectedColumn())
        return expectedData(shown, role);
    if (role == NeverChosenRole && Column(index.column()) == MatrixColumn::Host)
        return shown.neverChosen;
    if (role != Qt::DisplayRole)
        return {};
    return Column(index.column()) == MatrixColumn::Role ? shown.role : shown.host;
}

} // namespace bindwright
