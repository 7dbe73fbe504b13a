// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "rolemodel.h"

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QString httpsEndpoints(const Role &role)
{
    QStringList texts;
    for (const Endpoint &endpoint : role.endpoints) {
        if (endpoint.protocol == "https"_L1)
            texts.append(endpoint.name + u" :"_s + endpoint.port);
    }
    return texts.join(u", "_s);
}

QString siteNames(const Role &role)
{
    QStringList names;
    for (const Site &site : role.sites)
        names.append(site.name);
    return names.join(u", "_s);
}

QVariant value(const Role &role, RoleModel::Column column)
{
    switch (column) {
    case RoleModel::Column::Role:
        return role.name;
    case RoleModel::Column::Kind:
        return int(role.kind);
    case RoleModel::Column::HttpsEndpoint:
        return httpsEndpoints(role);
    case RoleModel::Column::Sites:
        return siteNames(role);
    case RoleModel::Column::Certificates:
        return role.certificates.size();
    case RoleModel::Column::StartupTasks:
        return role.startupTasks.size();
    }
    return {};
}

/// The chosen roles in the service's order, with \a name in or out.
QStringList chosen(const Draft &draft, const QString &name, bool in)
{
    QStringList roles;
    for (const Role &role : draft.service.roles) {
        if (role.name == name ? in : draft.roles.contains(role.name))
            roles.append(role.name);
    }
    return roles;
}

} // namespace

RoleModel::RoleModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void RoleModel::setDraft(const Draft &draft)
{
    if (draft.service.roles != m_draft.service.roles) {
        beginResetModel();
        m_draft = draft;
        endResetModel();
        return;
    }
    const bool ticks = draft.roles != m_draft.roles;
    m_draft = draft;
    if (ticks && rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
}

const Role &RoleModel::role(const QModelIndex &index) const
{
    return m_draft.service.roles.at(index.row());
}

int RoleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_draft.service.roles.size());
}

int RoleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::StartupTasks) + 1;
}

QVariant RoleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Role &shown = m_draft.service.roles.at(index.row());
    if (role == Qt::DisplayRole)
        return value(shown, Column(index.column()));
    if (role == Qt::CheckStateRole && Column(index.column()) == Column::Role)
        return int(m_draft.roles.contains(shown.name) ? Qt::Checked : Qt::Unchecked);
    return {};
}

bool RoleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || index.column() != 0)
        return false;
    Draft draft = m_draft;
    draft.roles = chosen(draft, this->role(index).name, value.toInt() == Qt::Checked);
    emit edited(draft);
    return true;
}

Qt::ItemFlags RoleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace bindwright
