// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QSortFilterProxyModel>

class QWidget;

namespace bindwright {

class CertificateModel;

/// Words and icons for a CertificateModel, filtered by any of its columns; a row stays when
/// something beneath it does.
class CertificateTreeTextModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// \a view gives the palette of the icons.
    CertificateTreeTextModel(CertificateModel *model, const QDateTime &now, QWidget *view);

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString text(const QModelIndex &source) const;
    QVariant toolTip(const QModelIndex &source) const;
    QVariant decoration(const QModelIndex &source) const;
    QVariant foregroundOf(const QModelIndex &source) const;

    CertificateModel *m_model;
    QDateTime m_now;
    QWidget *m_view;
};

/// A file's name; “Pasted text” where there is none.
QString intakeName(const QString &path);

} // namespace bindwright
