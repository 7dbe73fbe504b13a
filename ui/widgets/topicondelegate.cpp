// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "topicondelegate.h"

#include <QHeaderView>
#include <QTreeView>

namespace bindwright {

TopIconDelegate::TopIconDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{ }

QSize TopIconDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    if (!tree || !tree->wordWrap())
        return QStyledItemDelegate::sizeHint(option, index);
    int depth = int(tree->rootIsDecorated());
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    QStyleOptionViewItem fitted = option;
    fitted.rect = QRect(0, 0, tree->header()->sectionSize(0) - depth * tree->indentation(), 1);
    return QStyledItemDelegate::sizeHint(fitted, index);
}

void TopIconDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->decorationAlignment = Qt::AlignTop | Qt::AlignHCenter;
    option->displayAlignment = Qt::AlignTop | Qt::AlignLeft;
}

} // namespace bindwright
