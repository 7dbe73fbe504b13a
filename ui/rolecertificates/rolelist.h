// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/cloudservice/service.h"
#include "model/problems/problem.h"

#include <QListWidget>

namespace bindwright {

/// The roles of a service, each with the number of its certificates and of what is wrong with them.
class RoleList final : public QListWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoleList)

public:
    explicit RoleList(QWidget *parent);

    /// Keeps the chosen role where it is still there, else chooses the first.
    void setRoles(const Service &service, const QList<Problem> &problems);
    QString role() const; ///< empty: there is none
    void choose(const QString &role);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< its roles whole, unless their names are very long

signals:
    void roleChanged(const QString &role);

private:
    QString m_role;
};

} // namespace bindwright
