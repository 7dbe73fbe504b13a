// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "unifieddiff.h"

#include <QHash>
#include <QStringConverter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int context = 3;

QString textOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe"_ba) || bytes.startsWith("<\0"_ba))
        return QStringDecoder(QStringDecoder::Utf16LE)(bytes);
    if (bytes.startsWith("\xfe\xff"_ba) || bytes.startsWith("\0<"_ba))
        return QStringDecoder(QStringDecoder::Utf16BE)(bytes);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

/// What a reader sees, or what a program applies: there a line ends with LF alone, and a CR is part of it.
enum class For { Reader, Program };

/// Lines with their ends: CRLF, LF or CR.
QStringList linesOf(const QString &text, For whom)
{
    QStringList lines;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool endsOldMac =
            whom == For::Reader && text.at(i) == u'\r' && (i + 1 == text.size() || text.at(i + 1) != u'\n');
        if (text.at(i) == u'\n' || endsOldMac) {
            lines.append(text.sliced(begin, i + 1 - begin));
            begin = i + 1;
        }
    }
    if (begin < text.size())
        lines.append(text.sliced(begin));
    return lines;
}

/// One line of the diff: ' ', '-' or '+', and the index of the line in the old or new text.
struct DiffStep
{
    char kind;
    int line;
};

/// How far the old text is read on each diagonal (old line - new line) with d differences.
struct Front
{
    int d = -1;
    QList<int> reached;

    int at(int k) const { return k < -d || k > d ? none : reached.at(k + d); }
    static constexpr int none = -2;
};

/// Myers' greedy algorithm ("An O(ND) Difference Algorithm and Its Variations", 1986), in windows: a
/// long run of equal lines or too many differences settle what was found so far, so that scattered
/// changes cost what each of them costs.
class Differ
{
public:
    Differ(const QStringList &before, const QStringList &after);
    QList<DiffStep> run();

private:
    struct Move
    {
        int x = Front::none;
        bool removes = false;
    };

    void settleWindow();
    bool advance(int d, int *best);
    Move moveTo(const Front &front, int k) const;
    void settle(int k);

    static constexpr int longRun = 12;
    static constexpr int mostDifferences = 1000;

    QList<int> m_before; ///< lines as numbers
    QList<int> m_after;
    int m_x = 0; ///< settled up to here
    int m_y = 0;
    QList<Front> m_fronts; ///< of the window, by differences
    QList<DiffStep> m_steps;
};

Differ::Differ(const QStringList &before, const QStringList &after)
{
    QHash<QStringView, int> numbers;
    const auto numbered = [&numbers](const QStringList &lines) {
        QList<int> result;
        for (const QString &line : lines) {
            const auto found = numbers.constFind(line);
            result.append(found == numbers.constEnd() ? *numbers.insert(line, int(numbers.size())) : *found);
        }
        return result;
    };
    m_before = numbered(before);
    m_after = numbered(after);
}

QList<DiffStep> Differ::run()
{
    while (m_x < m_before.size() || m_y < m_after.size())
        settleWindow();
    return m_steps;
}

void Differ::settleWindow()
{
    m_fronts.clear();
    for (int d = 0;; ++d) {
        int best = 0;
        m_fronts.append({d, QList<int>(2 * d + 1, Front::none)});
        if (advance(d, &best) || d == mostDifferences) {
            settle(best);
            return;
        }
    }
}

/// Fills the last front; \a best becomes the diagonal that got furthest. True when that settles it.
bool Differ::advance(int d, int *best)
{
    const int width = int(m_before.size()) - m_x;
    const int height = int(m_after.size()) - m_y;
    int furthest = -1;
    for (int k = -d; k <= d; k += 2) {
        const Move move = d == 0 ? Move{0, false} : moveTo(m_fronts.at(d - 1), k);
        if (move.x < 0)
            continue;
        int x = move.x;
        while (x < width && x - k < height && m_before.at(m_x + x) == m_after.at(m_y + x - k))
            ++x;
        m_fronts.last().reached[k + d] = x;
        if (2 * x - k > furthest) {
            furthest = 2 * x - k;
            *best = k;
        }
        if ((x == width && x - k == height) || (d > 0 && x - move.x >= longRun)) {
            *best = k;
            return true;
        }
    }
    return false;
}

/// The better of one more removal and one more addition that lead to diagonal \a k, if any.
Differ::Move Differ::moveTo(const Front &front, int k) const
{
    Move move;
    if (const int x = front.at(k + 1); x >= 0 && x - k <= m_after.size() - m_y)
        move = {x, false};
    if (const int x = front.at(k - 1) + 1; x > 0 && x <= m_before.size() - m_x && x > move.x)
        move = {x, true};
    return move;
}

/// Appends the steps that lead to where the last front is on diagonal \a k.
void Differ::settle(int k)
{
    QList<DiffStep> steps;
    int x = m_fronts.last().at(k);
    const int endX = m_x + x;
    const int endY = m_y + x - k;
    for (int d = m_fronts.last().d; d >= 0; --d) {
        const Move move = d == 0 ? Move{0, false} : moveTo(m_fronts.at(d - 1), k);
        for (; x > move.x; --x)
            steps.append({' ', m_x + x - 1});
        if (d == 0)
            break;
        if (move.removes)
            steps.append({'-', m_x + --x});
        else
            steps.append({'+', m_y + x - k - 1});
        k += move.removes ? -1 : 1;
    }
    std::reverse(steps.begin(), steps.end());
    m_steps += steps;
    m_x = endX;
    m_y = endY;
}

