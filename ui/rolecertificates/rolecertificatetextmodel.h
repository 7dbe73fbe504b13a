// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/itemmodels/rolecertificatemodel.h"

#include <QSortFilterProxyModel>

namespace bindwright {

/// "www.a.test, HttpsIn, chain of ShopTls": what uses a certificate, or "nothing".
QString usersText(const QList<CertificateUser> &users);

/// A role's certificates as people read them: headings, words, icons. Sorts by what is shown.
class RoleCertificateTextModel final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoleCertificateTextModel)

public:
    RoleCertificateTextModel(RoleCertificateModel *certificates, const QWidget *styled);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString shownText(const QModelIndex &source) const;
    QVariant decoration(const QModelIndex &source) const;
    QString toolTip(const QModelIndex &source) const;

    RoleCertificateModel *m_certificates;
    const QWidget *m_styled; ///< whose palette the icons take
};

} // namespace bindwright
