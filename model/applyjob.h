// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "filestore.h"
#include "project.h"

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
};

/// How it ended: all files stand, or none was touched.
struct ApplyOutcome
{
    Result<> result = {};
    QStringList written = {}; ///< paths, in order; empty after a failure
    std::optional<Result<Project>> project = {}; ///< as it stands now, where that was asked for
};

/// Writes all files or none; for QtConcurrent::run. The promise's progress is the number of files
/// begun, its text the path at work. A cancel is taken up to the last switch of files; the outcome
/// is told through \a outcome, for a cancelled future drops its result.
void runApply(QPromise<void> &promise, const ApplyParameters &parameters,
              const std::shared_ptr<ApplyOutcome> &outcome);

} // namespace bindwright
