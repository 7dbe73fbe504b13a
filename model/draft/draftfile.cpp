// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "draftfile.h"

#include "draftfilefields.h"
#include "draftfileserver.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
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

Draft draftFromJson(const QJsonObject &object, const QString &planPath)
{
    Draft draft;
    draft.projectPath = absolutePath(object["project"_L1].toString(), planPath);
    draft.target = enumOf(targetWords(), object["target"_L1].toString(), draft.target);
    draft.service = serviceFromJson(object["service"_L1].toObject());
    draft.certificates = listOf(object["certificates"_L1], certificateFromJson);
    if (const QString word = object["scenario"_L1].toString(); !word.isEmpty())
        draft.scenario = enumOf(scenarioWords(), word, Scenario::Single);
    draft.roles = stringsOf(object["roles"_L1]);
    draft.hosts = stringsOf(object["hosts"_L1]);
    draft.bindings = listOf(object["bindings"_L1], bindingFromJson);
    draft.site = object["site"_L1].toString();
    if (const auto thumbprint = Thumbprint::parse(object["defaultCertificate"_L1].toString()))
        draft.defaultCertificate = *thumbprint;
    draft.httpsEndpoint =
        enumOf(httpsEndpointWords(), object["httpsEndpoint"_L1].toString(), draft.httpsEndpoint);
    draft.scriptForm = enumOf(scriptFormWords(), object["scriptForm"_L1].toString(), draft.scriptForm);
    draft.installRoot = object["installRoot"_L1].toBool();
    draft.server = serverFromJson(object["server"_L1].toObject());
    draft.expectations = listOf(object["expectations"_L1], expectationFromJson);
    return draft;
}

} // namespace

QByteArray writeDraftFile(const DraftFile &plan, const QString &planPath)
{
    const Draft &draft = plan.draft;
    QJsonObject object{
        {u"format"_s, QLatin1String(draftFormat)},
        {u"project"_s, relativePath(draft.projectPath, planPath)},
        {u"target"_s, wordOf(targetWords(), draft.target)},
        {u"base"_s, toJson(plan.base)},
        {u"service"_s, toJson(draft.service)},
        {u"certificates"_s, arrayOf(draft.certificates, [](const Certificate &c) { return toJson(c); })},
        {u"roles"_s, QJsonArray::fromStringList(draft.roles)},
        {u"hosts"_s, QJsonArray::fromStringList(draft.hosts)},
        {u"bindings"_s, arrayOf(draft.bindings, [](const Binding &b) { return toJson(b); })},
        {u"site"_s, draft.site},
        {u"httpsEndpoint"_s, wordOf(httpsEndpointWords(), draft.httpsEndpoint)},
        {u"scriptForm"_s, wordOf(scriptFormWords(), draft.scriptForm)},
        {u"installRoot"_s, draft.installRoot},
        {u"expectations"_s, arrayOf(draft.expectations, [](const Expectation &e) { return toJson(e); })},
    };
    if (!draft.server.isEmpty())
        object.insert(u"server"_s, toJson(draft.server));
    if (draft.scenario)
        object.insert(u"scenario"_s, wordOf(scenarioWords(), *draft.scenario));
    if (draft.defaultCertificate)
        object.insert(u"defaultCertificate"_s, draft.defaultCertificate->toString());
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
    DraftFile plan{draftFromJson(object, planPath), serviceFromJson(object["base"_L1].toObject())};
    if (isFirst && plan.draft.target == Target::ExtendedSupport)
        plan.draft.target = Target::CloudService;
    return plan;
}

} // namespace bindwright