/// Prints one hunk after the other.
class Printer
{
public:
    Printer(const QStringList &before, const QStringList &after, For whom)
        : m_before(before)
        , m_after(after)
        , m_for(whom)
    { }

    QString print(const QList<DiffStep> &steps);

private:
    void printHunk(const QList<DiffStep> &steps, qsizetype begin, qsizetype end);
    void printLines(const QList<DiffStep> &steps, qsizetype begin, qsizetype end);
    void printLine(char kind, const QString &line);

    const QStringList &m_before;
    const QStringList &m_after;
    For m_for;
    int m_x = 0; ///< lines before the hunk
    int m_y = 0;
    QString m_text;
};

QString Printer::print(const QList<DiffStep> &steps)
{
    qsizetype done = 0;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps.at(i).kind == ' ')
            continue;
        const qsizetype begin = std::max(done, i - context);
        qsizetype last = i;
        for (qsizetype j = i; j < steps.size() && j - last <= 2 * context + 1; ++j) {
            if (steps.at(j).kind != ' ')
                last = j;
        }
        const qsizetype end = std::min(steps.size(), last + 1 + context);
        m_x += int(begin - done);
        m_y += int(begin - done);
        printHunk(steps, begin, end);
        done = end;
        i = end - 1;
    }
    return m_text;
}

void Printer::printHunk(const QList<DiffStep> &steps, qsizetype begin, qsizetype end)
{
    const auto count = [&steps, begin, end](char other) {
        return int(std::count_if(steps.begin() + begin, steps.begin() + end,
                                 [other](const DiffStep &step) { return step.kind != other; }));
    };
    const auto range = [](int first, int size) {
        const QString start = QString::number(size == 0 ? first : first + 1);
        return size == 1 ? start : start + u',' + QString::number(size);
    };
    const int removed = count('+');
    const int added = count('-');
    m_text += "@@ -%1 +%2 @@\n"_L1.arg(range(m_x, removed), range(m_y, added));
    for (qsizetype i = begin; i < end;) {
        qsizetype next = i;
        while (next < end && (steps.at(next).kind == ' ') == (steps.at(i).kind == ' '))
            ++next;
        printLines(steps, i, next);
        i = next;
    }
    m_x += removed;
    m_y += added;
}

/// Lines that are all equal or all different; what goes is printed before what comes.
void Printer::printLines(const QList<DiffStep> &steps, qsizetype begin, qsizetype end)
{
    for (const char kind : {' ', '-', '+'}) {
        for (qsizetype i = begin; i < end; ++i) {
            if (steps.at(i).kind == kind)
                printLine(kind, (kind == '+' ? m_after : m_before).at(steps.at(i).line));
        }
    }
}

void Printer::printLine(char kind, const QString &line)
{
    QStringView shown(line);
    while (shown.endsWith(u'\n') || (m_for == For::Reader && shown.endsWith(u'\r')))
        shown.chop(1);
    m_text += QLatin1Char(kind);
    m_text += shown;
    m_text += u'\n';
    if (shown.size() == line.size())
        m_text += "\\ No newline at end of file\n"_L1;
}

/// As git and patch write a path: one that a line does not hold in quotes, with what breaks it in octal;
/// behind one with blanks a tab, where patch would end it at the first.
QString headPath(const QString &path)
{
    const auto isControl = [](QChar c) { return c < u' '; };
    if (std::ranges::none_of(path, isControl))
        return path.contains(u' ') ? path + u'\t' : path;
    QString quoted = u"\""_s;
    for (const QChar c : path) {
        if (isControl(c))
            quoted += u'\\' + QString::number(c.unicode(), 8).rightJustified(3, u'0');
        else
            quoted += (c == u'"' || c == u'\\' ? u"\\"_s : QString()) + c;
    }
    return quoted + u'"';
}

QString headOf(const FileChange &change, const QString &name)
{
    const QString before = change.before ? headPath("a/"_L1 + name) : u"/dev/null"_s;
    return "--- %1\n+++ %2\n"_L1.arg(before, headPath("b/"_L1 + name));
}

QString hunksOf(const QString &before, const QString &after, For whom)
{
    const QStringList beforeLines = linesOf(before, whom);
    const QStringList afterLines = linesOf(after, whom);
    return Printer(beforeLines, afterLines, whom).print(Differ(beforeLines, afterLines).run());
}

} // namespace

QString unifiedDiff(const FileChange &change, const QString &name)
{
    if (change.before == change.after)
        return {};
    return headOf(change, name)
        + hunksOf(textOf(change.before.value_or(QByteArray())), textOf(change.after), For::Reader);
}

QByteArray unifiedPatch(const FileChange &change, const QString &name)
{
    if (change.before == change.after)
        return {};
    // Latin-1 takes every byte to the character of that number and back.
    const QString before = QString::fromLatin1(change.before.value_or(QByteArray()));
    return headOf(change, name).toUtf8()
        + hunksOf(before, QString::fromLatin1(change.after), For::Program).toLatin1();
}

} // namespace bindwright
