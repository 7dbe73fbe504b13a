// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "probefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr qsizetype largestProbeFile = 1024 * 1024;
constexpr auto probeFormat = "bindwright-probe/1"_L1;

QString formatOf(const QJsonDocument &document)
{
    return document.object()["format"_L1].toString();
}

QJsonDocument documentOf(const QByteArray &content)
{
    return content.size() > largestProbeFile ? QJsonDocument() : QJsonDocument::fromJson(content);
}

} // namespace

bool isProbeFile(const QByteArray &content)
{
    return formatOf(documentOf(content)).startsWith("bindwright-probe/"_L1);
}

Result<Measurement> readProbeFile(const QByteArray &content, const QString &path)
{
    const QJsonDocument document = documentOf(content);
    const QString format = formatOf(document);
    if (format != probeFormat)
        return failure(Code::UnknownFormat, path, format);
    const QJsonObject object = document.object();
    Measurement read{.windows = object["windows"_L1].toString(),
                     .at = QDateTime::fromString(object["started"_L1].toString(), Qt::ISODate),
                     .file = path};
    if (read.windows.isEmpty())
        return failure(Code::NotUnderstood, path, u"windows"_s);
    for (const auto &answer : object["answers"_L1].toArray()) {
        const QJsonValue holds = answer["holds"_L1];
        const QString rule = answer["rule"_L1].toString();
        if (holds.isBool() && NamedEnum<MeasuredRule>::parse(rule))
            (holds.toBool() ? read.holds : read.fails).append(rule);
    }
    return read;
}

} // namespace bindwright
