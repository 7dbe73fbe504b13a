// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "recordscripts.h"

#include "packagedfiles.h"
#include "rolefolders.h"
#include "scriptnames.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

/// The scripts of the role's own that a line starts or names, with slashes, below the folder of the tasks.
QStringList scriptsIn(const QString &line)
{
    static const QRegularExpression script(
        u"(?<![\\w:%$~}\\\\/.\\-])(?:%~dp0|\\$PSScriptRoot)?[\\\\/.]*([\\w.\\-]+(?:[\\\\/][\\w.\\-]+)*"
        "\\.(?:ps1|cmd|bat))(?![\\w.])"_s,
        anyCase);
    QStringList names;
    auto matches = script.globalMatch(line);
    while (matches.hasNext())
        names.append(matches.next().captured(1).replace(u'\\', u'/'));
    return names;
}

/// Follows a task's scripts from one to the next.
class Walk final
{
public:
    Walk(const FileStore &files, const RoleFolders &folders, const Role &role)
        : m_files(files)
        , m_folders(folders)
        , m_role(role)
    { }

    void take(const StartupTask &task)
    {
        if (changesRecords(task.commandLine))
            m_found.append(task.commandLine);
        m_isElevated = task.executionContext == "elevated"_L1;
        for (const QString &name : scriptsIn(task.commandLine))
            follow(name);
    }

    QStringList found() const { return m_found; }

private:
    void follow(const QString &name)
    {
        const QString key = name.toLower();
        if (m_seen.contains(key) || scriptFileNames().contains(name))
            return;
        m_seen.append(key);
        const QString path = m_folders.taskFile(m_role, name).path;
        const auto content = path.isEmpty() ? failure(Code::FileNotFound) : m_files.read(path, maximumScript);
        if (content)
            read(name, QString::fromLatin1(*content));
        else if (m_isElevated)
            m_found.append(name);
    }

    /// A line goes on after the sign that continues it.
    void read(const QString &name, const QString &text)
    {
        const QStringList lines = text.split(u'\n');
        bool isFound = false;
        QString whole;
        for (qsizetype i = 0, first = 0; i < lines.size(); ++i) {
            const QString line = lines.at(i).trimmed();
            first = whole.isEmpty() ? i : first;
            whole += isRemark(line) ? QString() : line;
            if (!whole.isEmpty() && (line.endsWith(u'^') || line.endsWith(u'`'))) {
                whole.back() = u' ';
                continue;
            }
            if (!isFound && changesRecords(whole)) {
                m_found.append(name + u':' + QString::number(first + 1));
                isFound = true;
            }
            for (const QString &other : scriptsIn(whole))
                follow(other);
            whole.clear();
        }
    }

    static constexpr qint64 maximumScript = 1024 * 1024;

    const FileStore &m_files;
    const RoleFolders &m_folders;
    const Role &m_role;
    QStringList m_seen;
    QStringList m_found;
    bool m_isElevated = false;
};

} // namespace

QStringList findRecordScripts(const FileStore &files, const RoleFolders &folders, const Role &role)
{
    Walk walk(files, folders, role);
    for (const StartupTask &task : role.startupTasks)
        walk.take(task);
    return walk.found();
}

bool changesRecords(const QString &line)
{
    // netsh; appcmd's bindings and sites; the cmdlets of WebAdministration and IISAdministration;
    // Microsoft.Web.Administration; the registry that HTTP.sys keeps its records in.
    static const QRegularExpression command(
        u"\\bhttp\\s+(?:add|delete|update)\\s+sslcert\\b|\\bnetsh(?:\\.exe)?\"?\\s+(?:-f|exec)\\b|"
        "\\bappcmd(?:\\.exe)?\"?\\s.*(?:\\bbindings?\\b|\\b(?:add|delete)\\s+\"?site\\b|\\brestore\\b)|"
        "\\b(?:New|Set|Remove)-(?:WebBinding|IISSiteBinding)\\b|\\b(?:New|Remove)-(?:Website|IISSite)\\b|"
        "\\bIIS:[\\\\/]+SslBindings\\b|\\bWebConfiguration(?:Property)?\\b.*\\bbindings?\\b|"
        "\\.Bindings\\.(?:Add|Remove|Clear)|\\.(?:Add|Remove|Rebind)SslCertificate\\b|"
        "\\bSsl(?:Binding|SniBinding|CcsBinding)Info\\b"_s,
        anyCase);
    return command.match(line).hasMatch();
}

} // namespace bindwright
