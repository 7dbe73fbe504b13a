// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"

#include <QAbstractTableModel>

namespace bindwright {

/// The roles of the draft's service, with whether scenarios work on them. Values only; ui/ words them.
class RoleModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoleModel)

public:
    /// Kind is a RoleKind as int, Certificates and StartupTasks are numbers, the rest is text.
    enum class Column { Role, Kind, HttpsEndpoint, Sites, Certificates, StartupTasks };

    explicit RoleModel(QObject *parent = nullptr);

    void setDraft(const Draft &draft);
    const Role &role(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// A role was ticked or unticked: \a draft is the draft with the change.
    void edited(const bindwright::Draft &draft);

private:
    Draft m_draft;
};

} // namespace bindwright
