// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace bindwright {

/// Items of several lines, their small icon beside the first one. In a tree that wraps words, of one column,
/// they are as high as their words are in the width that they have; a tree by itself takes them for one line.
class TopIconDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopIconDelegate)

public:
    explicit TopIconDelegate(QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace bindwright
