// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "codeedit.h"

#include "ui/style/fonts.h"
#include "ui/style/palette.h"

#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>

namespace bindwright {

namespace {

/// The strip of line numbers; the edit paints it.
class Numbers final : public QWidget
{
public:
    explicit Numbers(CodeEdit *edit)
        : QWidget(edit)
        , m_edit(edit)
    { }

    QSize sizeHint() const override { return {m_edit->numbersWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_edit->paintNumbers(event); }

private:
    CodeEdit *m_edit;
};

} // namespace

CodeEdit::CodeEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new Numbers(this))
{
    setReadOnly(true);
    setLayoutDirection(Qt::LeftToRight); // in every language
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setFont(fixedFont());
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeEdit::placeNumbers);
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
    placeNumbers();
}

int CodeEdit::numbersWidth() const
{
    const int digits = int(QString::number(qMax(1, blockCount())).size());
    return fontMetrics().horizontalAdvance(u'9') * (digits + 2);
}

void CodeEdit::paintNumbers(QPaintEvent *event)
{
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    painter.setPen(foreground(Tone::Muted, palette()));
    painter.setFont(font());
    const int right = m_numbers->width() - fontMetrics().horizontalAdvance(u'9');
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const QRectF line(0, top, right, fontMetrics().height());
        painter.drawText(line, Qt::AlignRight, QString::number(block.blockNumber() + 1));
        top += blockBoundingRect(block).height();
        block = block.next();
    }
}

void CodeEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

void CodeEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        emit paletteChanged();
    if (event->type() == QEvent::FontChange)
        placeNumbers();
}

void CodeEdit::placeNumbers()
{
    setViewportMargins(numbersWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_numbers->setGeometry(inside.left(), inside.top(), numbersWidth(), inside.height());
}

} // namespace bindwright
