// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "source.h"

#include "newdraft.h"

#include "model/draft/draftfile.h"
#include "model/draft/draftmerge.h"
#include "model/plan/export.h"

#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr qint64 maximumPlanFile = 16 * 1024 * 1024;

Source sourceOf(const Facts &facts, Draft draft, const QString &planPath)
{
    draft.asOf = facts.now;
    return {facts, draft, planPath};
}

Result<Source> openPlan(const FileStore &files, const QString &path, const QDateTime &now)
{
    const auto content = files.read(path, maximumPlanFile);
    if (!content)
        return tl::unexpected(content.error());
    const auto plan = readDraftFile(*content, path);
    if (!plan)
        return tl::unexpected(plan.error());
    if (plan->draft.server.alone) // there is no project to read anew
        return sourceOf({{}, now}, withTarget(plan->draft, Target::Server), path);
    const auto project = openProject(files, plan->draft.projectPath);
    if (!project)
        return tl::unexpected(project.error());
    return sourceOf({*project, now}, mergedDraft(*plan, project->service), path);
}

Result<QList<FileChange>> sampleChanges(const FileStore &files, const QString &folder)
{
    QList<FileChange> changes;
    QDirIterator entries(u":/sample"_s, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (!file.open(QIODevice::ReadOnly))
            return failure(Code::FileUnreadable, file.fileName(), file.errorString());
        FileChange change{folder + file.fileName().mid(u":/sample"_s.size()), {}, file.readAll()};
        if (const auto before = files.read(change.path, maximumProjectFile))
            change.before = *before;
        if (change.before != change.after)
            changes.append(change);
    }
    return changes;
}

} // namespace

Result<Source> openSource(const FileStore &files, const QString &path, const QDateTime &now)
{
    if (path.endsWith(QLatin1String(".bindwright"), Qt::CaseInsensitive))
        return openPlan(files, path, now);
    const auto project = openProject(files, path);
    if (!project)
        return tl::unexpected(project.error());
    return sourceOf({*project, now}, draftOf(project->path, project->service), {});
}

Result<> keepObservations(FileStore &files, const QString &path, const Source &source,
                          const QList<Observation> &observations)
{
    const auto &project = source.facts.project;
    DraftFile plan{source.draft, project ? project->service : Service()};
    const auto content = files.read(path, maximumPlanFile);
    if (!content && content.error().code != Code::FileNotFound)
        return tl::unexpected(content.error());
    if (content) {
        const auto stored = readDraftFile(*content, path);
        if (!stored)
            return tl::unexpected(stored.error());
        plan = *stored;
    }
    plan.draft = withObservations(plan.draft, observations);
    return writeAsFound(files, path, writeDraftFile(plan, path));
}

Result<QString> makeProject(FileStore &files, const QString &folder, const NewRole &role)
{
    const Project project = emptyProject(folder, role);
    QStringList taken = definitionsIn(files, project.path);
    QList<FileChange> changes;
    for (const ProjectFile &file : QList{project.definition} + project.configurations) {
        changes.append({file.path, {}, file.document.bytes()});
        const auto there = files.read(file.path, maximumProjectFile);
        if (there || there.error().code != Code::FileNotFound)
            taken.append(file.path);
    }
    if (!taken.isEmpty())
        return failure(Code::FileExists, taken.first());
    if (const auto written = files.replace(changes, {}); !written)
        return tl::unexpected(written.error());
    return project.definition.path;
}

Result<QString> copySample(FileStore &files)
{
    const QString folder = files.stateFolder() + u"/sample"_s;
    const auto changes = sampleChanges(files, folder);
    if (!changes)
        return tl::unexpected(changes.error());
    if (changes->isEmpty())
        return folder;
    if (const auto written = files.replace(*changes, {}); !written)
        return tl::unexpected(written.error());
    return folder;
}

} // namespace bindwright
