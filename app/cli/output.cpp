// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "output.h"

#include "ui/words/errortext.h"

#include <QJsonDocument>

#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// The ANSI colour of a line of a unified diff; empty: none.
QByteArray colourOf(const QByteArray &line)
{
    if (line.startsWith("--- ") || line.startsWith("+++ "))
        return "1"; // bold
    if (line.startsWith("@@"))
        return "36"; // cyan
    if (line.startsWith('+'))
        return "32"; // green
    return line.startsWith('-') ? "31" : ""; // red
}

} // namespace

Output::Output(bool takesColours)
    : m_data(stdout)
    , m_words(stderr)
    , m_takesColours(takesColours)
{ }

void Output::data(const QString &line)
{
    m_data << line << Qt::endl;
}

void Output::data(const QByteArray &bytes)
{
    m_data << QString::fromUtf8(bytes) << Qt::flush;
}

void Output::data(const QJsonObject &object)
{
    data(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Output::diff(const QByteArray &unified)
{
    if (!m_takesColours)
        return data(unified);
    const QList<QByteArray> lines = unified.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray &line = lines.at(i);
        const QByteArray colour = colourOf(line);
        const QByteArray end = i + 1 < lines.size() ? "\n" : "";
        data(colour.isEmpty() ? line + end : "\x1b[" + colour + 'm' + line + "\x1b[m" + end);
    }
}

void Output::words(const QString &sentence)
{
    m_words << sentence << Qt::endl;
}

int Output::fail(const Error &error)
{
    spdlog::info("failed: {} {}", word(error.code).toStdString(), error.subject.toStdString());
    words(u"bindwright: "_s + errorText(error));
    return Unusable;
}

} // namespace bindwright
