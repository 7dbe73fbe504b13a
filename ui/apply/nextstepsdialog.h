// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/page/wizardpage.h"
#include "ui/words/nextsteptext.h"

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace bindwright {

/// Shows the steps, to tick off, to read and to copy.
class NextStepsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NextStepsDialog)

public:
    /// \a done: Draft::doneSteps.
    NextStepsDialog(const NextSteps &next, const QStringList &done, QWidget *parent);

    /// Opens it over \a parent; its ticks are those of the draft, each an undoable step.
    static void open(const NextSteps &next, const PageContext &context, QWidget *parent);

signals:
    /// A step was ticked, or its tick taken away; \a done holds no step that is not listed.
    void doneChanged(const QStringList &done);

private:
    void fill();
    void showTicks();
    void showStep(int row);

    const NextSteps m_next;
    QStringList m_done;
    QListWidget *m_steps;
    QTextBrowser *m_text;
};

} // namespace bindwright
