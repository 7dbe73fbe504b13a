// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>
#include <QRegularExpression>
#include <QSyntaxHighlighter>

namespace bindwright {

enum class ScriptLanguage { Plain, PowerShell, Batch, CSharp };

/// The language of a file, by the end of its name.
ScriptLanguage languageOf(const QString &fileName);

/// Colours comments, strings, words of the language and variables. For reading, not for parsing:
/// it looks at one line at a time, block comments apart.
class ScriptHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptHighlighter)

public:
    ScriptHighlighter(QTextDocument *document, ScriptLanguage language, const QPalette &palette);

    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    void usePowerShell();
    void useBatch();
    void useCSharp();

    enum class Part { Keyword, Variable, String, Comment };
    struct Pattern
    {
        Part part;
        QRegularExpression expression;
    };

    const QTextCharFormat &formatOf(Part part) const { return m_formats[int(part)]; }
    qsizetype nextComment(const QString &text, qsizetype from) const;
    void highlightBlockComments(const QString &text);

    QList<Pattern> m_patterns; ///< later ones colour over earlier ones
    QString m_commentBegin; ///< of block comments; empty: the language has none
    QString m_commentEnd;
    QTextCharFormat m_formats[4];
};

} // namespace bindwright
