// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "reopening.h"

#include "model/draft/draftmerge.h"
#include "model/preview/serverdraft.h"

namespace bindwright {

namespace {

/// The plan file that the work was on, or, where that is gone, its project.
Result<Source> openSaved(const FileStore &files, const UnsavedWork &work, const QDateTime &now)
{
    if (!work.planPath.isEmpty()) {
        if (auto plan = openSource(files, work.planPath, now))
            return plan;
    }
    const Draft &draft = work.plan.draft;
    if (!draft.server.alone)
        return openSource(files, draft.projectPath, now);
    Source source{{{}, now}, draftOfServer(draft.server.state, draft.server.state.sources.value(0)), {}};
    source.draft.asOf = now;
    return source;
}

} // namespace

Result<Reopened> reopened(const FileStore &files, const UnsavedWork &work, const QDateTime &now)
{
    const auto saved = openSaved(files, work, now);
    if (!saved)
        return tl::unexpected(saved.error());
    Reopened result{*saved, work.plan.draft, {}};
    if (const auto &project = saved->facts.project) {
        result.draft = mergedDraft(work.plan, project->service);
        result.misfits = misfits(work.plan, project->service);
    }
    result.draft.asOf = now;
    return result;
}

QString projectKey(const Facts &facts, const Draft &draft)
{
    return facts.project ? facts.project->definition.path : draft.server.state.sources.value(0);
}

QStringList changedOnDisk(const FileStore &files, const Project &project)
{
    QStringList changed;
    for (const ProjectFile &file : QList{project.definition} + project.configurations) {
        const auto now = files.read(file.path, maximumProjectFile);
        if (!now || *now != file.document.bytes())
            changed.append(file.path);
    }
    return changed;
}

} // namespace bindwright
