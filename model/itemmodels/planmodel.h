// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/actiongroups.h"

#include <QAbstractItemModel>

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

/// The groups of a plan's actions; beneath each that has several its actions, each with its state.
class PlanModel final : public QAbstractItemModel
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

    ActionGroup group(const QModelIndex &index) const; ///< of an action: that action alone
    /// Of a group: the one that all its actions have; else Failed where one has, or Running.
    ActionState state(const QModelIndex &index) const;
    QList<ActionGroup> leftToYou() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    using QObject::parent;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    /// The display text is the first action's subject; ui/ words the whole group.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    template<class Matches>
    void setStates(ActionState state, Matches matches);

    QList<ActionGroup> m_groups;
    QList<QList<ActionState>> m_states; ///< of each group's actions
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
