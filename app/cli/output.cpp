// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "output.h"

#include "model/base/escaped.h"
#include "model/plan/nextsteps.h"
#include "ui/words/errortext.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// The ANSI colour of a line of a unified diff; empty: none.
QString colourOf(const QString &line)
{
    if (line.startsWith("--- "_L1) || line.startsWith("+++ "_L1))
        return u"1"_s; // bold
    if (line.startsWith("@@"_L1))
        return u"36"_s; // cyan
    if (line.startsWith(u'+'))
        return u"32"_s; // green
    return line.startsWith(u'-') ? u"31"_s : QString(); // red
}

/// As UTF-8, and what is none as Latin-1.
QString shownText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace

Output::Output(bool isTerminal, bool takesColours)
    : m_data(stdout)
    , m_words(stderr)
    , m_isTerminal(isTerminal)
    , m_takesColours(takesColours)
{ }

void Output::data(const QString &line)
{
    raw(escaped(line) + u'\n');
}

void Output::text(const QString &text)
{
    raw(escapedLines(text));
}

void Output::raw(const QString &text)
{
    m_data << text;
    if (m_isTerminal)
        m_data.flush();
}

void Output::data(const QJsonObject &object)
{
    raw(escapedJson(QString::fromUtf8(QJsonDocument(object).toJson())));
}

void Output::data(QJsonObject object, const QString &name, qsizetype size,
                  const std::function<QJsonObject(qsizetype)> &make)
{
    object.insert(name, QJsonArray());
    const QString frame = QString::fromUtf8(QJsonDocument(object).toJson());
    const QString start = u"\n    \"%1\": [\n"_s.arg(name); // no text of JSON has such a line's end in it
    const qsizetype at = frame.indexOf(start) + start.size();
    raw(escapedJson(frame.first(at)));
    for (qsizetype i = 0; i < size; ++i) {
        const QByteArray json = QJsonDocument(make(i)).toJson().trimmed().replace("\n", "\n        ");
        const QString end = i + 1 < size ? u",\n"_s : u"\n"_s;
        raw(u"        "_s + escapedJson(QString::fromUtf8(json)) + end);
    }
    raw(escapedJson(frame.sliced(at)));
}

void Output::diff(const QByteArray &unified)
{
    if (!m_isTerminal) { // the bytes are the files' own, in whatever encoding
        m_data.flush();
        std::fwrite(unified.constData(), 1, size_t(unified.size()), stdout);
        return;
    }
    const QByteArrayList lines = unified.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isLast = i + 1 == lines.size();
        const QString text = shownText(lines.at(i));
        const QString line = escapedLines(text.endsWith(u'\r') ? text.chopped(1) : text);
        const QString colour = m_takesColours ? colourOf(line) : QString();
        raw((colour.isEmpty() ? line : u"\x1b[%1m%2\x1b[m"_s.arg(colour, line)) + (isLast ? u""_s : u"\n"_s));
    }
}

void Output::words(const QString &sentence)
{
    m_data.flush();
    m_words << escaped(sentence) << Qt::endl;
}

int Output::fail(const Error &error)
{
    spdlog::info("failed: {} {}", word(error.code).toStdString(), error.subject.toStdString());
    words(u"bindwright: "_s + errorText(error));
    return Unusable;
}

QString shellWord(const QString &path)
{
#ifdef Q_OS_WIN
    constexpr auto shell = NextStep::Shell::PowerShell;
#else
    constexpr auto shell = NextStep::Shell::Bash;
#endif
    return quotedFor(shell, QDir::toNativeSeparators(path));
}

} // namespace bindwright
