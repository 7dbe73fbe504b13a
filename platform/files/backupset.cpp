// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "backupset.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr auto format = "bindwright-backup/1"_L1;
constexpr qint64 largestManifest = 16 * 1024 * 1024;
constexpr qsizetype digestSize = 32; // SHA-256

/// In the order of SetState, which begins with no marker at all.
constexpr std::array markers = {QLatin1String(), "unfinished"_L1, "switched"_L1, "done"_L1, "undone"_L1};

QString markerPath(const QString &folder, SetState state)
{
    return folder + u'/' + markers.at(size_t(state));
}

QString beside(const BackupSet &set, qsizetype file, QLatin1String role)
{
    return u"%1/.bindwright-%2-%3-%4"_s.arg(QFileInfo(set.files[file].path).path(), set.name())
        .arg(file)
        .arg(role);
}

QJsonObject toJson(const BackupSet &set, qsizetype index)
{
    const ReplacedFile &file = set.files[index];
    return {{u"path"_s, file.path},
            {u"backup"_s, file.before.isEmpty() ? QString() : QFileInfo(set.backupPath(index)).fileName()},
            {u"before"_s, QString::fromLatin1(file.before.toHex())},
            {u"after"_s, QString::fromLatin1(file.after.toHex())}};
}

ReplacedFile fileOf(const QJsonObject &json)
{
    return {.path = json["path"_L1].toString(),
            .before = QByteArray::fromHex(json["before"_L1].toString().toLatin1()),
            .after = QByteArray::fromHex(json["after"_L1].toString().toLatin1())};
}

QStringList stringsOf(const QJsonValue &json)
{
    QStringList strings;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &value : array)
        strings.append(value.toString());
    return strings;
}

/// What orders names: the moment, then the number.
std::pair<QString, int> stampOf(const QString &name)
{
    constexpr int stampSize = 15;
    return {name.left(stampSize), name.mid(stampSize + 1).toInt()};
}

bool isCleanPath(const QString &path)
{
    return QDir::isAbsolutePath(path) && QDir::cleanPath(path) == path;
}

bool isSound(const ReplacedFile &file)
{
    const auto isDigest = [](const QByteArray &digest) {
        return digest.isEmpty() || digest.size() == digestSize;
    };
    return isCleanPath(file.path) && isDigest(file.before) && isDigest(file.after)
        && (!file.before.isEmpty() || !file.after.isEmpty());
}

/// Whether the set says only what a transaction writes: its folders are those of its files.
bool isSound(const BackupSet &set)
{
    const auto holdsFile = [&set](const QString &folder) {
        return isCleanPath(folder) && std::ranges::any_of(set.files, [&folder](const ReplacedFile &file) {
                   return file.path.startsWith(folder + u'/');
               });
    };
    return set.date.isValid() && !set.files.isEmpty() && (set.undoes.isEmpty() || isSetName(set.undoes))
        && std::ranges::all_of(set.files, [](const ReplacedFile &file) { return isSound(file); })
        && std::ranges::all_of(set.madeFolders, holdsFile)
        && std::ranges::all_of(set.emptiedFolders, holdsFile);
}

} // namespace

QString BackupSet::name() const
{
    return QFileInfo(folder).fileName();
}

QString BackupSet::backupPath(qsizetype file) const
{
    return u"%1/%2-%3"_s.arg(folder).arg(file).arg(QFileInfo(files[file].path).fileName());
}

QString BackupSet::freshPath(qsizetype file) const
{
    return beside(*this, file, "new"_L1);
}

QString BackupSet::keptPath(qsizetype file) const
{
    return beside(*this, file, "old"_L1);
}

QString BackupSet::restoredPath(qsizetype file) const
{
    return beside(*this, file, "back"_L1);
}

bool isSetName(const QString &name)
{
    static const QRegularExpression pattern(u"^\\d{8}-\\d{6}(-\\d{1,6})?$"_s);
    return pattern.match(name).hasMatch();
}

