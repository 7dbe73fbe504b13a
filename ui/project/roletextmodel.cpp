// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "roletextmodel.h"

#include "model/itemmodels/rolemodel.h"

namespace bindwright {

using RoleColumn = RoleModel::Column;

QVariant RoleTextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QSortFilterProxyModel::headerData(section, orientation, role);
    switch (RoleColumn(section)) {
    case RoleColumn::Role:
        return tr("Role", "@title:column");
    case RoleColumn::Kind:
        return tr("Kind", "@title:column");
    case RoleColumn::HttpsEndpoint:
        return tr("HTTPS endpoint", "@title:column");
    case RoleColumn::Sites:
        return tr("Sites", "@title:column");
    case RoleColumn::Certificates:
        return tr("Certificates", "@title:column");
    case RoleColumn::StartupTasks:
        return tr("Startup tasks", "@title:column");
    }
    return {};
}

QVariant RoleTextModel::data(const QModelIndex &index, int role) const
{
    const QVariant value = QSortFilterProxyModel::data(index, role);
    if (role != Qt::DisplayRole)
        return value;
    if (RoleColumn(index.column()) == RoleColumn::Kind)
        return RoleKind(value.toInt()) == RoleKind::Web ? tr("web", "@item role kind")
                                                        : tr("worker", "@item role kind");
    return value.toString().isEmpty() ? tr("none", "@item") : value.toString();
}

} // namespace bindwright
