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

signals:
    void tourWanted(); ///< the sample is to be opened and explained

protected:
    void build() override;
    void refresh() override;
    bool blocks(const Problem &) const override { return false; } // the next pages mend them
    QList<Problem> listedProblems() const override;
    QList<MessageAction> actionsFor(const Problem &problem) override;

private:
    QWidget *makeSources();
    QWidget *makeDropArea();
    void takeDropped(const QStringList &paths);
    QWidget *makeBeginnings();
    void describeRole();
    QWidget *makeCollector();
    QWidget *makeContents();
    QWidget *makeInvitation();
    QWidget *makeWay(const QString &name, const QString &text, const QString &meaning,
                     const std::function<void()> &open);
    void collect();
    QPushButton *makeOpener(const QString &name, const QString &text, void (Document::*open)());
    void followDocument();

    RecentList *m_recent = nullptr;
    QStringList m_early; ///< certificate files that were dropped before a project was open
    QStackedWidget *m_right = nullptr;
    ProjectSummary *m_summary = nullptr;
    RoleModel *m_roles = nullptr;
};

} // namespace bindwright
