// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview.h"

#include <QAbstractTableModel>

namespace bindwright {

/// The preview: a row a host, a cell a client. Values and states; ui/ words them.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewModel)

public:
    enum class Column { Role, Host, WithSni, WithoutSni };
    enum DataRole {
        CertificateRole = Qt::UserRole + 1, ///< label of what is served; empty: nothing, or not one
        OutcomeRole, ///< int(Outcome)
        CoverageRole, ///< int(Coverage); none: nothing served, or not brought in
        CertaintyRole, ///< int(Certainty)
    };

    explicit PreviewModel(QObject *parent = nullptr);

    /// Only what differs from the rows before is signalled.
    void setRows(const QList<PreviewRow> &rows);

    const PreviewRow &row(const QModelIndex &index) const;
    /// The client of a cell and what it gets; null in the columns Role and Host.
    const PreviewCell *cell(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void signalChanges(const QList<PreviewRow> &before);

    QList<PreviewRow> m_rows;
};

} // namespace bindwright
