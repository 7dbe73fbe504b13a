// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "applyjob.h"

#include "export.h"

namespace bindwright {

namespace {

ApplyOutcome write(QPromise<void> &promise, const ApplyParameters &parameters)
{
    QList<FileChange> changes = parameters.changes;
    if (parameters.existing == ApplyParameters::Existing::Replace) {
        auto found = asFound(*parameters.files, changes);
        if (!found)
            return {.result = tl::unexpected(found.error())};
        changes = std::move(*found);
    }
    promise.setProgressRange(0, int(changes.size()));
    const auto progress = [&promise](int index, const QString &path) {
        promise.setProgressValueAndText(index, path);
        return !promise.isCanceled();
    };
    ApplyOutcome outcome{.result = parameters.files->replace(changes, progress)};
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

} // namespace bindwright
