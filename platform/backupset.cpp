// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "backupset.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr auto format = "bindwright-backup/1"_L1;

QJsonObject toJson(const ReplacedFile &file)
{
    return {{u"path"_s, file.path},
            {u"backup"_s, file.backup},
            {u"before"_s, QString::fromLatin1(file.before.toHex())},
            {u"after"_s, QString::fromLatin1(file.after.toHex())},
            {u"fresh"_s, file.fresh},
            {u"kept"_s, file.kept}};
}

ReplacedFile fileOf(const QJsonObject &json)
{
    return {.path = json["path"_L1].toString(),
            .fresh = json["fresh"_L1].toString(),
            .kept = json["kept"_L1].toString(),
            .backup = json["backup"_L1].toString(),
            .before = QByteArray::fromHex(json["before"_L1].toString().toLatin1()),
            .after = QByteArray::fromHex(json["after"_L1].toString().toLatin1())};
}

/// Keeps the first failure.
void note(Result<> &all, const Result<> &one)
{
    if (all && !one)
        all = one;
}

Result<> putBack(const ReplacedFile &file, FileSystem &system)
{
    if (QFileInfo::exists(file.path) && digestOf(file.path) != file.after)
        return {}; // not switched, or someone's work since then
    if (file.kept.isEmpty())
        return system.remove(file.path);
    if (!QFileInfo::exists(file.kept))
        return {}; // content as before, and put back already
    return system.rename(file.kept, file.path);
}

} // namespace

QByteArray digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

QByteArray manifestOf(const BackupSet &set)
{
    QJsonArray files;
    for (const ReplacedFile &file : set.files)
        files.append(toJson(file));
    return QJsonDocument(QJsonObject{{u"format"_s, format},
                                     {u"files"_s, files},
                                     {u"madeFolders"_s, QJsonArray::fromStringList(set.madeFolders)}})
        .toJson();
}

Result<BackupSet> readManifest(const QString &folder)
{
    BackupSet set = {.folder = folder};
    QFile file(set.manifestPath());
    if (!file.open(QIODevice::ReadOnly))
        return failure(Code::FileUnreadable, set.manifestPath(), file.errorString());
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json["format"_L1].toString() != format)
        return failure(Code::UnknownFormat, set.manifestPath(), json["format"_L1].toString());
    const QJsonArray files = json["files"_L1].toArray();
    for (const QJsonValue &value : files)
        set.files.append(fileOf(value.toObject()));
    const QJsonArray folders = json["madeFolders"_L1].toArray();
    for (const QJsonValue &value : folders)
        set.madeFolders.append(value.toString());
    return set;
}

Result<> rollBack(const BackupSet &set, FileSystem &system)
{
    Result<> all;
    QStringList folders;
    for (const ReplacedFile &file : set.files) {
        const Result<> back = putBack(file, system);
        note(all, back);
        note(all, system.remove(file.fresh));
        // Where renaming back failed, the second name is the only one left beside the backup.
        if (back && !file.kept.isEmpty())
            note(all, system.remove(file.kept));
        folders.append(QFileInfo(file.path).path());
    }
    for (auto folder = set.madeFolders.crbegin(); folder != set.madeFolders.crend(); ++folder) {
        if (QFileInfo::exists(*folder))
            static_cast<void>(system.removeFolder(*folder)); // not empty: someone uses it by now
    }
    folders.removeDuplicates();
    for (const QString &folder : folders) {
        if (QFileInfo::exists(folder))
            note(all, system.flushFolder(folder));
    }
    if (all)
        all = system.remove(set.unfinishedPath());
    return all;
}

Result<> finish(const BackupSet &set, FileSystem &system)
{
    Result<> all;
    for (const ReplacedFile &file : set.files) {
        if (!file.kept.isEmpty())
            note(all, system.remove(file.kept));
    }
    if (all)
        all = system.remove(set.switchedPath());
    return all;
}

void discard(const BackupSet &set, FileSystem &system)
{
    for (const ReplacedFile &file : set.files) {
        if (!file.backup.isEmpty())
            static_cast<void>(system.remove(set.backupPath(file)));
    }
    static_cast<void>(system.remove(set.manifestPath()));
    static_cast<void>(system.removeFolder(set.folder));
}

} // namespace bindwright
