// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QGridLayout;

namespace bindwright {

/// Cards of one width, as many side by side as there is room for, three at most.
class CardGrid final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardGrid)

public:
    explicit CardGrid(QWidget *parent = nullptr);

    void add(QWidget *card);

    QSize minimumSizeHint() const override; ///< as wide as one of them

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);
    int leastWidth() const;

    QGridLayout *m_grid;
    QList<QWidget *> m_cards;
    int m_columns = 0;
};

} // namespace bindwright
