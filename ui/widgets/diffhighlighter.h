// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>

namespace bindwright {

/// Colours a unified diff: head lines, hunks, added and removed lines, on the palette's own ground.
class DiffHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiffHighlighter)

public:
    explicit DiffHighlighter(QTextDocument *document, const QPalette &palette);

    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    QTextCharFormat m_head;
    QTextCharFormat m_hunk;
    QTextCharFormat m_added;
    QTextCharFormat m_removed;
};

} // namespace bindwright
