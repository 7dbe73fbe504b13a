// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "applyjob.h"

#include "model/plan/export.h"

namespace bindwright {

namespace {

/// The number of files begun before, and the path of the one that is begun.
FileProgress progressOf(QPromise<void> &promise, qsizetype files)
{
    // From one below: Qt drops the text of a value that is no higher than the one before.
    promise.setProgressRange(-1, int(files));
    return [&promise](int index, const QString &path) {
        promise.setProgressValueAndText(index, path);
        return !promise.isCanceled();
    };
}

ApplyOutcome write(QPromise<void> &promise, const ApplyParameters &parameters)
{
    QList<FileChange> changes = parameters.changes;
    if (parameters.existing == ApplyParameters::Existing::Replace) {
        auto found = asFound(*parameters.files, changes);
        if (!found)
            return {.result = tl::unexpected(found.error())};
        changes = std::move(*found);
    }
    ApplyOutcome outcome{.recoveries = parameters.files->recover()};
    QStringList projects = parameters.projects;
    projects.removeAll(QString());
    outcome.result = parameters.files->replace(
        changes, {.progress = progressOf(promise, changes.size()), .projects = projects});
    for (qsizetype i = 0; outcome.result && i < parameters.changes.size(); ++i)
        outcome.written.append(parameters.changes.at(i).path);
    if (outcome.result && !parameters.reread.isEmpty())
        outcome.project = openProject(*parameters.files, parameters.reread);
    return outcome;
}

} // namespace

void runApply(QPromise<void> &promise, const ApplyParameters &parameters,
              const std::shared_ptr<ApplyOutcome> &outcome)
{
    if (promise.isCanceled())
        outcome->result = failure(Code::Cancelled);
    else
        *outcome = write(promise, parameters);
}

void runUndo(QPromise<void> &promise, const UndoParameters &parameters,
             const std::shared_ptr<ApplyOutcome> &outcome)
{
    outcome->result =
        parameters.files->undo(parameters.backup, progressOf(promise, parameters.backup.paths.size()));
    if (!outcome->result)
        return;
    outcome->written = parameters.backup.paths;
    outcome->project = openProject(*parameters.files, parameters.reread);
}

} // namespace bindwright
