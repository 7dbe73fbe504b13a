// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace bindwright {

/// Words, and the buttons that belong to them: beside the words in a column where that leaves the words at
/// least 40 characters a line (or all that they need), else below them in rows. The first item is the words.
class MessageLayout final : public QLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageLayout)

public:
    explicit MessageLayout();
    ~MessageLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    QSize sizeHint() const override; ///< with the buttons beside the words
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool isDone) const;
    int placeColumn(const QRect &rect, int width, bool isDone) const;
    int placeRows(const QRect &rect, bool isDone) const;
    void put(QLayoutItem *item, const QRect &own, const QRect &rect) const;
    QSize column() const;
    int gap() const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace bindwright
