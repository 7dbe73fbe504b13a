// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "scripthighlighter.h"

#include "ui/style/palette.h"

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QRegularExpression words(const QString &alternatives)
{
    return QRegularExpression(uR"((?<![\w-])(?:%1)(?![\w-]))"_s.arg(alternatives),
                              QRegularExpression::CaseInsensitiveOption);
}

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

const QString doubleQuoted = uR"("(?:[^"`]|`.|"")*")"_s;
const QString singleQuoted = uR"('(?:[^']|'')*')"_s;

} // namespace

ScriptLanguage languageOf(const QString &fileName)
{
    if (fileName.endsWith(".ps1"_L1, Qt::CaseInsensitive)
        || fileName.endsWith(".psm1"_L1, Qt::CaseInsensitive))
        return ScriptLanguage::PowerShell;
    if (fileName.endsWith(".cmd"_L1, Qt::CaseInsensitive)
        || fileName.endsWith(".bat"_L1, Qt::CaseInsensitive))
        return ScriptLanguage::Batch;
    if (fileName.endsWith(".cs"_L1, Qt::CaseInsensitive))
        return ScriptLanguage::CSharp;
    return ScriptLanguage::Plain;
}

ScriptHighlighter::ScriptHighlighter(QTextDocument *document, ScriptLanguage language,
                                     const QPalette &palette)
    : QSyntaxHighlighter(document)
{
    switch (language) {
    case ScriptLanguage::Plain:
        break;
    case ScriptLanguage::PowerShell:
        usePowerShell();
        break;
    case ScriptLanguage::Batch:
        useBatch();
        break;
    case ScriptLanguage::CSharp:
        useCSharp();
        break;
    }
    setPalette(palette);
}

void ScriptHighlighter::usePowerShell()
{
    m_patterns = {
        {Part::Keyword,
         words(u"begin|break|catch|class|continue|do|else|elseif|end|enum|exit|filter|finally|for|"
               "foreach|function|if|in|param|process|return|switch|throw|trap|try|until|using|while|"
               "-[ci]?(?:eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|contains|replace)|"
               "-and|-or|-not|-band|-bor|-bnot|-is|-as|-in"_s)},
        {Part::Variable, expression(uR"(\$(?:\{[^}]*\}|[\w:]+))"_s)},
        {Part::String, expression(doubleQuoted + u'|' + singleQuoted)},
        {Part::Comment, expression(uR"((?:^|(?<=[\s;{}()]))#(?!>).*)"_s)},
    };
    m_commentBegin = u"<#"_s;
    m_commentEnd = u"#>"_s;
}

void ScriptHighlighter::useBatch()
{
    m_patterns = {
        {Part::Keyword,
         words(u"call|cd|copy|echo|else|endlocal|exist|exit|for|goto|if|in|not|off|on|pushd|popd|"
               "set|setlocal|shift|start|errorlevel|do"_s)},
        {Part::Variable, expression(uR"(%~?[\w*]+%?|![\w]+!|%%~?\w+)"_s)},
        {Part::String, expression(uR"("[^"]*")"_s)},
        {Part::Comment, expression(uR"(^\s*@?(?:rem(?:\s.*)?$|::.*))"_s)},
    };
}

void ScriptHighlighter::useCSharp()
{
    m_patterns = {
        {Part::Keyword,
         words(u"abstract|as|bool|break|byte|case|catch|char|class|const|continue|default|do|else|"
               "enum|false|finally|for|foreach|if|in|int|interface|internal|is|lock|long|namespace|"
               "new|null|object|out|override|params|private|protected|public|readonly|ref|return|"
               "sealed|static|string|struct|switch|this|throw|true|try|typeof|using|var|void|while"_s)},
        {Part::String, expression(uR"(@"(?:[^"]|"")*"|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)')"_s)},
        {Part::Comment, expression(uR"(//.*)"_s)},
    };
    m_commentBegin = u"/*"_s;
    m_commentEnd = u"*/"_s;
}

void ScriptHighlighter::setPalette(const QPalette &palette)
{
    m_formats[int(Part::Keyword)].setForeground(foreground(Tone::Info, palette));
    m_formats[int(Part::Keyword)].setFontWeight(QFont::Bold);
    m_formats[int(Part::Variable)].setForeground(foreground(Tone::Warning, palette));
    m_formats[int(Part::String)].setForeground(foreground(Tone::Success, palette));
    m_formats[int(Part::Comment)].setForeground(foreground(Tone::Muted, palette));
    m_formats[int(Part::Comment)].setFontItalic(true);
    rehighlight();
}

void ScriptHighlighter::highlightBlock(const QString &text)
{
    for (const Pattern &pattern : m_patterns) {
        auto matches = pattern.expression.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const bool insideString =
                pattern.part != Part::String && format(int(match.capturedStart())) == formatOf(Part::String);
            if (!insideString)
                setFormat(int(match.capturedStart()), int(match.capturedLength()), formatOf(pattern.part));
        }
    }
    if (!m_commentBegin.isEmpty())
        highlightBlockComments(text);
}

/// Where the next block comment begins; what stands in a string begins none.
qsizetype ScriptHighlighter::nextComment(const QString &text, qsizetype from) const
{
    qsizetype begin = text.indexOf(m_commentBegin, from);
    while (begin >= 0 && format(int(begin)) == formatOf(Part::String))
        begin = text.indexOf(m_commentBegin, begin + 1);
    return begin;
}

void ScriptHighlighter::highlightBlockComments(const QString &text)
{
    constexpr int inComment = 1;
    qsizetype begin = previousBlockState() == inComment ? 0 : nextComment(text, 0);
    setCurrentBlockState(0);
    while (begin >= 0) {
        const qsizetype end = text.indexOf(m_commentEnd, begin);
        const qsizetype stop = end < 0 ? text.size() : end + m_commentEnd.size();
        if (end < 0)
            setCurrentBlockState(inComment);
        setFormat(int(begin), int(stop - begin), formatOf(Part::Comment));
        begin = nextComment(text, stop);
    }
}

} // namespace bindwright
