// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/deploymenttemplate.h"
#include "model/plan/plan.h"
#include "ui/messages/messagelist.h"

namespace bindwright {

/// What the admin chose to do with a plan.
struct ApplyChoice
{
    bool isExport = false;
    QString folder; ///< that is exported to, absolute; empty: none chosen yet
    std::optional<TemplateForm> templateForm = {}; ///< that is exported, alone; none: all files
    bool force = false; ///< errors are overridden
};

/// What that writes: the plan's changes, or the files of an export.
QList<FileChange> changesOf(const ApplyChoice &choice, const Draft &draft, const Plan &plan);

/// Why it cannot be done, in a sentence; empty: it can.
QString whyNot(const ApplyChoice &choice, const Draft &draft, const Result<Plan> &plan);

/// Why the script cannot be run on this machine, in a sentence; empty: it can. \a missing: what is not here.
QString whyNotHere(const std::optional<Error> &missing, const ApplyChoice &choice, const Draft &draft,
                   const Result<Plan> &plan);

/// An apply or an export that is done.
struct DoneRun
{
    QStringList left; ///< what is left to the admin, a sentence each
    int files = 0; ///< that were written
    QString exportedTo; ///< the folder; empty: applied to the project
    int overridden = 0; ///< errors
};

/// What is left to the admin, where something is; then what was written.
QList<Message> doneMessages(const DoneRun &run);

/// Why nothing was written: an error, or that it was stopped.
Message notDoneMessage(const Error &error);

} // namespace bindwright
