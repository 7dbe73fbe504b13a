// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/plan.h"

#include <QDialog>

namespace bindwright {

/// What is to be done after \a plan was carried out, as Markdown; empty: nothing.
QString nextStepsOf(const Draft &draft, const Plan &plan);

/// \a files of an export into \a folder, and the steps beside them.
QList<FileChange> withNextSteps(QList<FileChange> files, const Draft &draft, const Plan &plan,
                                const QString &folder);

/// Shows the steps, to read and to copy.
class NextStepsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NextStepsDialog)

public:
    /// \a markdown as nextStepsOf() makes it.
    NextStepsDialog(const QString &markdown, QWidget *parent);
};

} // namespace bindwright
