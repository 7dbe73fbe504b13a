// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "roletextmodel.h"

#include "model/itemmodels/rolemodel.h"

namespace bindwright {

using Column = RoleModel::Column;

QVariant RoleTextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QSortFilterProxyModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case Column::Role:
        return tr("Role", "@title:column");
    case Column::Kind:
        return tr("Kind", "@title:column");
    case Column::HttpsEndpoint:
        return tr("HTTPS endpoint", "@title:column");
    case Column::Sites:
        return tr("Sites", "@title:column");
    case Column::Certificates:
        return tr("Certificates", "@title:column");
    case Column::StartupTasks:
        return tr("Startup tasks", "@title:column");
    }
    return {};
}

QVariant RoleTextModel::data(const QModelIndex &index, int role) const
{
    const QVariant value = QSortFilterProxyModel::data(index, role);
    if (role != Qt::DisplayRole)
        return value;
    if (Column(index.column()) == Column::Kind)
        return RoleKind(value.toInt()) == RoleKind::Web ? tr("web", "@item role kind")
                                                        : tr("worker", "@item role kind");
    return value.toString().isEmpty() ? tr("none", "@item") : value.toString();
}

} // namespace bindwright
