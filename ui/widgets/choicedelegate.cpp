// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "choicedelegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace bindwright {

ChoiceDelegate::ChoiceDelegate(const Choices &choices, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_choices(choices)
{ }

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const QList<Choice> choices = m_choices(index);
    const QString column = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    if (choices.isEmpty()) {
        QWidget *line = QStyledItemDelegate::createEditor(parent, option, index);
        line->setObjectName(u"cellText"_s);
        line->setAccessibleName(column);
        return line;
    }
    auto *combo = new QComboBox(parent);
    combo->setObjectName(u"cellChoice"_s);
    combo->setAccessibleName(column);
    combo->setEditable(m_typed.contains(index.column()));
    for (const Choice &choice : choices)
        combo->addItem(choice.text, choice.value);
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto *self = const_cast<ChoiceDelegate *>(this);
        emit self->commitData(combo);
        emit self->closeEditor(combo);
    });
    return combo;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = qobject_cast<QComboBox *>(editor);
    if (!combo)
        return QStyledItemDelegate::setEditorData(editor, index);
    const QString value = index.data(Qt::EditRole).toString();
    combo->setCurrentIndex(combo->findData(value));
    if (combo->isEditable() && combo->currentIndex() < 0)
        combo->setEditText(value);
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *combo = qobject_cast<QComboBox *>(editor);
    if (!combo)
        return QStyledItemDelegate::setModelData(editor, model, index);
    const int chosen = combo->isEditable() ? combo->findText(combo->currentText()) : combo->currentIndex();
    if (chosen >= 0)
        model->setData(index, combo->itemData(chosen));
    else if (combo->isEditable())
        model->setData(index, combo->currentText());
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    if (!offers(index) || !(option.state & (QStyle::State_Selected | QStyle::State_MouseOver)))
        return QStyledItemDelegate::paint(painter, option, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int size = option.fontMetrics.height() / 2;
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    QStyleOptionViewItem words = option; // the arrow's place is not theirs
    words.rect = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -2 * size, 0));
    QStyledItemDelegate::paint(painter, words, index);
    QStyleOption arrow;
    arrow.rect = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, {size, size},
                                     option.rect.adjusted(0, 0, -size / 2, 0));
    arrow.palette = option.palette;
    if (option.state & QStyle::State_Selected) {
        for (const QPalette::ColorRole role : {QPalette::ButtonText, QPalette::WindowText, QPalette::Text})
            arrow.palette.setColor(role, option.palette.color(QPalette::HighlightedText));
    }
    arrow.state = option.state | QStyle::State_Enabled;
    style->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, painter, option.widget);
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (offers(index))
        size.rwidth() += option.fontMetrics.height();
    return size;
}

bool ChoiceDelegate::offers(const QModelIndex &index) const
{
    return index.flags() & Qt::ItemIsEditable && !m_choices(index).isEmpty();
}

} // namespace bindwright
