// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/page/wizardpage.h"

class QPushButton;
class QStackedWidget;

namespace bindwright {

class ProjectSummary;
class RecentList;
class RoleModel;

/// Opens a deployment, or starts without one, and says what was read.
class ProjectPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit ProjectPage(const PageContext &context);

    QString obstacle() const override;
    QList<QWidget *> panes() const override;

protected:
    void build() override;
    void refresh() override;
    bool blocks(const Problem &) const override { return false; } // the next pages mend them
    QList<Problem> listedProblems() const override;
    QList<MessageAction> actionsFor(const Problem &problem) override;

private:
    QWidget *makeSources();
    QWidget *makeDropArea();
    QWidget *makeBeginnings();
    QWidget *makeCollector();
    QWidget *makeContents();
    QWidget *makeInvitation();
    QPushButton *makeOpener(const QString &name, const QString &text, void (Document::*open)());
    void followDocument();

    RecentList *m_recent = nullptr;
    QStackedWidget *m_right = nullptr;
    ProjectSummary *m_summary = nullptr;
    RoleModel *m_roles = nullptr;
};

} // namespace bindwright