QStringList setNames(const QString &backupsFolder)
{
    QStringList names = QDir(backupsFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    names.removeIf([](const QString &name) { return !isSetName(name); });
    std::ranges::sort(names, {}, &stampOf);
    return names;
}

QString newSetName(const QString &backupsFolder, const QDateTime &moment)
{
    const QString stamp = moment.toString(u"yyyyMMdd-HHmmss"_s);
    const QStringList names = setNames(backupsFolder);
    const auto [last, number] = names.isEmpty() ? std::pair(QString(), 0) : stampOf(names.last());
    if (last < stamp)
        return stamp;
    return u"%1-%2"_s.arg(last).arg(qMax(number, 1) + 1); // also where the clock was set back
}

SetState stateOf(const QString &folder)
{
    for (const SetState state :
         {SetState::Unfinished, SetState::Switched, SetState::Done, SetState::Undone}) {
        if (QFileInfo::exists(markerPath(folder, state)))
            return state;
    }
    return SetState::Prepared;
}

Result<> setState(const BackupSet &set, SetState from, SetState to, FileSystem &system)
{
    const QString marker = markerPath(set.folder, to);
    const auto done = from == SetState::Prepared ? system.writeNew(marker, {}, {})
                                                 : system.rename(markerPath(set.folder, from), marker);
    return done ? system.flushFolder(set.folder) : done;
}

QByteArray manifestOf(const BackupSet &set)
{
    QJsonArray files;
    for (qsizetype i = 0; i < set.files.size(); ++i)
        files.append(toJson(set, i));
    return QJsonDocument(QJsonObject{{u"format"_s, format},
                                     {u"date"_s, set.date.toString(Qt::ISODateWithMs)},
                                     {u"projects"_s, QJsonArray::fromStringList(set.projects)},
                                     {u"undoes"_s, set.undoes},
                                     {u"files"_s, files},
                                     {u"madeFolders"_s, QJsonArray::fromStringList(set.madeFolders)},
                                     {u"emptiedFolders"_s, QJsonArray::fromStringList(set.emptiedFolders)}})
        .toJson();
}

Result<BackupSet> readManifest(const QString &folder)
{
    BackupSet set = {.folder = folder};
    QFile file(set.manifestPath());
    if (!file.open(QIODevice::ReadOnly))
        return failure(Code::FileUnreadable, file.fileName(), file.errorString());
    const QJsonObject json = QJsonDocument::fromJson(file.read(largestManifest)).object();
    if (json["format"_L1].toString() != format)
        return failure(Code::UnknownFormat, file.fileName(), json["format"_L1].toString());
    set.date = QDateTime::fromString(json["date"_L1].toString(), Qt::ISODateWithMs);
    set.projects = stringsOf(json["projects"_L1]);
    if (json.contains("project"_L1)) // as it was written before an apply could be to several
        set.projects.append(json["project"_L1].toString());
    set.undoes = json["undoes"_L1].toString();
    const QJsonArray files = json["files"_L1].toArray();
    for (const QJsonValue &value : files)
        set.files.append(fileOf(value.toObject()));
    set.madeFolders = stringsOf(json["madeFolders"_L1]);
    set.emptiedFolders = stringsOf(json["emptiedFolders"_L1]);
    if (!isSound(set))
        return failure(Code::RecoveryFailed, file.fileName());
    return set;
}

void discard(const QString &folder, FileSystem &system)
{
    const QDir set(folder);
    // The marker goes first: without one, the next start goes on removing.
    for (const SetState state :
         {SetState::Unfinished, SetState::Switched, SetState::Done, SetState::Undone}) {
        if (QFileInfo::exists(markerPath(folder, state)) && !system.remove(markerPath(folder, state)))
            return;
    }
    const QStringList names = set.entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names)
        static_cast<void>(system.remove(set.filePath(name)));
    static_cast<void>(system.removeFolder(folder));
}

} // namespace bindwright
