// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/session/applyjob.h"
#include "ui/page/wizardpage.h"
#include "ui/words/nextsteptext.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace bindwright {

class ApplyTarget;
struct ApplyChoice;
class FilesPanel;
class PlanView;
class ReportExporter;

/// All that will happen, action by action, with the difference beside it; does it, and says how each
/// action ended.
class ApplyPage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApplyPage)

public:
    explicit ApplyPage(const PageContext &context);

    void exportTo(const QString &folder); ///< as if that had been chosen, and Export pressed

protected:
    void build() override;
    void refresh() override;
    bool blocks(const Problem &) const override { return false; } // Finish only closes
    QList<Problem> listedProblems() const override;
    QList<MessageAction> actionsFor(const Problem &problem) override;
    QString closingQuestion() const override;

private:
    QWidget *makePlan();
    QLayout *makeButtons();
    void connectParts();
    void showPlan();
    void followFile();
    bool isPending() const;
    bool isDone() const;
    void chooseDefault();
    void updateStart();
    ApplyChoice choice() const;
    QString obstacleToStart() const;
    QList<Problem> overridable() const;
    QString definitionPath() const;
    void start();
    void findBackup();
    void askToUndo(const Backup &backup);
    void undo(const Backup &backup);
    void finishUndo(const Backup &backup, const ApplyOutcome &outcome);
    void showOutcomeOf(const QFuture<void> &future, const std::shared_ptr<ApplyOutcome> &outcome,
                       const std::function<void()> &then);
    QString filesFolder() const;
    void showProgress(const QString &path);
    void finish(const ApplyOutcome &outcome);
    void takeProject(const ApplyOutcome &outcome);
    void succeed(const ApplyOutcome &outcome);
    void fail(const Error &error);

    ApplyTarget *m_target = nullptr;
    PlanView *m_plan = nullptr;
    FilesPanel *m_files = nullptr;
    ReportExporter *m_report = nullptr;
    QLabel *m_why = nullptr;
    QCheckBox *m_force = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_undo = nullptr;
    std::optional<Draft> m_ran; ///< whose plan was carried out and is shown with its outcome
    bool m_hasSucceeded = false; ///< and it was carried out
    int m_overridden = 0; ///< errors that the last start passed over
    QString m_working; ///< the path at work
    NextSteps m_next; ///< of the plan that was started last
};

} // namespace bindwright
