// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "waybutton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace bindwright {

namespace {

constexpr int titleFlags = Qt::AlignLeft | Qt::TextWordWrap | Qt::TextShowMnemonic;
constexpr int meaningFlags = Qt::AlignLeft | Qt::TextWordWrap;
constexpr int hintedCharacters = 40; // a line
constexpr int leastCharacters = 26;

} // namespace

WayButton::WayButton(const QString &text, const QString &meaning, QWidget *parent)
    : QPushButton(text, parent)
    , m_meaning(meaning)
{
    setAutoDefault(false); // as makeButton() has it
    setAccessibleDescription(meaning);
    setIcon(style()->standardIcon(QStyle::SP_CommandLink));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WayButton::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * hintedCharacters;
    return {width, heightForWidth(width)};
}

QSize WayButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * leastCharacters, fontMetrics().height() * 2};
}

int WayButton::heightForWidth(int width) const
{
    return placesIn(width).meaning.bottom() + fontMetrics().height();
}

void WayButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = QIcon();
    painter.drawControl(QStyle::CE_PushButton, option);
    const Places places = placesIn(width());
    icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), places.icon), Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled);
    const auto draw = [&](const QRect &place, int flags, const QString &words) {
        painter.drawItemText(QStyle::visualRect(layoutDirection(), rect(), place),
                             int(QStyle::visualAlignment(layoutDirection(), Qt::Alignment(flags)))
                                 | (flags & ~int(Qt::AlignHorizontal_Mask)),
                             option.palette, isEnabled(), words, QPalette::ButtonText);
    };
    painter.setFont(titleFont());
    draw(places.title, titleFlags, text());
    painter.setFont(font());
    draw(places.meaning, meaningFlags, m_meaning);
}

/// Where the parts stand, from left to right, in a button that is \a width wide.
WayButton::Places WayButton::placesIn(int width) const
{
    const int gap = fontMetrics().height() / 2;
    const int side = style()->pixelMetric(QStyle::PM_ButtonIconSize, nullptr, this);
    const int left = 2 * gap + side;
    const int room = qMax(1, width - left - gap);
    const QFontMetrics bold(titleFont(), this);
    const int title = bold.boundingRect(0, 0, room, QWIDGETSIZE_MAX, titleFlags, text()).height();
    const int meaning =
        fontMetrics().boundingRect(0, 0, room, QWIDGETSIZE_MAX, meaningFlags, m_meaning).height();
    const int line = bold.height();
    return {{gap, 2 * gap + (line - side) / 2, side, side},
            {left, 2 * gap, room, title},
            {left, 2 * gap + title, room, meaning}};
}

QFont WayButton::titleFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

} // namespace bindwright
