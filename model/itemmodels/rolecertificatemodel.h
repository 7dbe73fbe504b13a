// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/scenario/rolecertificates.h"

#include <QAbstractTableModel>

namespace bindwright {

/// The certificates of one role, editable in place. Holds a draft and hands back the edited one.
class RoleCertificateModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoleCertificateModel)

public:
    enum class Column { Name, Certificate, Store, Permission, Thumbprint, UsedBy };

    explicit RoleCertificateModel(QObject *parent = nullptr);

    /// \a base is the project's own service: what it lacks is new.
    void setDraft(const Draft &draft, const Service &base);
    void setRole(const QString &role);
    const QString &role() const { return m_role; }

    const RoleCertificate &certificate(const QModelIndex &index) const;
    /// What was brought in for it, or null.
    const Certificate *broughtIn(const QModelIndex &index) const;
    QList<CertificateUser> users(const QModelIndex &index) const;
    bool isNew(const QModelIndex &index) const;
    int rowOf(const QString &name) const; ///< -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// A cell was edited: \a draft is the draft with the change.
    void edited(const bindwright::Draft &draft);
    /// A thumbprint was entered for the certificate \a name; \a stripped as Thumbprint::strippedFrom() has
    /// it.
    void thumbprintEntered(const QString &name, const QStringList &stripped);

private:
    const Role *owner() const;
    Draft edit(const RoleCertificate &entry, Column column, const QString &value) const;

    Draft m_draft;
    Service m_base;
    QString m_role;
};

} // namespace bindwright
