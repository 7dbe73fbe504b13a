// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "pastedtext.h"

#include "servertext.h"

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

bool isFence(QStringView line)
{
    return line.startsWith("```"_L1) || line.startsWith("~~~"_L1);
}

/// What stands in the code marks of a cell, else the cell.
QString cellText(const QString &cell)
{
    const QString text = cell.trimmed();
    const qsizetype end = text.startsWith(u'`') ? text.indexOf(u'`', 1) : -1;
    return end > 0 ? text.mid(1, end - 1) : text;
}

/// "| a | b |" as "a : b"; the rule below a table's head, and what is no row of two cells, as nothing.
QString rowText(const QString &line)
{
    const QStringList cells = line.mid(1, line.size() - (line.endsWith(u'|') ? 2 : 1)).split(u'|');
    if (cells.size() != 2 || cells.first().trimmed().startsWith("--"_L1)
        || cells.first().trimmed().startsWith(":-"_L1))
        return {};
    return cellText(cells.first()) + " : "_L1 + cellText(cells.last());
}

QString plainLine(QString line)
{
    qsizetype start = 0;
    while (start < line.size() && (line.at(start) == u'>' || line.at(start) == u' '))
        ++start;
    if (QStringView(line).first(start).contains(u'>'))
        line.remove(0, start);
    const QString trimmed = line.trimmed();
    if (isFence(trimmed))
        return {};
    if (trimmed.size() > 2 && trimmed.startsWith(u'|'))
        return rowText(trimmed);
    if (trimmed.size() > 1 && trimmed.startsWith(u'`') && trimmed.endsWith(u'`'))
        return trimmed.mid(1, trimmed.size() - 2);
    return line;
}

} // namespace

QString withoutMarkdown(const QString &text)
{
    if (!text.contains(u'`') && !text.contains(u'|') && !text.contains(u'>') && !text.contains("~~~"_L1))
        return text;
    QStringList lines;
    for (const QStringView line : linesOf(text))
        lines.append(plainLine(line.toString()));
    return lines.join(u'\n');
}

ServerText fromLineStarting(const ServerText &source, const QString &starts)
{
    const QString &text = source.text;
    int line = 0;
    for (qsizetype at = 0; at < text.size(); ++line) {
        qsizetype first = at;
        while (first < text.size() && (text.at(first) == u' ' || text.at(first) == u'\t'))
            ++first;
        if (first < text.size() && starts.contains(text.at(first)))
            return first == 0 ? source : ServerText{text.mid(first), source.path, source.firstLine + line};
        const qsizetype end = text.indexOf(u'\n', at);
        if (end < 0)
            break;
        at = end + 1;
    }
    return source;
}

QString firstJsonValue(const QString &text)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (inString && c == u'\\')
            ++i;
        else if (c == u'"')
            inString = !inString;
        else if (!inString && (c == u'{' || c == u'['))
            ++depth;
        else if (!inString && (c == u'}' || c == u']') && --depth == 0)
            return text.first(i + 1);
    }
    return text;
}

} // namespace bindwright
