// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "button.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace bindwright {

QPushButton *makeButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

ShrinkingButton::ShrinkingButton(QWidget *parent, int leastCharacters)
    : QPushButton(parent)
    , m_leastCharacters(leastCharacters)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // the hint of other buttons is their least
}

void ShrinkingButton::setWordless(bool wordless)
{
    if (wordless == m_isWordless)
        return;
    m_isWordless = wordless;
    updateGeometry();
}

QSize ShrinkingButton::sizeHint() const
{
    return m_isWordless ? minimumSizeHint() : wholeSize();
}

QSize ShrinkingButton::minimumSizeHint() const
{
    const int least = qMin(wordsWidth(), fontMetrics().averageCharWidth() * m_leastCharacters);
    return wholeSize() - QSize(wordsWidth() - least, 0);
}

void ShrinkingButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int room = wordsWidth() - (wholeSize().width() - width());
    if (room < wordsWidth())
        option.text = fontMetrics().elidedText(text(), Qt::ElideRight, room, Qt::TextShowMnemonic);
    if (option.text.size() < 2) // no more than the dots
        option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
}

int ShrinkingButton::wordsWidth() const
{
    return fontMetrics().size(Qt::TextShowMnemonic, text()).width();
}

} // namespace bindwright
