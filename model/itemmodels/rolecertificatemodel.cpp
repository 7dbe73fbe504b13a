// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "rolecertificatemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using RoleCertificateColumn = RoleCertificateModel::Column;

constexpr int certificateColumns = int(RoleCertificateColumn::UsedBy) + 1;

/// Same rows under the same names: then only cells can have changed.
bool sameRows(const Role *a, const Role *b)
{
    return std::equal(a->certificates.cbegin(), a->certificates.cend(), b->certificates.cbegin(),
                      b->certificates.cend(),
                      [](const RoleCertificate &x, const RoleCertificate &y) { return x.name == y.name; });
}

QString storeOf(const RoleCertificate &entry)
{
    return entry.declared ? entry.storeLocation + u'\\' + entry.storeName : QString();
}

QString permissionOf(const RoleCertificate &entry)
{
    if (!entry.declared)
        return {};
    return entry.permissionLevel.isEmpty() ? u"limitedOrElevated"_s : entry.permissionLevel;
}

QString thumbprintOf(const RoleCertificate &entry)
{
    if (const auto deployed = deployedThumbprint(entry))
        return deployed->toString();
    return entry.thumbprints.isEmpty() ? QString() : entry.thumbprints.first();
}

QString namesOf(const QList<CertificateUser> &users)
{
    QStringList names;
    for (const CertificateUser &user : users)
        names.append(user.name);
    return names.join(u", "_s);
}

} // namespace

RoleCertificateModel::RoleCertificateModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void RoleCertificateModel::setDraft(const Draft &draft, const Service &base)
{
    if (draft == m_draft && base == m_base)
        return;
    const Role *before = owner();
    const Role *after = findRole(draft.service, m_role);
    const bool cellsOnly = before && after && sameRows(before, after);
    if (!cellsOnly)
        beginResetModel();
    m_draft = draft;
    m_base = base;
    if (!cellsOnly)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, certificateColumns - 1));
}

void RoleCertificateModel::setRole(const QString &role)
{
    if (role == m_role)
        return;
    beginResetModel();
    m_role = role;
    endResetModel();
}

const RoleCertificate &RoleCertificateModel::certificate(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    return owner()->certificates.at(index.row());
}

const Certificate *RoleCertificateModel::broughtIn(const QModelIndex &index) const
{
    return findCertificate(m_draft, *owner(), certificate(index).name);
}

QList<CertificateUser> RoleCertificateModel::users(const QModelIndex &index) const
{
    return usersOf(m_draft, m_role, certificate(index).name);
}

bool RoleCertificateModel::isNew(const QModelIndex &index) const
{
    const Role *base = findRole(m_base, m_role);
    return !base || !findCertificate(*base, certificate(index).name);
}

int RoleCertificateModel::rowOf(const QString &name) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (owner()->certificates.at(row).name == name)
            return row;
    }
    return -1;
}

int RoleCertificateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !owner() ? 0 : int(owner()->certificates.size());
}

int RoleCertificateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : certificateColumns;
}

QVariant RoleCertificateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const RoleCertificate &entry = certificate(index);
    switch (Column(index.column())) {
    case RoleCertificateColumn::Name:
        return entry.name;
    case RoleCertificateColumn::Certificate:
        if (const Certificate *known = broughtIn(index))
            return role == Qt::EditRole ? known->sha1.toString() : displayName(*known);
        return QString();
    case RoleCertificateColumn::Store:
        return storeOf(entry);
    case RoleCertificateColumn::Permission:
        return permissionOf(entry);
    case RoleCertificateColumn::Thumbprint:
        return thumbprintOf(entry);
    case RoleCertificateColumn::UsedBy:
        return namesOf(users(index));
    }
    return {};
}

bool RoleCertificateModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Draft draft = edit(certificate(index), Column(index.column()), value.toString().trimmed());
    if (draft == m_draft)
        return false;
    const QString name = certificate(index).name;
    setDraft(draft, m_base);
    emit edited(draft);
    if (Column(index.column()) == RoleCertificateColumn::Thumbprint && Thumbprint::parse(value.toString()))
        emit thumbprintEntered(name, Thumbprint::strippedFrom(value.toString().trimmed()));
    return true;
}

Qt::ItemFlags RoleCertificateModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || Column(index.column()) == RoleCertificateColumn::UsedBy)
        return flags;
    const bool valueOnly = Column(index.column()) == RoleCertificateColumn::Certificate
        || Column(index.column()) == RoleCertificateColumn::Thumbprint;
    if (certificate(index).declared || valueOnly)
        flags |= Qt::ItemIsEditable;
    return flags;
}

const Role *RoleCertificateModel::owner() const
{
    return findRole(m_draft.service, m_role);
}

/// The draft with one cell changed; unchanged where \a value is no value for it.
Draft RoleCertificateModel::edit(const RoleCertificate &entry, RoleCertificateColumn column,
                                 const QString &value) const
{
    switch (column) {
    case RoleCertificateColumn::Name:
        return withRenamedCertificate(m_draft, m_role, entry.name, value);
    case RoleCertificateColumn::Certificate: {
        const auto sha1 = Thumbprint::parse(value);
        const Certificate *chosen = sha1 ? findCertificate(m_draft, *sha1) : nullptr;
        return chosen ? withCertificateFor(m_draft, m_role, entry.name, *chosen) : m_draft;
    }
    case RoleCertificateColumn::Store:
        return withStore(m_draft, m_role, entry.name, value);
    case RoleCertificateColumn::Permission:
        return withPermission(m_draft, m_role, entry.name, value);
    case RoleCertificateColumn::Thumbprint:
        return withThumbprint(m_draft, m_role, entry.name, value);
    case RoleCertificateColumn::UsedBy:
        break;
    }
    return m_draft;
}

} // namespace bindwright
