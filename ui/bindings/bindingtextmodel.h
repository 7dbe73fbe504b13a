// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/itemmodels/bindingmodel.h"

#include <QSortFilterProxyModel>

namespace bindwright {

/// "everyone at 10.0.0.4", "nobody: hidden".
QString receiverText(Receiver receiver, const Binding &binding);

/// The bindings as people read them: headings, words, icons; filtered by role and text.
class BindingTextModel final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BindingTextModel)

public:
    BindingTextModel(BindingModel *bindings, const QWidget *styled);

    void setRole(const QString &role); ///< empty: all roles
    void setText(const QString &text);
    QList<int> bindingRows(const QList<int> &rows) const; ///< in Draft::bindings; the platform's left out

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString shownText(const QModelIndex &source) const;
    QVariant decoration(const QModelIndex &source) const;

    BindingModel *m_bindings;
    const QWidget *m_styled; ///< whose palette the icons take
    QString m_role;
    QString m_text;
};

} // namespace bindwright
