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
        !file.startsWith(u'/') && !file.contains(u':') && !file.contains(u'%') && !file.contains("../../"_L1);
    return isCommand && isOwn ? file : QString();
}

bool startsWithMark(const QByteArray &content)
{
    return content.startsWith("\xef\xbb\xbf") || content.startsWith("\xff\xfe")
        || content.startsWith("\xfe\xff");
}

/// With a UTF-8 mark the command processor does not understand the first line, and goes on with the second:
/// nothing is lost with a remark, and little with "echo off". In UTF-16 it understands nothing.
bool losesCommand(const QByteArray &content)
{
    static const QRegularExpression harmless(u"^(@?(rem|echo|title|color|cls)\\b|::|:|@?$).*"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression redirects(u"[<>&|]"_s);
    if (!content.startsWith("\xef\xbb\xbf"))
        return true;
    const QString first = QString::fromUtf8(content.sliced(3).split('\n').first()).trimmed();
    const bool isRemark = first.startsWith("rem"_L1, Qt::CaseInsensitive) || first.startsWith(u':');
    return !harmless.match(first).hasMatch() || (!isRemark && redirects.match(first).hasMatch());
}

TaskFile examined(const FileStore &files, const QString &path, TaskFile file)
{
    file.exists = !path.isEmpty();
    const auto content = file.exists ? files.read(path, maximumText) : failure(Code::FileNotFound);
    if (!content)
        return file;
    file.marked = startsWithMark(*content);
    file.losesCommand = losesCommand(*content);
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
        for (const StartupTask &task : role.startupTasks) {
            const QString name = commandFile(task.commandLine);
            if (name.isEmpty() || scriptFileNames().contains(name)) // a plan writes ours
                continue;
            const QString path = folders.taskFile(role, name);
            const bool isAbove = name.startsWith("../"_L1); // where more lies than was looked through
            if (!path.isEmpty() || (folders.isKnown(role) && !isAbove))
                found.append(examined(files, path,
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
