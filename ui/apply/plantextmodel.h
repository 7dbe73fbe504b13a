// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/itemmodels/planmodel.h"

#include <QIdentityProxyModel>

namespace bindwright {

QString stateText(ActionState state); ///< "done"

/// A plan in sentences, each with its state as icon and word.
class PlanTextModel final : public QIdentityProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanTextModel)

public:
    PlanTextModel(PlanModel *plan, const QWidget *styled);

    void setFolder(const QString &folder); ///< that paths are shown relative to
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    PlanModel *m_plan;
    const QWidget *m_styled; ///< whose palette the icons take
    QString m_folder;
};

} // namespace bindwright
