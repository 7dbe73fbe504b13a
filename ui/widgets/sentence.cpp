// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "sentence.h"

namespace bindwright {

Sentence::Sentence(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

int Sentence::heightForWidth(int width) const
{
    auto known = m_heights.constFind(width);
    if (known == m_heights.cend())
        known = m_heights.insert(width, QLabel::heightForWidth(width));
    return *known;
}

QSize Sentence::sizeHint() const
{
    return lineOf(60);
}

QSize Sentence::minimumSizeHint() const
{
    return lineOf(12);
}

void Sentence::changeEvent(QEvent *event)
{
    m_heights.clear(); // it may be the font
    QLabel::changeEvent(event);
}

QSize Sentence::lineOf(int characters) const
{
    return {fontMetrics().averageCharWidth() * characters, fontMetrics().height() + 2 * margin()};
}

QLabel *makePlainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace bindwright
