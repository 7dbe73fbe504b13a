// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "diffhighlighter.h"

#include "ui/style/palette.h"

namespace bindwright {

namespace {

QTextCharFormat formatOf(Tone tone, const QPalette &palette, bool ground)
{
    QTextCharFormat format;
    format.setForeground(foreground(tone, palette));
    if (ground)
        format.setBackground(background(tone, palette));
    return format;
}

} // namespace

DiffHighlighter::DiffHighlighter(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document)
{
    setPalette(palette);
}

void DiffHighlighter::setPalette(const QPalette &palette)
{
    m_head = formatOf(Tone::Muted, palette, false);
    m_hunk = formatOf(Tone::Info, palette, false);
    m_added = formatOf(Tone::Success, palette, true);
    m_removed = formatOf(Tone::Error, palette, true);
    rehighlight();
}

void DiffHighlighter::highlightBlock(const QString &text)
{
    const int length = int(text.size());
    if (text.startsWith(QLatin1String("---")) || text.startsWith(QLatin1String("+++")))
        setFormat(0, length, m_head);
    else if (text.startsWith(QLatin1String("@@")))
        setFormat(0, length, m_hunk);
    else if (text.startsWith(u'+'))
        setFormat(0, length, m_added);
    else if (text.startsWith(u'-'))
        setFormat(0, length, m_removed);
    else if (text.startsWith(u'\\'))
        setFormat(0, length, m_head);
}

} // namespace bindwright
