// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "packagedfiles.h"

#include "project.h"
#include "rolefolders.h"
#include "scriptnames.h"

#include "model/base/filestore.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr qint64 maximumText = 1024 * 1024; ///< larger ones are no command files and no templates

/// The .cmd or .bat that a command line starts, with slashes; empty where it starts another thing, or
/// where the path is made on the instance. Redirections and arguments are left out.
QString commandFile(const QString &commandLine)
{
    static const QRegularExpression first(
        u"^\\s*(?:cmd(?:\\.exe)?\\s+(?:/\\w\\s+)+)?(?:\"([^\"]+)\"|([^\\s\"<>&|]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = first.match(commandLine);
    QString file = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    file.replace(u'\\', u'/');
    while (file.startsWith("./"_L1))
        file.remove(0, 2);
    const bool isCommand =
        file.endsWith(".cmd"_L1, Qt::CaseInsensitive) || file.endsWith(".bat"_L1, Qt::CaseInsensitive);
    const bool isOwn =
        !file.startsWith(u'/') && !file.contains(u':') && !file.contains(u'%') && !file.startsWith("../"_L1);
    return isCommand && isOwn ? file : QString();
}

/// The file below \a folder whose path is \a file but for case, as Windows sees it; empty: there is none.
QString pathOf(const FileStore &files, const QString &folder, const QString &file)
{
    QString path = folder;
    const QStringList parts = file.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto entries = files.list(path).value_or(QList<FolderEntry>());
        const auto found = std::ranges::find_if(entries, [&part](const FolderEntry &entry) {
            return entry.name.compare(part, Qt::CaseInsensitive) == 0;
        });
        if (found == entries.cend())
            return {};
        path += u'/' + found->name;
    }
    return path;
}

bool startsWithMark(const QByteArray &content)
{
    return content.startsWith("\xef\xbb\xbf") || content.startsWith("\xff\xfe")
        || content.startsWith("\xfe\xff");
}

TaskFile examined(const FileStore &files, const QString &folder, TaskFile file)
{
    QString path;
    for (const QString &below : {folder, folder + u"/bin"_s}) {
        if (path.isEmpty())
            path = pathOf(files, below, file.name);
    }
    file.exists = !path.isEmpty();
    const auto content = file.exists ? files.read(path, maximumText) : failure(Code::FileNotFound);
    if (!content)
        return file;
    file.marked = startsWithMark(*content);
    file.ascii = std::ranges::all_of(*content, [](char c) { return static_cast<uchar>(c) < 0x80; });
    file.administersIis = administersIis(QString::fromLatin1(*content));
    return file;
}

void appendUrls(QList<SecretUrl> &urls, const QString &path, const QByteArray &content)
{
    static const QRegularExpression value(u"\"?\\bcertificateUrl\"?\\s*:\\s*[\"'](https://[^\"']*)[\"']"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QStringList lines = QString::fromUtf8(content).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = value.match(lines.at(i));
        if (match.hasMatch())
            urls.append({path, int(i + 1), match.captured(1)});
    }
}

} // namespace

QList<TaskFile> findTaskFiles(const FileStore &files, const Project &project)
{
    const RoleFolders folders(files, project);
    QList<TaskFile> found;
    for (const Role &role : project.service.roles) {
        const QString folder = folders.pathOf(role.name);
        if (!isFolder(files, folder))
            continue;
        for (const StartupTask &task : role.startupTasks) {
            const QString name = commandFile(task.commandLine);
            if (!name.isEmpty() && !scriptFileNames().contains(name)) // a plan writes ours
                found.append(examined(files, folder,
                                      {.role = role.name, .commandLine = task.commandLine, .name = name}));
        }
    }
    return found;
}

QList<SecretUrl> findSecretUrls(const FileStore &files, const Project &project)
{
    const QDir folder = QFileInfo(project.definition.path).absoluteDir();
    QList<SecretUrl> urls;
    const QStringList names = filesIn(files, folder.path(), {u"*.json"_s, u"*.bicep"_s});
    for (const QString &name : names) {
        const QString path = folder.absoluteFilePath(name);
        if (const auto content = files.read(path, maximumText))
            appendUrls(urls, path, *content);
    }
    return urls;
}

bool administersIis(const QString &text)
{
    static const QRegularExpression command(
        u"\\b(appcmd|iisreset|netsh(?:\\.exe)?\\s+http\\s+(?:add|delete|update)|WebAdministration|"
        "IISAdministration|New-WebBinding)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringList lines = text.split(u'\n');
    return std::ranges::any_of(lines, [](const QString &line) {
        const QString bare = line.trimmed();
        const bool remark = bare.startsWith("::"_L1) || bare.startsWith("rem "_L1, Qt::CaseInsensitive)
            || bare.startsWith("@rem "_L1, Qt::CaseInsensitive);
        return !remark && command.match(bare).hasMatch();
    });
}

} // namespace bindwright
