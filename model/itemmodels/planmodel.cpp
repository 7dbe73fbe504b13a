// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "planmodel.h"

#include <QSet>

#include <algorithm>

namespace bindwright {

PlanModel::PlanModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void PlanModel::setActions(const QList<Action> &actions)
{
    beginResetModel();
    m_actions = actions;
    const auto byHand = std::stable_partition(m_actions.begin(), m_actions.end(), [](const Action &action) {
        return action.type != ActionType::ByHand;
    });
    m_states = QList<ActionState>(byHand - m_actions.begin(), ActionState::Waiting);
    m_states += QList<ActionState>(m_actions.end() - byHand, ActionState::LeftToYou);
    endResetModel();
}

void PlanModel::setFileState(const QString &path, ActionState state)
{
    for (int row = 0; row < m_actions.size(); ++row) {
        if (m_actions.at(row).file == path)
            setState(row, state);
    }
}

void PlanModel::setAllStates(ActionState state)
{
    for (int row = 0; row < m_actions.size(); ++row)
        setState(row, state);
}

const Action &PlanModel::action(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    return m_actions.at(index.row());
}

ActionState PlanModel::state(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    return m_states.at(index.row());
}

int PlanModel::countOf(ActionState state) const
{
    return int(m_states.count(state));
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_actions.size());
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == StateRole)
        return QVariant::fromValue(int(m_states.at(index.row())));
    return role == Qt::DisplayRole ? m_actions.at(index.row()).subject : QVariant();
}

void PlanModel::setState(int row, ActionState state)
{
    if (m_states.at(row) == state || m_states.at(row) == ActionState::LeftToYou)
        return;
    m_states[row] = state;
    emit dataChanged(index(row), index(row), {StateRole});
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
