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
    const QString file = startedBy(commandLine);
    const bool isCommand =
        file.endsWith(".cmd"_L1, Qt::CaseInsensitive) || file.endsWith(".bat"_L1, Qt::CaseInsensitive);
    const bool isOwn =
        !file.startsWith(u'/') && !file.contains(u':') && !file.contains(u'%') && !file.contains("../../"_L1);
    return isCommand && isOwn ? file : QString();
}

constexpr QByteArrayView utf8Mark = "\xef\xbb\xbf";

bool isUtf16(const QByteArray &content)
{
    return content.startsWith("\xff\xfe") || content.startsWith("\xfe\xff");
}

/// A line whose loss changes what is shown alone.
bool isShow(const QString &line)
{
    static const QRegularExpression show(u"^\\s*@?(?:echo\\b|title\\b|cls\\b|color\\b|prompt\\b).*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression redirects(u"[>|&]"_s);
    return isRemark(line) || (show.match(line).hasMatch() && !line.contains(redirects));
}

template<class Does>
bool anyCommand(const QString &text, Does does)
{
    const QStringList lines = text.split(u'\n');
    return std::ranges::any_of(
        lines, [&does](const QString &line) { return !isRemark(line.trimmed()) && does(line); });
}

/// The .ps1 files that a command waits for, as they are named there, with slashes and without the folder of
/// the command file itself.
QStringList scriptsNamedIn(const QString &text)
{
    static const QRegularExpression script(u"(?:%~dp0|\\$PSScriptRoot)?[\\\\/.]*([\\w.\\-\\\\/]+\\.ps1)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QStringList names;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (isRemark(line.trimmed()) || line.trimmed().startsWith("start "_L1, Qt::CaseInsensitive))
            continue;
        auto matches = script.globalMatch(line);
        while (matches.hasNext())
            names.append(matches.next().captured(1).replace(u'\\', u'/'));
    }
    return names;
}

/// A role's files, and where they come from.
struct RoleFiles
{
    const FileStore &files;
    const RoleFolders &folders;
    const Role &role;
};

bool anyScriptEditsSites(const RoleFiles &of, const QString &text)
{
    const QStringList names = scriptsNamedIn(text);
    return std::ranges::any_of(names, [&of](const QString &name) {
        const QString path = of.folders.taskFile(of.role, name).path;
        const auto content = path.isEmpty() ? failure(Code::FileNotFound) : of.files.read(path, maximumText);
        return content && editsSites(QString::fromLatin1(*content));
    });
}

/// Files that were joined have a mark in their midst.
void lookForMarks(TaskFile &file, const QByteArray &content)
{
    file.marked = isUtf16(content);
    file.markedRemark = !file.marked;
    const QList<QByteArray> lines = content.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray text = line.trimmed();
        if (!text.startsWith(utf8Mark))
            continue;
        file.marked = true;
        file.markedRemark &= isShow(QString::fromLatin1(text.sliced(utf8Mark.size())));
    }
}

TaskFile examined(const RoleFiles &of, TaskFile file)
{
    const RoleFolders::Found found = of.folders.taskFile(of.role, file.name);
    file.exists = !found.path.isEmpty();
    file.copied = found.isCopied;
    file.inBin = !(file.exists && file.copied) && of.role.kind == RoleKind::Web
        && file.name.startsWith("bin/"_L1, Qt::CaseInsensitive)
        && !of.folders.taskFile(of.role, file.name.sliced(4)).path.isEmpty();
    const auto content = file.exists ? of.files.read(found.path, maximumText) : failure(Code::FileNotFound);
    if (!content)
        return file;
    lookForMarks(file, *content);
    const QByteArray bare = QByteArray(*content).replace(utf8Mark, "");
    const QString text = QString::fromLatin1(bare);
    file.ascii = std::ranges::all_of(bare, [](char c) { return static_cast<uchar>(c) < 0x80; });
    file.administersIis = administersIis(text);
    file.editsSites = editsSites(text) || anyScriptEditsSites(of, text);
    return file;
}

