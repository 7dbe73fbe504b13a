// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "output.h"

#include "ui/errortext.h"

#include <QJsonDocument>

#include <spdlog/spdlog.h>

namespace bindwright {

Output::Output()
    : m_data(stdout)
    , m_words(stderr)
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

void Output::words(const QString &sentence)
{
    m_words << sentence << Qt::endl;
}

int Output::fail(const Error &error)
{
    spdlog::info("failed: {} {}", word(error.code).toStdString(), error.subject.toStdString());
    words(QStringLiteral("bindwright: ") + errorText(error));
    return Unusable;
}

} // namespace bindwright
