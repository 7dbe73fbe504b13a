// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "chainrowdelegate.h"

#include "model/itemmodels/certificatemodel.h"

#include <QAbstractProxyModel>
#include <QApplication>

namespace bindwright {

namespace {

int indentOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *flat = qobject_cast<const QAbstractProxyModel *>(index.model());
    const bool isBeneath = flat && index.column() == 0 && flat->mapToSource(index).parent().isValid();
    return isBeneath ? option.fontMetrics.height() : 0;
}

} // namespace

ChainRowDelegate::ChainRowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{ }

void ChainRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const int indent = indentOf(option, index);
    QStyleOptionViewItem cell = option;
    if (indent > 0) { // what is left free is selected with the cell
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        cell.rect = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(indent, 0, 0, 0));
    }
    QStyledItemDelegate::paint(painter, cell, index);
}

QSize ChainRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(indentOf(option, index), 0);
}

void ChainRowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (CertificateModel::Column(index.column()) == CertificateModel::Column::Key)
        option->textElideMode = Qt::ElideRight;
}

} // namespace bindwright
