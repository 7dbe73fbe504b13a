// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "ui/style/palette.h"
#include "ui/widgets/scripthighlighter.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

/// What each sign of the text's last line is coloured as: Keyword, Variable, String, Comment, or nothing.
QString colours(ScriptLanguage language, const QString &text)
{
    const QPalette palette;
    QTextDocument document(text);
    ScriptHighlighter highlighter(&document, language, palette);
    highlighter.rehighlight();
    const QTextBlock block = document.lastBlock();
    QString letters(block.length() - 1, u'.');
    const QList<std::pair<Tone, QChar>> tones{
        {Tone::Info, u'k'}, {Tone::Warning, u'v'}, {Tone::Success, u's'}, {Tone::Muted, u'c'}};
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        for (const auto &[tone, letter] : tones) {
            if (range.format.foreground().color() == foreground(tone, palette))
                letters.replace(range.start, range.length, QString(range.length, letter));
        }
    }
    return letters;
}

} // namespace

class ScriptHighlighterTest : public QObject
{
    Q_OBJECT

private slots:
    void colours_data()
    {
        QTest::addColumn<ScriptLanguage>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, ScriptLanguage language, const QString &text,
                            const QString &expected) { QTest::newRow(name) << language << text << expected; };
        using enum ScriptLanguage;
        row("variable", PowerShell, u"$a = $env:B"_s, u"vv...vvvvvv"_s);
        row("operator that heeds case", PowerShell, u"$a -cne 'x#'"_s, u"vv.kkkk.ssss"_s);
        row("a name is no operator", PowerShell, u"Get-Item -Like"_s, u".........kkkkk"_s);
        row("escaped quote", PowerShell, u"\"a`\"b\" #c"_s, u"ssssss.cc"_s);
        row("a backslash escapes nothing", PowerShell, u"\"C:\\\" $a"_s, u"sssss.vv"_s);
        row("block comment", PowerShell, u"<#\nif"_s, u"cc"_s);
        row("after a block comment", PowerShell, u"<#\n#> if"_s, u"cc.kk"_s);
        row("batch", Batch, u"set a=%TEMP%"_s, u"kkk...vvvvvv"_s);
        row("C# escaped quote", CSharp, u"var a = \"b\\\"c\";"_s, u"kkk.....ssssss."_s);
        row("a comment in a string is none", CSharp, u"f(\"/*\"); if"_s, u"..ssss...kk"_s);
        row("C# comment", CSharp, u"if // if"_s, u"kk.ccccc"_s);
        row("plain", Plain, u"if $a"_s, u"....."_s);
    }

    void colours()
    {
        QFETCH(ScriptLanguage, language);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(::colours(language, text), expected);
    }
};

QTEST_MAIN(ScriptHighlighterTest)
#include "scripthighlightertest.moc"
