// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace bindwright {

/// One entry of a choice: what is stored, and what people read.
struct Choice
{
    QString value;
    QString text;

    bool operator==(const Choice &) const = default;
};

/// Edits the cells that have choices with a combo box, the others with a line. A choice takes
/// effect at once; where typing is allowed, other values can be typed.
class ChoiceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceDelegate)

public:
    /// The choices of a cell; none: it is edited as text.
    using Choices = std::function<QList<Choice>(const QModelIndex &)>;

    ChoiceDelegate(const Choices &choices, QObject *parent);

    void allowTyping(int column) { m_typed.append(column); }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool offers(const QModelIndex &index) const;

    Choices m_choices;
    QList<int> m_typed;
};

} // namespace bindwright
