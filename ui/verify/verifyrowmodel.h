// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/verify/verifyrow.h"

#include <QAbstractTableModel>

namespace bindwright {

/// What servers answered, in words: a row a client.
class VerifyRowModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerifyRowModel)

public:
    enum class Column { Client, Address, Planned, Served, Result, Why };
    static constexpr int columns = int(Column::Why) + 1;

    explicit VerifyRowModel(const Draft &draft, QObject *parent = nullptr);

    void setRows(const QList<VerifyRow> &rows);
    const QList<VerifyRow> &rows() const { return m_rows; }
    const VerifyRow *row(const QModelIndex &index) const; ///< null: none
    const Draft &draft() const { return m_draft; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const VerifyRow &row, Column column) const;

    const Draft m_draft;
    QList<VerifyRow> m_rows;
};

} // namespace bindwright
