// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/session/applyjob.h"
#include "ui/page/wizardpage.h"

class QLabel;
class QListView;
class QListWidget;
class QPushButton;
class QTabWidget;

namespace bindwright {

class ApplyTarget;
class ChangeTabs;
class PlanModel;
class PlanTextModel;
class ScriptBar;

/// All that will happen, action by action, with the difference beside it; does it, and says how each
/// action ended.
class ApplyPage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApplyPage)

public:
    explicit ApplyPage(const PageContext &context);

protected:
    void build() override;
    void refresh() override;
    bool blocks(const Problem &) const override { return false; } // Finish only closes
    QList<Problem> listedProblems() const override;
    QList<MessageAction> actionsFor(const Problem &problem) override;

private:
    QWidget *makePlan();
    QWidget *makeViews();
    QLayout *makeButtons();
    QWidget *makeFiles();
    void showPlan();
    QString leftText() const;
    void updateStart();
    bool hasWork() const;
    QString whyNot() const;
    QString definitionPath() const;
    void start();
    void findBackup();
    void askToUndo(const Backup &backup);
    void undo(const Backup &backup);
    void finishUndo(const Backup &backup, const ApplyOutcome &outcome);
    void showOutcomeOf(const QFuture<void> &future, const std::shared_ptr<ApplyOutcome> &outcome,
                       const std::function<void()> &then);
    void askForReport();
    void writeReport(const QString &path);
    void showFile();
    void showScript();
    QString whyNotHere() const;
    QString filesFolder() const;
    void askWhereToSave();
    void saveFile(const QString &path, const QByteArray &content, const QString &sentence);
    void showProgress(const QString &path);
    void finish(const ApplyOutcome &outcome);
    void takeProject(const ApplyOutcome &outcome);
    void succeed(const ApplyOutcome &outcome);
    void fail(const Error &error);

    ApplyTarget *m_target = nullptr;
    PlanModel *m_plan = nullptr;
    PlanTextModel *m_texts = nullptr;
    QTabWidget *m_views = nullptr; ///< the plan, and what the script does
    QListWidget *m_steps = nullptr;
    ChangeTabs *m_tabs = nullptr;
    ScriptBar *m_bar = nullptr;
    QLabel *m_why = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_undo = nullptr;
    std::optional<Draft> m_ran; ///< whose plan was carried out and is shown with its outcome
    QString m_working; ///< the path at work
    QString m_savedTo; ///< the folder of the file that was saved last
};

} // namespace bindwright
