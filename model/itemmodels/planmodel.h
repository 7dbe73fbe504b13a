// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/plan.h"

#include <QAbstractListModel>

namespace bindwright {

/// How far an action is.
enum class ActionState {
    Waiting,
    Running,
    Done,
    Failed,
    Skipped,
    LeftToYou, ///< nothing runs it: the admin does it by hand; stays so
};

/// The actions of a plan, each with its state: those that run, then what is left to be done by hand.
class PlanModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanModel)

public:
    enum Role { StateRole = Qt::UserRole + 1 };

    explicit PlanModel(QObject *parent = nullptr);

    /// Those that run are waiting then.
    void setActions(const QList<Action> &actions);
    void setFileState(const QString &path, ActionState state); ///< of every action on that file
    void setAllStates(ActionState state);

    const Action &action(const QModelIndex &index) const;
    ActionState state(const QModelIndex &index) const;
    int countOf(ActionState state) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// The display text is the action's subject; ui/ words the whole action.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void setState(int row, ActionState state);

    QList<Action> m_actions;
    QList<ActionState> m_states;
};

/// How much a plan changes: its actions, and the files that they are in.
struct PlanSize
{
    int actions = 0;
    int files = 0;

    bool operator==(const PlanSize &) const = default;
};
PlanSize sizeOf(const Plan &plan);

} // namespace bindwright
