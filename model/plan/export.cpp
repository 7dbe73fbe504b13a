// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "export.h"

#include "unifieddiff.h"

#include "model/script/script.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// Without touching the disk: a project path that names a file ends in one of these.
bool namesFile(const QString &projectPath)
{
    const QString suffix = QFileInfo(projectPath).suffix().toLower();
    return suffix == "ccproj"_L1 || suffix == "csdef"_L1 || suffix == "cscfg"_L1;
}

/// The deepest folder that holds \a folder and all that the plan changes.
QString commonFolder(QString folder, const Plan &plan)
{
    for (const FileChange &change : plan.changes) {
        while (!change.isSecret && !change.path.startsWith(folder + u'/') && folder.contains(u'/'))
            folder = folder.section(u'/', 0, -2);
    }
    return folder;
}

} // namespace

QString exportedDiffName()
{
    return u"bindwright.diff"_s;
}

QString projectFolder(const QString &projectPath)
{
    return namesFile(projectPath) ? QFileInfo(projectPath).path() : projectPath;
}

QString shownPath(const QString &path, const QString &projectPath)
{
    if (projectPath.isEmpty())
        return path;
    const QString relative = QDir(projectFolder(projectPath)).relativeFilePath(path);
    return relative.startsWith("../"_L1) || QDir::isAbsolutePath(relative) ? path : relative;
}

QString headText(const QStringList &lines)
{
    QString text;
    for (const QString &line : lines)
        text += "# "_L1 + line.simplified() + u'\n'; // a line of its own would be read as more than a remark
    return text;
}

QByteArray planDiff(const Draft &draft, const Plan &plan, const DiffHeads &heads)
{
    const QDir project(projectFolder(draft.projectPath));
    const QDir base(commonFolder(project.path(), plan));
    QByteArray text;
    for (const FileChange &change : plan.changes)
        text += headText(heads.value(change.path)).toUtf8()
            + (change.isSecret ? QByteArray() : unifiedPatch(change, base.relativeFilePath(change.path)));
    // What stands before the first file is passed over by git and patch.
    const QString way = project.relativeFilePath(base.path());
    if (!text.isEmpty() && way != u'.')
        text.prepend("To be applied in " + way.toUtf8() + ", seen from the project's folder.\n");
    return text;
}

QList<FileChange> exportFiles(const Draft &draft, const Plan &plan, const QString &folder,
                              const DiffHeads &heads)
{
    const QDir target(folder);
    QList<FileChange> files;
    if (!draft.bindings.isEmpty()) {
        const QList<ScriptFile> scripts = scriptFiles(draft);
        for (const ScriptFile &script : scripts)
            files.append({.path = target.filePath(script.name), .before = {}, .after = script.content});
    }
    files += exportTemplates(draft, folder);
    const QByteArray diff = planDiff(draft, plan, heads);
    if (!diff.isEmpty())
        files.append({.path = target.filePath(exportedDiffName()), .before = {}, .after = diff});
    return files;
}

QList<FileChange> exportTemplate(const Draft &draft, TemplateForm form, const QString &folder)
{
    if (vaultCertificates(draft).isEmpty())
        return {};
    return {{.path = QDir(folder).filePath(templateFileName(form)),
             .before = {},
             .after = deploymentTemplate(draft, form)}};
}

QList<FileChange> exportTemplates(const Draft &draft, const QString &folder)
{
    if (draft.target != Target::ExtendedSupport)
        return {};
    return exportTemplate(draft, TemplateForm::Arm, folder)
        + exportTemplate(draft, TemplateForm::Bicep, folder);
}

Result<QList<FileChange>> asFound(const FileStore &files, const QList<FileChange> &changes)
{
    QList<FileChange> found;
    for (FileChange change : changes) {
        const auto there = files.read(change.path, maximumProjectFile);
        if (there)
            change.before = *there;
        else if (there.error().code != Code::FileNotFound)
            return tl::unexpected(there.error());
        if (!there || *there != change.after)
            found.append(change);
    }
    return found;
}

QByteArray withTicksOf(const QByteArray &before, const QByteArray &steps)
{
    QByteArrayList lines = steps.split('\n');
    const QByteArrayList earlier =
        QByteArray(before).replace("\r\n", "\n").replace("- [X] ", "- [x] ").split('\n');
    for (QByteArray &line : lines) {
        const QByteArray ticked = "- [x] " + line.mid(6);
        if (line.startsWith("- [ ] ") && earlier.contains(ticked))
            line = ticked;
    }
    return lines.join('\n');
}

Result<> writeAsFound(FileStore &files, const QString &path, const QByteArray &content)
{
    const auto changes = asFound(files, {{path, {}, content}});
    return changes ? files.replace(*changes, {}) : tl::unexpected(changes.error());
}

} // namespace bindwright
