// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/filestore.h"
#include "model/cloudservice/project.h"

#include <QPromise>
#include <QStringList>

#include <memory>

namespace bindwright {

/// What one run of apply or export writes, and with what.
struct ApplyParameters
{
    enum class Existing {
        AsRead, ///< files must still be what the changes say they were
        Replace, ///< whatever an earlier export left is replaced
    };

    QList<FileChange> changes;
    FileStore *files = nullptr; ///< outlives the job
    Existing existing = Existing::AsRead;
    QString reread = {}; ///< the project to read again once all is written; empty: none
    QStringList projects = {}; ///< the definitions applied to, for undo; none, or an empty one: an export
};

/// How it ended: all files stand, or none was touched.
struct ApplyOutcome
{
    Result<> result = {};
    QStringList written = {}; ///< paths, in order; empty after a failure
    std::optional<Result<Project>> project = {}; ///< as it stands now, where that was asked for
    Recoveries recoveries = {}; ///< what an earlier run had left half done
};

/// What one run of undo takes back.
struct UndoParameters
{
    Backup backup;
    FileStore *files = nullptr; ///< outlives the job
    QString reread = {}; ///< the project to read again afterwards
};

/// Writes all files or none; for QtConcurrent::run. The promise's progress is the number of files
/// begun, its text the path at work. A cancel is taken up to the last switch of files; the outcome
/// is told through \a outcome, for a cancelled future drops its result.
void runApply(QPromise<void> &promise, const ApplyParameters &parameters,
              const std::shared_ptr<ApplyOutcome> &outcome);

/// The same for putting back what stood before an apply.
void runUndo(QPromise<void> &promise, const UndoParameters &parameters,
             const std::shared_ptr<ApplyOutcome> &outcome);

} // namespace bindwright
