// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/chain.h"

#include <QAbstractItemModel>

namespace bindwright {

/// The certificates brought in, as a tree: each leaf with its chain beneath it, and a row for the
/// issuer that is missing. What belongs to no leaf's chain stands at the end. Values only.
class CertificateModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CertificateModel)

public:
    /// Names is a QStringList in Unicode form, ValidUntil a QDateTime, Part a Part as int.
    enum class Column { Certificate, Names, ValidUntil, Key, Part };
    enum class Part { Leaf, Intermediate, Root, MissingIssuer, Spare };

    explicit CertificateModel(QObject *parent = nullptr);

    /// \a now decides between several chains of one leaf; invalid: the dates do not count.
    void setCertificates(const QList<Certificate> &certificates, const QDateTime &now = {});
    /// Null for a missing issuer.
    const Certificate *certificate(const QModelIndex &index) const;
    Part part(const QModelIndex &index) const;
    /// The chain that the row is part of; none for a spare certificate.
    const Chain *chain(const QModelIndex &index) const;
    QModelIndex indexOf(const Thumbprint &sha1) const; ///< the first row with it

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        Part part;
        std::optional<Certificate> certificate;
        int chain = -1; ///< index into m_chains
        QList<Row> children = {};
    };

    static Row rowOf(const Chain &chain, int index);
    const Row *at(const QModelIndex &index) const;

    QList<Certificate> m_certificates;
    QList<Chain> m_chains;
    QList<Row> m_rows;
};

/// Host names in Unicode form.
QStringList unicodeNames(const QStringList &names);

} // namespace bindwright
