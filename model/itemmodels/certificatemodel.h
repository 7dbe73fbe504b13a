// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/chain.h"

#include <QAbstractItemModel>

namespace bindwright {

/// The certificates brought in, as a tree: each leaf with its chain beneath it, and a row for the
/// issuer that is missing. What belongs to no leaf's chain stands at the end, files that have given no
/// certificate yet at the start. Values only.
class CertificateModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CertificateModel)

public:
    /// Names is a QStringList in Unicode form, ValidUntil a QDateTime.
    enum class Column { Certificate, ValidUntil, Key, Names };
    enum class Part {
        Leaf,
        Intermediate,
        Root,
        MissingIssuer,
        Spare,
        LockedFile, ///< asks for its passphrase
        UnreadableFile,
        LooseKey, ///< a file with private keys, none of a certificate that was brought in
    };

    /// A file that has given no certificate yet.
    struct File
    {
        QString path; ///< empty: pasted
        Part part;

        bool operator==(const File &) const = default;
    };

    explicit CertificateModel(QObject *parent = nullptr);

    /// \a now decides between several chains of one leaf; invalid: the dates do not count.
    void setCertificates(const QList<Certificate> &certificates, const QDateTime &now = {},
                         const QList<File> &files = {});
    /// The row's number among those files; -1: it is none of them.
    int file(const QModelIndex &index) const;
    /// Null for a missing issuer and for a file.
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
    QList<File> m_files;
    QList<Chain> m_chains;
    QList<Row> m_rows;
};

/// Host names in Unicode form.
QStringList unicodeNames(const QStringList &names);

} // namespace bindwright
