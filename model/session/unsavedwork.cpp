// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "unsavedwork.h"

#include "projectlock.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr auto unsavedFormat = "bindwright-unsaved/1";
constexpr qint64 maximumUnsaved = 32 * 1024 * 1024;

QByteArray contentOf(const UnsavedWork &work, const QString &path)
{
    const QJsonObject object{{u"format"_s, QLatin1String(unsavedFormat)},
                             {u"project"_s, work.project},
                             {u"plan"_s, work.planPath},
                             {u"at"_s, work.at.toString(Qt::ISODate)},
                             {u"draft"_s, QJsonDocument::fromJson(writeDraftFile(work.plan, path)).object()}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QString freeUnsavedPath(const FileStore &files, const QString &project)
{
    const QString start = files.stateFolder() + u"/unsaved-"_s + ProjectLock::shortName(project) + u'-';
    for (int number = 1;; ++number) {
        QString path = start + QString::number(number) + u".json"_s;
        if (files.read(path, maximumUnsaved).value_or(QByteArray()).isEmpty())
            return path;
    }
}

Result<> keepUnsaved(FileStore &files, const QString &path, const std::optional<UnsavedWork> &work)
{
    const auto before = files.read(path, maximumUnsaved);
    if (!before && before.error().code != Code::FileNotFound)
        return tl::unexpected(before.error());
    if (!before && !work)
        return {};
    FileChange change{
        .path = path, .before = {}, .after = work ? contentOf(*work, path) : QByteArray(), .isSecret = true};
    if (before)
        change.before = *before;
    if (change.before == change.after)
        return {};
    return files.replace({change}, {.kept = ReplaceOptions::Kept::Nothing});
}

Result<UnsavedWork> unsavedAt(const FileStore &files, const QString &path)
{
    const auto content = files.read(path, maximumUnsaved);
    if (!content)
        return tl::unexpected(content.error());
    const QJsonObject object = QJsonDocument::fromJson(*content).object();
    if (object["format"_L1].toString() != QLatin1String(unsavedFormat))
        return failure(Code::NotUnderstood, path);
    const auto plan = readDraftFile(QJsonDocument(object["draft"_L1].toObject()).toJson(), path);
    if (!plan)
        return tl::unexpected(plan.error());
    return UnsavedWork{*plan, object["project"_L1].toString(), object["plan"_L1].toString(),
                       QDateTime::fromString(object["at"_L1].toString(), Qt::ISODate)};
}

QMap<QString, UnsavedWork> leftUnsaved(const FileStore &files)
{
    QMap<QString, UnsavedWork> left;
    const QString folder = files.stateFolder();
    const QStringList names = filesIn(files, folder, {u"unsaved-*.json"_s});
    for (const QString &name : names) {
        const QString path = folder + u'/' + name;
        const auto work = unsavedAt(files, path);
        if (work && !ProjectLock::holderOf(folder, work->project))
            left.insert(path, *work);
    }
    return left;
}

} // namespace bindwright
