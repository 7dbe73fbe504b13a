// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/nextsteps.h"

namespace bindwright {

/// What is to be done after a plan was carried out, and what that disturbs.
struct NextSteps
{
    Impact impact = Impact::Nothing;
    QList<NextStep> steps;
};

/// What deploying disturbs, in a sentence or two.
QString impactText(Impact impact);

/// What a step is for, as a heading.
QString titleText(const NextStep &step);

/// What to look at in it, in a sentence or more.
QString explanationText(const NextStep &step);

/// Lines for one shell.
struct CommandBlock
{
    NextStep::Shell shell = NextStep::Shell::None;
    QStringList lines;
};

/// What sets the variables that the commands of \a steps use, to be filled in: a block a shell.
QList<CommandBlock> variableBlocks(const QList<NextStep> &steps);

/// "bash" or "powershell": of a block in Markdown.
QString languageOf(NextStep::Shell shell);

/// \a next as a list to tick off in Markdown, with those ticked whose idOf() is in \a done; empty: nothing.
QString nextStepsText(const NextSteps &next, const QStringList &done);

/// The same for \a plan, with the draft's own ticks. \a source as for nextSteps().
QString nextStepsOf(const Draft &draft, const Plan &plan, const QString &source);

/// \a files of an export into \a folder (absolute), and the steps beside them, NEXT-STEPS.md; none beside
/// none.
QList<FileChange> withNextSteps(QList<FileChange> files, const Draft &draft, const Plan &plan,
                                const QString &source, const QString &folder);

} // namespace bindwright
