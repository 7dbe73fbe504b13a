// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/preview/previewmatrix.h"

#include <QAbstractTableModel>

namespace bindwright {

/// The preview's matrix: a row a host, a column a kind of client. Values and states; ui/ words them.
class MatrixModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MatrixModel)

public:
    enum class Column { Role, Host, FirstClient }; ///< one for each client, then what is expected
    enum DataRole {
        CertificateRole = Qt::UserRole + 1, ///< label of what is served; empty: nothing, or not one
        VerdictRole, ///< int(Verdict)
        CertaintyRole, ///< int(Certainty)
        KeptRole, ///< int(Kept); none: nothing was pinned. In the last column: the row's worst
        NeverChosenRole, ///< of Host: the Draft::bindings row that no client reaches, or -1
    };

    explicit MatrixModel(QObject *parent = nullptr);

    /// All of it. Rows that stay are told of only where they differ.
    void setAnswers(const PreviewMatrix &answers);
    /// Only \a changed rows differ from those before.
    void follow(const PreviewMatrix &answers, const QList<int> &changed);

    const MatrixRow &row(int row) const { return m_rows.at(row); }
    const QList<Client> &clients() const { return m_clients; }
    int expectedColumn() const { return int(Column::FirstClient) + int(m_clients.size()); }
    int clientAt(int column) const; ///< -1: none, it is another column
    const MatrixCell *cell(const QModelIndex &index) const; ///< null: not a client's

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QVariant cellData(const MatrixRow &row, int client, int role) const;
    QVariant expectedData(const MatrixRow &row, int role) const;
    void signalChanges(const QList<MatrixRow> &before);

    QList<Client> m_clients;
    QList<MatrixRow> m_rows;
};

} // namespace bindwright