/// The .ps1 files of the role's own that a command line gives to PowerShell, with slashes.
QStringList scriptsGivenIn(const QString &commandLine)
{
    static const QRegularExpression script(
        u"(?<![\\w:%$~}\\\\/.])(?:\\.[\\\\/])?([\\w.\\-]+(?:[\\\\/][\\w.\\-]+)*\\.ps1)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList names;
    auto matches = script.globalMatch(commandLine);
    while (matches.hasNext())
        names.append(matches.next().captured(1).replace(u'\\', u'/'));
    return names;
}

/// What a command line that starts another program does by its .ps1 files; none where nothing is to be said.
std::optional<TaskFile> withoutCommandFile(const RoleFiles &of, TaskFile file)
{
    file.exists = true; // or its text would not be known
    file.editsSites = anyScriptEditsSites(of, file.commandLine);
    const QStringList names = scriptsGivenIn(file.commandLine);
    for (const QString &name : names) {
        const bool isOwn = !scriptFileNames().contains(name) && !name.contains("../"_L1);
        const RoleFolders::Found found = of.folders.taskFile(of.role, name);
        if (!isOwn || !of.folders.isKnown(of.role) || (!found.path.isEmpty() && found.isCopied))
            continue;
        file.name = name;
        file.exists = !found.path.isEmpty();
        file.copied = found.isCopied;
        return file;
    }
    return file.editsSites ? std::optional(file) : std::nullopt;
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
        const RoleFiles of{files, folders, role};
        for (const StartupTask &task : role.startupTasks) {
            const QString name = commandFile(task.commandLine);
            TaskFile file{.role = role.name, .commandLine = task.commandLine, .name = name};
            if (const auto other = name.isEmpty() ? withoutCommandFile(of, file) : std::nullopt)
                found.append(*other);
            if (name.isEmpty() || scriptFileNames().contains(name)) // a plan writes ours
                continue;
            file = examined(of, file);
            const bool isAbove = name.startsWith("../"_L1); // where more lies than was looked through
            if (file.exists || (folders.isKnown(role) && !isAbove))
                found.append(file);
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

QString startedBy(const QString &commandLine)
{
    static const QRegularExpression first(
        u"^\\s*(?:cmd(?:\\.exe)?\\s+(?:/\\w\\s+)+)?(?:\"([^\"]+)\"|([^\\s\"<>&|]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = first.match(commandLine);
    QString file = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    file.replace(u'\\', u'/');
    while (file.startsWith("./"_L1))
        file.remove(0, 2);
    return file;
}

bool isByCommandProcessor(const QString &commandLine)
{
    static const QRegularExpression processor(u"^\\s*\"?(?:%comspec%|cmd(?:\\.exe)?)\"?\\s+(?:/\\w\\s+)+"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    return processor.match(commandLine).hasMatch();
}

bool isRemark(const QString &line)
{
    static const QRegularExpression remark(u"^\\s*(?:@?rem\\b.*|::.*|#.*)?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return remark.match(line).hasMatch();
}

bool administersIis(const QString &text)
{
    static const QRegularExpression command(
        u"\\b(appcmd|iisreset|netsh(?:\\.exe)?\\s+http\\s+(?:add|delete|update)|WebAdministration|"
        "IISAdministration|New-WebBinding)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return anyCommand(text, [](const QString &line) { return command.match(line).hasMatch(); });
}

bool editsSites(const QString &text)
{
    // appcmd.exe set site "…" and the like, or a setting of one site; the cmdlets of WebAdministration and
    // IISAdministration that look for a site; ServerManager.Sites. Defaults of the server are no site's.
    static const QRegularExpression command(
        u"\\bappcmd(?:\\.exe)?\"?\\s+(?:set|add|delete|start|stop|restore)\\s+\"?(?:site|app|vdir)\\b|"
        "\\bappcmd\\b.*%?RoleInstanceId\\b|"
        "\\b(?:New|Set|Get|Remove|Start|Stop)-(?:WebBinding|Website|WebApplication|WebVirtualDirectory|"
        "IISSite|IISSiteBinding)\\b|\\bIIS:[\\\\/]+Sites\\b|\\$\\w+\\.Sites\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return anyCommand(text, [](const QString &line) { return command.match(line).hasMatch(); });
}

} // namespace bindwright
