// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTabWidget>

class QListWidget;

namespace bindwright {

class PlanModel;
class PlanTextModel;

/// The plan, a line for what is done alike, beneath it action by action, and behind another tab what the
/// script does, step by step.
class PlanView final : public QTabWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanView)

public:
    explicit PlanView(QWidget *parent = nullptr);

    PlanModel &plan() const { return *m_plan; }
    void setFolder(const QString &folder); ///< that paths are shown relative to
    void setScriptSteps(const QStringList &sentences); ///< none: the tab is hidden

    void showPlan() { setCurrentIndex(PlanTab); }
    void showScriptSteps() { setCurrentIndex(ScriptTab); }

private:
    enum Tab { PlanTab, ScriptTab };

    PlanModel *m_plan;
    PlanTextModel *m_texts;
    QListWidget *m_steps;
};

} // namespace bindwright
