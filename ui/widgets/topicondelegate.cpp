// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "topicondelegate.h"

namespace bindwright {

TopIconDelegate::TopIconDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{ }

void TopIconDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->decorationAlignment = Qt::AlignTop | Qt::AlignHCenter;
    option->displayAlignment = Qt::AlignTop | Qt::AlignLeft;
}

} // namespace bindwright
