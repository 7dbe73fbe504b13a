// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "plan.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int contextLines = 3;

/// One line of the comparison: ' ' in both, '-' in the first alone, '+' in the second alone.
struct Line
{
    char sign;
    QString text;
};

/// The text's lines without their ends; the last one is empty when the text ends in a line end.
struct Lines
{
    QStringList lines;
    bool endsInNewline = true;
};

QString decoded(const QByteArray &bytes)
{
    const auto bom = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(bom.value_or(QStringConverter::Utf8));
    return decoder(bytes);
}

Lines linesOf(const std::optional<QByteArray> &bytes)
{
    QString text = bytes ? decoded(*bytes) : QString();
    // The \r of CRLF stays out of sight; a lone CR ends a line as well.
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (text.isEmpty())
        return {};
    Lines result{text.split(u'\n'), text.endsWith(u'\n')};
    if (result.endsInNewline)
        result.lines.removeLast();
    else
        result.lines.last().append(u'\n'); // an unended line equals no ended one
    return result;
}

/// Lengths of longest common subsequences of the suffixes, row by row: (a+1) × (b+1).
QList<int> commonLengths(const QStringList &a, const QStringList &b)
{
    const qsizetype width = b.size() + 1;
    QList<int> lengths((a.size() + 1) * width, 0);
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j) {
            const int skip = std::max(lengths.at((i + 1) * width + j), lengths.at(i * width + j + 1));
            lengths[i * width + j] = a.at(i) == b.at(j) ? lengths.at((i + 1) * width + j + 1) + 1 : skip;
        }
    }
    return lengths;
}

QList<Line> compareMiddles(const QStringList &a, const QStringList &b)
{
    QList<Line> result;
    // Edits are small; two texts that differ throughout are shown as one taken out and one put in.
    constexpr qsizetype largest = 4'000'000;
    const bool compare = a.size() * b.size() <= largest;
    const QList<int> lengths = compare ? commonLengths(a, b) : QList<int>();
    const qsizetype width = b.size() + 1;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        if (compare && i < a.size() && j < b.size() && a.at(i) == b.at(j)) {
            result.append({' ', a.at(i++)});
            ++j;
        } else if (i < a.size()
                   && (!compare || j == b.size() || lengths.at((i + 1) * width + j) >= lengths.at(i * width + j + 1))) {
            result.append({'-', a.at(i++)});
        } else {
            result.append({'+', b.at(j++)});
        }
    }
    return result;
}

QList<Line> compare(const QStringList &a, const QStringList &b)
{
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a.at(head) == b.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && a.at(a.size() - 1 - tail) == b.at(b.size() - 1 - tail))
        ++tail;
    QList<Line> result;
    for (qsizetype i = 0; i < head; ++i)
        result.append({' ', a.at(i)});
    result += compareMiddles(a.sliced(head, a.size() - head - tail), b.sliced(head, b.size() - head - tail));
    for (qsizetype i = a.size() - tail; i < a.size(); ++i)
        result.append({' ', a.at(i)});
    return result;
}

QString range(qsizetype first, qsizetype count)
{
    const QString start = QString::number(count == 0 ? first - 1 : first);
    return count == 1 ? start : start + u',' + QString::number(count);
}

QString hunk(const QList<Line> &lines, qsizetype begin, qsizetype end)
{
    const auto isOld = [](const Line &line) { return line.sign != '+'; };
    const auto isNew = [](const Line &line) { return line.sign != '-'; };
    const auto from = lines.cbegin() + begin;
    const auto to = lines.cbegin() + end;
    QString text = u"@@ -%1 +%2 @@\n"_s.arg(
        range(std::count_if(lines.cbegin(), from, isOld) + 1, std::count_if(from, to, isOld)),
        range(std::count_if(lines.cbegin(), from, isNew) + 1, std::count_if(from, to, isNew)));
    for (auto line = from; line != to; ++line) {
        const bool unended = line->text.endsWith(u'\n');
        text += QLatin1Char(line->sign) + line->text + (unended ? u"\\ No newline at end of file\n"_s : u"\n"_s);
    }
    return text;
}

} // namespace

QString unifiedDiff(const FileChange &change, const QString &name)
{
    if (change.before == change.after)
        return {};
    const QList<Line> lines = compare(linesOf(change.before).lines, linesOf(change.after).lines);
    QString text = u"--- %1\n+++ b/%2\n"_s.arg(change.before ? u"a/"_s + name : u"/dev/null"_s, name);
    qsizetype position = 0;
    const auto isEdit = [](const Line &line) { return line.sign != ' '; };
    while (true) {
        const auto edit = std::find_if(lines.cbegin() + position, lines.cend(), isEdit);
        if (edit == lines.cend())
            return text;
        const qsizetype begin = std::max(position, (edit - lines.cbegin()) - contextLines);
        qsizetype end = edit - lines.cbegin() + 1;
        // Edits whose contexts touch share a hunk.
        for (qsizetype i = end; i < lines.size() && i < end + 2 * contextLines + 1; ++i) {
            if (isEdit(lines.at(i)))
                end = i + 1;
        }
        end = std::min(end + contextLines, lines.size());
        text += hunk(lines, begin, end);
        position = end;
    }
}

} // namespace bindwright
