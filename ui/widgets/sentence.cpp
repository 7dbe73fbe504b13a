// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "sentence.h"

#include <QFormLayout>
#include <QListWidget>
#include <QStyle>

#include <algorithm>

namespace bindwright {

namespace {

constexpr int hintedCharacters = 60; ///< of a line
constexpr int leastOfLine = 24; ///< in characters, of one of several words

/// Qt's own hint is that of a narrow column, of whose height a form makes a gap in a wide one.
class PlainLabel final : public QLabel
{
public:
    using QLabel::QLabel;

    QSize sizeHint() const override
    {
        return {fontMetrics().averageCharWidth() * hintedCharacters, heightForWidth(QWIDGETSIZE_MAX)};
    }

    /// Some words in a row: one below the other they are hard to read.
    QSize minimumSizeHint() const override
    {
        const QSize least = QLabel::minimumSizeHint();
        const int wished =
            std::min(fontMetrics().averageCharWidth() * leastOfLine, fontMetrics().size(0, text()).width());
        return {std::max(least.width(), wished), least.height()};
    }
};

} // namespace

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
    return lineOf(hintedCharacters);
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
    auto *label = new PlainLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void wrapLongRows(QFormLayout &form)
{
    form.setRowWrapPolicy(QFormLayout::WrapLongRows);
    form.setHorizontalSpacing(0); // the titles have it instead
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem *item = form.itemAt(row, QFormLayout::LabelRole);
        QWidget *title = item ? item->widget() : nullptr;
        if (!title)
            continue;
        const int metric = title->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, title);
        const int space = metric < 0 ? title->fontMetrics().averageCharWidth() : metric;
        const bool isRightToLeft = title->isRightToLeft();
        title->setContentsMargins(isRightToLeft ? space : 0, 0, isRightToLeft ? 0 : space, 0);
    }
}

void wrapItems(QListWidget &list)
{
    list.setWordWrap(true);
    list.setResizeMode(QListView::Adjust);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace bindwright
