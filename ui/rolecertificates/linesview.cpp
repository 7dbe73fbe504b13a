// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "linesview.h"

#include "ui/style/fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QtMath>

namespace bindwright {

namespace {

constexpr int mostLines = 8; // the rest is scrolled to

} // namespace

LinesView::LinesView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setFont(fixedFont());
    setLayoutDirection(Qt::LeftToRight); // in every language
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &LinesView::fit);
}

void LinesView::fit()
{
    const int lines = int(document()->size().height());
    qreal text = 2 * document()->documentMargin();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        text += blockBoundingRect(block).height();
    if (lines > mostLines)
        text = text * mostLines / lines;
    setFixedHeight(qCeil(text) + 2 * frameWidth());
}

} // namespace bindwright
