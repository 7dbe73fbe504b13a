// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fileconflicts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

Problem certificateProblem(Rule rule, const Role &role, const QString &name, const Arguments &arguments)
{
    return {.rule = rule,
            .severity = Severity::Error,
            .step = Step::Project,
            .role = role.name,
            .subject = name,
            .arguments = arguments};
}

const ProjectFile *fileNamed(const Project *project, const QString &name)
{
    for (const ProjectFile &file : project ? project->configurations : QList<ProjectFile>()) {
        if (file.path.endsWith(u'/' + name))
            return &file;
    }
    return nullptr;
}

void findThumbprint(QList<Problem> &found, const Role &role, const RoleCertificate &entry,
                    const Project *project)
{
    static const QRegularExpression sha256(QRegularExpression::anchoredPattern(u"[0-9A-Fa-f]{64}"_s));
    for (auto it = entry.thumbprints.cbegin(); it != entry.thumbprints.cend(); ++it) {
        if (!sha256.match(it.value()).hasMatch())
            continue;
        found.append(certificateProblem(Rule::ThumbprintNotSha1, role, entry.name,
                                        {{Argument::Configuration, it.key()}}));
        if (const ProjectFile *file = fileNamed(project, it.key()))
            found.last().where = locate(*file, role.name, u"Certificate"_s, entry.name);
    }
}

/// Whether PowerShell takes the braces of an appid for code: they stand outside of quotes.
bool hasBareBraces(QStringView command)
{
    QChar quote;
    for (qsizetype i = 0; i < command.size(); ++i) {
        const QChar c = command.at(i);
        if (quote.isNull() && command.sliced(i).startsWith("appid={"_L1, Qt::CaseInsensitive))
            return true;
        if (c == quote)
            quote = QChar();
        else if (quote.isNull() && (c == u'"' || c == u'\''))
            quote = c;
    }
    return false;
}

void findScripts(QList<Problem> &found, const RoleFolder &folder)
{
    for (auto it = folder.scripts.cbegin(); it != folder.scripts.cend(); ++it) {
        const QStringList faults =
            scriptFaults(it.value(), it.key().endsWith(".ps1"_L1, Qt::CaseInsensitive));
        for (const QString &fault : faults)
            found.append({.rule = Rule::ScriptMisquotes,
                          .severity = Severity::Error,
                          .step = Step::Project,
                          .role = folder.role,
                          .subject = it.key(),
                          .arguments = {{Argument::Fault, fault}}});
    }
}

} // namespace

QStringList scriptFaults(const QByteArray &script, bool isPowerShell)
{
    // A caret or a backtick at its end lets a line go on in the next one.
    static const QRegularExpression command(
        u"netsh(?:\\.exe)?\\s+http\\s+(?:add|update)\\s+sslcert(?:[\\^`]\\r?\\n|[^\\r\\n])*"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList faults;
    auto matches = command.globalMatch(QString::fromUtf8(script));
    while (matches.hasNext()) {
        const QString text = matches.next().captured();
        if (text.contains("hostnameport="_L1, Qt::CaseInsensitive)
            && !text.contains("certstorename="_L1, Qt::CaseInsensitive))
            faults.append(u"certstorename"_s);
        if (isPowerShell && hasBareBraces(text))
            faults.append(u"appid"_s);
    }
    faults.removeDuplicates();
    return faults;
}

QList<Problem> fileConflicts(const Draft &draft, const Project *project)
{
    QList<Problem> found;
    for (const Role &role : draft.service.roles) {
        for (const RoleCertificate &entry : role.certificates)
            findThumbprint(found, role, entry, project);
    }
    if (!project)
        return found;
    for (const RoleFolder &folder : project->roleFolders)
        findScripts(found, folder);
    return found;
}

} // namespace bindwright
