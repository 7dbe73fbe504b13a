// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "planmodel.h"

#include <QSet>

#include <algorithm>

namespace bindwright {

namespace {

constexpr quintptr ofGroup = 0; ///< the id of a group's index; that of an action's: the group's row, from 1

} // namespace

PlanModel::PlanModel(QObject *parent)
    : QAbstractItemModel(parent)
{ }

void PlanModel::setActions(const QList<Action> &actions)
{
    beginResetModel();
    m_groups = grouped(actions);
    m_states.clear();
    for (const ActionGroup &group : std::as_const(m_groups)) {
        const bool byHand = group.type == ActionType::ByHand;
        m_states.append(
            QList<ActionState>(group.actions.size(), byHand ? ActionState::LeftToYou : ActionState::Waiting));
    }
    endResetModel();
}

void PlanModel::setFileState(const QString &path, ActionState state)
{
    setStates(state, [&path](const Action &action) { return action.file == path; });
}

void PlanModel::setAllStates(ActionState state)
{
    setStates(state, [](const Action &) { return true; });
}

ActionGroup PlanModel::group(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    if (index.internalId() == ofGroup)
        return m_groups.at(index.row());
    return groupOf(m_groups.at(index.parent().row()).actions.at(index.row()));
}

ActionState PlanModel::state(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    if (index.internalId() != ofGroup)
        return m_states.at(index.parent().row()).at(index.row());
    const QList<ActionState> &states = m_states.at(index.row());
    if (states.count(states.first()) == states.size())
        return states.first();
    return states.contains(ActionState::Failed) ? ActionState::Failed : ActionState::Running;
}

QList<ActionGroup> PlanModel::leftToYou() const
{
    QList<ActionGroup> left = m_groups;
    left.removeIf([](const ActionGroup &group) { return group.type != ActionType::ByHand; });
    return left;
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : ofGroup);
}

QModelIndex PlanModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofGroup)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, ofGroup);
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != ofGroup)
        return 0;
    const auto actions = m_groups.at(parent.row()).actions.size();
    return actions == 1 ? 0 : int(actions);
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == StateRole)
        return QVariant::fromValue(int(state(index)));
    return role == Qt::DisplayRole ? group(index).actions.first().subject : QVariant();
}

template<class Matches>
void PlanModel::setStates(ActionState state, Matches matches)
{
    for (int row = 0; row < m_groups.size(); ++row) {
        const QList<Action> &actions = m_groups.at(row).actions;
        QList<ActionState> states = m_states.at(row);
        for (int i = 0; i < actions.size(); ++i) {
            if (states.at(i) != ActionState::LeftToYou && matches(actions.at(i)))
                states[i] = state;
        }
        if (states == m_states.at(row))
            continue;
        m_states[row] = states;
        const QModelIndex group = index(row, 0);
        emit dataChanged(group, group, {StateRole});
        if (const int children = rowCount(group))
            emit dataChanged(index(0, 0, group), index(children - 1, 0, group), {StateRole});
    }
}

PlanSize sizeOf(const Plan &plan)
{
    PlanSize size;
    QSet<QString> files;
    for (const Action &action : plan.actions) {
        if (action.type == ActionType::ByHand)
            continue;
        ++size.actions;
        files.insert(action.file);
    }
    size.files = int(files.size());
    return size;
}

} // namespace bindwright
