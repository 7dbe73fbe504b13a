// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace bindwright {

/// Widgets side by side in one row, and in several where the width does not hold them. What is left of a row
/// goes to what expands: stretches, and widgets whose policy says so.
class FlowLayout final : public QLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowLayout)

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addStretch();

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; ///< in one row
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    using Row = std::vector<QLayoutItem *>;

    std::vector<Row> rowsFor(int width) const;
    int widthOf(const Row &row) const;
    void placeRow(const Row &row, const QRect &place) const;
    int gap() const; ///< between two widgets, in both directions

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace bindwright
