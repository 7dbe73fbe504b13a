// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "draftfile.h"

#include "draftfilefields.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QString relativePath(const QString &path, const QString &planPath)
{
    if (path.isEmpty())
        return path;
    const QString relative = QFileInfo(planPath).absoluteDir().relativeFilePath(path);
    return relative.startsWith("../../"_L1) ? path : relative;
}

QString absolutePath(const QString &path, const QString &planPath)
{
    if (path.isEmpty())
        return path;
    return QDir::cleanPath(QFileInfo(planPath).absoluteDir().absoluteFilePath(path));
}

} // namespace

QByteArray writeDraftFile(const DraftFile &plan, const QString &planPath)
{
    QJsonObject object = toJson(plan.draft);
    object.insert("format"_L1, QLatin1String(draftFormat));
    object.insert("project"_L1, relativePath(plan.draft.projectPath, planPath));
    object.insert("base"_L1, toJson(plan.base));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<DraftFile> readDraftFile(const QByteArray &json, const QString &planPath)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(Code::NotUnderstood, planPath, error.errorString());
    const QString format = document.object()["format"_L1].toString();
    const bool isFirst = format == QLatin1String(firstDraftFormat);
    if (!isFirst && format != QLatin1String(draftFormat))
        return failure(Code::UnknownFormat, planPath, format);
    const QJsonObject object = document.object();
    DraftFile plan{draftFromJson(object), serviceFromJson(object["base"_L1].toObject())};
    plan.draft.projectPath = absolutePath(object["project"_L1].toString(), planPath);
    if (isFirst && plan.draft.target == Target::ExtendedSupport)
        plan.draft.target = Target::CloudService;
    return plan;
}

} // namespace bindwright
