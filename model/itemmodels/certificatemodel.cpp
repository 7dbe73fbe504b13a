// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "certificatemodel.h"

#include "model/net/hostname.h"

#include <QSet>

namespace bindwright {

namespace {

constexpr quintptr topLevel = 0; // an index's id is 0 at the top, else its parent's row + 1

} // namespace

CertificateModel::CertificateModel(QObject *parent)
    : QAbstractItemModel(parent)
{ }

void CertificateModel::setCertificates(const QList<Certificate> &certificates, const QDateTime &now,
                                       const QList<File> &files)
{
    if (certificates == m_certificates && files == m_files)
        return;
    beginResetModel();
    m_certificates = certificates;
    m_files = files;
    m_chains.clear();
    m_rows.clear();
    for (const File &file : files)
        m_rows.append({file.part, std::nullopt});
    QSet<Thumbprint> placed;
    const ChainFinder chains(m_certificates, now);
    for (const Certificate &leaf : leavesOf(certificates)) {
        m_chains.append(chains.chainOf(leaf));
        m_rows.append(rowOf(m_chains.last(), int(m_chains.size()) - 1));
        placed.insert(leaf.sha1);
        for (const Row &child : std::as_const(m_rows.last().children)) {
            if (child.certificate)
                placed.insert(child.certificate->sha1);
        }
    }
    for (const Certificate &certificate : certificates) {
        if (!placed.contains(certificate.sha1))
            m_rows.append({Part::Spare, certificate});
    }
    endResetModel();
}

CertificateModel::Row CertificateModel::rowOf(const Chain &chain, int index)
{
    Row leaf{Part::Leaf, chain.leaf, index};
    for (const Certificate &intermediate : chain.intermediates)
        leaf.children.append({Part::Intermediate, intermediate, index});
    if (chain.root && chain.root->sha1 != chain.leaf.sha1)
        leaf.children.append({Part::Root, chain.root, index});
    if (!chain.isComplete())
        leaf.children.append({Part::MissingIssuer, std::nullopt, index});
    return leaf;
}

int CertificateModel::file(const QModelIndex &index) const
{
    const bool isFile = index.isValid() && index.internalId() == topLevel && index.row() < m_files.size();
    return isFile ? index.row() : -1;
}

const Certificate *CertificateModel::certificate(const QModelIndex &index) const
{
    const Row *row = at(index);
    return row && row->certificate ? &*row->certificate : nullptr;
}

CertificateModel::Part CertificateModel::part(const QModelIndex &index) const
{
    return at(index)->part;
}

const Chain *CertificateModel::chain(const QModelIndex &index) const
{
    const Row *row = at(index);
    return row && row->chain >= 0 ? &m_chains.at(row->chain) : nullptr;
}

QModelIndex CertificateModel::indexOf(const Thumbprint &sha1) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const QModelIndex top = index(row, 0);
        if (const Certificate *own = certificate(top); own && own->sha1 == sha1)
            return top;
        for (int child = 0; child < rowCount(top); ++child) {
            const Certificate *found = certificate(index(child, 0, top));
            if (found && found->sha1 == sha1)
                return index(child, 0, top);
        }
    }
    return {};
}

QModelIndex CertificateModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex CertificateModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, topLevel);
}

int CertificateModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    if (parent.column() > 0 || parent.internalId() != topLevel)
        return 0;
    return int(m_rows.at(parent.row()).children.size());
}

int CertificateModel::columnCount(const QModelIndex &) const
{
    return int(Column::Names) + 1;
}

QVariant CertificateModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = *at(index);
    const Column column = Column(index.column());
    if (!row.certificate && column != Column::Certificate)
        return {};
    if (!row.certificate)
        return row.chain < 0 ? m_files.at(index.row()).path : m_chains.at(row.chain).missingIssuer;
    switch (column) {
    case Column::Certificate:
        return displayName(*row.certificate);
    case Column::Names:
        return unicodeNames(row.certificate->dnsNames) + row.certificate->ipAddresses;
    case Column::ValidUntil:
        return row.certificate->notAfter;
    case Column::Key:
        return row.certificate->keyBits; // ui/ words it from certificate()
    }
    return {};
}

const CertificateModel::Row *CertificateModel::at(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (index.internalId() == topLevel)
        return &m_rows.at(index.row());
    return &m_rows.at(qsizetype(index.internalId()) - 1).children.at(index.row());
}

QStringList unicodeNames(const QStringList &names)
{
    QStringList unicode;
    for (const QString &name : names) {
        const auto host = HostName::parse(name);
        unicode.append(host ? host->unicode() : name);
    }
    return unicode;
}

} // namespace bindwright
