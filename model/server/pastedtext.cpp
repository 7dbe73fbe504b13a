// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "pastedtext.h"

#include "netsh/netshfields.h"
#include "servertext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// Of Markdown or of Jira's notation.
bool isFence(QStringView line)
{
    return line.startsWith("```"_L1) || line.startsWith("~~~"_L1) || line.startsWith("{noformat"_L1)
        || line.startsWith("{code"_L1) || line.startsWith("{quote"_L1);
}

/// What stands in the code marks of a cell, else the cell.
QString cellText(const QString &cell)
{
    const QString text = cell.trimmed();
    const qsizetype end = text.startsWith(u'`') ? text.indexOf(u'`', 1) : -1;
    return end > 0 ? text.mid(1, end - 1) : QString(text).remove("**"_L1);
}

/// "| a | b |" as "a : b", also with more cells behind them. A row that starts with a record's key has a
/// record's fields in its cells. The rule below a table's head is nothing.
QString rowText(const QString &line)
{
    QStringList cells = line.mid(1, line.size() - (line.endsWith(u'|') ? 2 : 1)).split(u'|');
    for (QString &cell : cells)
        cell = cellText(cell);
    static const QRegularExpression rule(u"^:?-+:?$"_s);
    if (cells.size() < 2 || cells.first().contains(rule))
        return {};
    const QString &first = cells.first();
    const bool isCentral = cells.size() > 2 && parsePort(first) && isNothing(cells.at(1));
    if (!isCentral && !(first.contains(u':') && recordOfKey(first, true)))
        return first + " : "_L1 + cells.at(1);
    for (QString &cell : cells)
        cell.prepend("- : "_L1);
    return cells.join(fieldSeparator);
}

/// Without the tags that stand around what a page shows as it is.
QString withoutTags(QString line)
{
    static const QRegularExpression tag(u"</?(?:pre|code|samp|blockquote|p|div|span|br)(?:\\s[^<>]*)?/?>"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return line.contains(u'<') ? line.remove(tag) : line;
}

/// "* **Hash** : `abcd`" without its marks. What stands in them in JSON, XML or a registry's value stays.
QString withoutMarks(const QString &line)
{
    static const QRegularExpression bullet(u"^\\s*(?:[*+-]|\\d+[.)])\\s+(?=\\S)"_s);
    const QString trimmed = line.trimmed();
    const bool isMarked = line.contains(u'`') || line.contains("**"_L1);
    const bool isField = trimmed.contains(u':') && !QStringView(u"{[<\"").contains(trimmed.front());
    if (!isMarked || !isField)
        return line;
    return QString(line).remove(bullet).remove(u'`').remove("**"_L1);
}

QString plainLine(QString line)
{
    qsizetype start = 0;
    while (start < line.size() && (line.at(start) == u'>' || line.at(start) == u' '))
        ++start;
    if (QStringView(line).first(start).contains(u'>'))
        line.remove(0, start);
    line = withoutTags(line);
    const QString trimmed = line.trimmed();
    if (isFence(trimmed))
        return {};
    if (trimmed.size() > 2 && trimmed.startsWith(u'|'))
        return rowText(trimmed);
    if (trimmed.size() > 1 && trimmed.startsWith(u'`') && trimmed.endsWith(u'`'))
        return trimmed.mid(1, trimmed.size() - 2);
    return trimmed.isEmpty() ? line : withoutMarks(line);
}

} // namespace

QString withoutMarkdown(const QString &text)
{
    static const QRegularExpression mark(u"[`|>]|~~~|\\*\\*|\\{(?:noformat|code|quote)"_s);
    if (!text.contains(mark))
        return text;
    QStringList lines;
    for (const QStringView line : linesOf(text))
        lines.append(plainLine(line.toString()));
    return lines.join(u'\n');
}

QString withoutXmlHead(QString text)
{
    qsizetype at = 0;
    while (true) {
        while (at < text.size() && text.at(at).isSpace())
            ++at;
        const QStringView rest = QStringView(text).sliced(at);
        const bool isComment = rest.startsWith("<!--"_L1);
        const QLatin1StringView ending = isComment ? "-->"_L1 : "?>"_L1;
        const qsizetype end = isComment || rest.startsWith("<?"_L1) ? rest.indexOf(ending) : -1;
        if (end < 0)
            return text;
        for (qsizetype i = at; i < at + end + ending.size(); ++i) {
            if (text.at(i) != u'\n')
                text[i] = u' ';
        }
    }
}

} // namespace bindwright
