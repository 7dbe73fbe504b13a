// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "verifyrowmodel.h"

#include "ui/style/palette.h"
#include "verifytext.h"

#include <QGuiApplication>
#include <QPalette>

namespace bindwright {

VerifyRowModel::VerifyRowModel(const Draft &draft, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
{ }

void VerifyRowModel::setRows(const QList<VerifyRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const VerifyRow *VerifyRowModel::row(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows.at(index.row()) : nullptr;
}

int VerifyRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int VerifyRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant VerifyRowModel::data(const QModelIndex &index, int role) const
{
    const VerifyRow *shown = row(index);
    if (!shown)
        return {};
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && column == Column::Why))
        return text(*shown, column);
    if (role == Qt::ForegroundRole && column == Column::Result)
        return foreground(toneOf(shown->agreement), QGuiApplication::palette());
    return {};
}

QVariant VerifyRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Client:
        return tr("Client", "@title:column");
    case Column::Address:
        return tr("Address", "@title:column");
    case Column::Planned:
        return tr("Planned", "@title:column");
    case Column::Served:
        return tr("Served", "@title:column");
    case Column::Result:
        return tr("Result", "@title:column");
    case Column::Why:
        return tr("Why it may differ", "@title:column");
    }
    return {};
}

QString VerifyRowModel::text(const VerifyRow &row, Column column) const
{
    switch (column) {
    case Column::Client:
        return askingText(row.question);
    case Column::Address:
        return placeText(row.question);
    case Column::Planned:
        return plannedText(row, m_draft);
    case Column::Served:
        return servedText(row, m_draft);
    case Column::Result:
        return agreementText(row.agreement);
    case Column::Why:
        return reasonTexts(row).join(QLatin1Char(' '));
    }
    return {};
}

} // namespace bindwright
