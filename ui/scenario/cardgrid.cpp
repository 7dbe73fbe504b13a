// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "cardgrid.h"

#include <QGridLayout>

namespace bindwright {

namespace {

constexpr int mostColumns = 3;

} // namespace

CardGrid::CardGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
}

void CardGrid::add(QWidget *card)
{
    m_cards.append(card);
    arrange(mostColumns);
}

QSize CardGrid::minimumSizeHint() const
{
    return {leastWidth(), QWidget::minimumSizeHint().height()};
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int gap = m_grid->horizontalSpacing();
    const int fitting = (width() + gap) / (leastWidth() + gap);
    if (const int columns = qBound(1, fitting, mostColumns); columns != m_columns)
        arrange(columns);
}

void CardGrid::arrange(int columns)
{
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i) {
        m_grid->removeWidget(m_cards.at(i));
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
    }
    for (int column = 0; column < mostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_grid->activate(); // arrow keys go by the places
}

int CardGrid::leastWidth() const
{
    int width = 1;
    for (const QWidget *card : m_cards)
        width = qMax(width, card->minimumSizeHint().width());
    return width;
}

} // namespace bindwright
