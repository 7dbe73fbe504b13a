// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "plantextmodel.h"

#include "ui/style/icons.h"
#include "ui/words/plantext.h"

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QIcon stateIcon(ActionState state, const QWidget &widget)
{
    switch (state) {
    case ActionState::Waiting:
        return icon(u"waiting"_s, widget, Tone::Muted);
    case ActionState::Running:
        return icon(u"running"_s, widget, Tone::Info);
    case ActionState::Done:
        return icon(u"success"_s, widget, Tone::Success);
    case ActionState::Failed:
        return icon(u"error"_s, widget, Tone::Error);
    case ActionState::Skipped:
        return icon(u"skipped"_s, widget, Tone::Muted);
    case ActionState::LeftToYou:
        return icon(u"info"_s, widget, Tone::Info);
    }
    return {};
}

constexpr qsizetype mostCharacters = 60; ///< of a value; the difference beside the plan shows it whole

} // namespace

QString stateText(ActionState state)
{
    switch (state) {
    case ActionState::Waiting:
        return PlanTextModel::tr("to do", "@info state of an action");
    case ActionState::Running:
        return PlanTextModel::tr("at work", "@info state of an action");
    case ActionState::Done:
        return PlanTextModel::tr("done", "@info state of an action");
    case ActionState::Failed:
        return PlanTextModel::tr("failed", "@info state of an action");
    case ActionState::Skipped:
        return PlanTextModel::tr("not done", "@info state of an action");
    case ActionState::LeftToYou:
        return PlanTextModel::tr("left to you", "@info state of an action");
    }
    return {};
}

PlanTextModel::PlanTextModel(PlanModel *plan, const QWidget *styled)
    : QIdentityProxyModel(plan)
    , m_plan(plan)
    , m_styled(styled)
{
    setSourceModel(plan);
}

void PlanTextModel::setFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    beginResetModel();
    m_folder = folder;
    endResetModel();
}

QVariant PlanTextModel::data(const QModelIndex &index, int role) const
{
    const QModelIndex source = mapToSource(index);
    if (!source.isValid())
        return {};
    const ActionState state = m_plan->state(source);
    const QString sentence = groupText(m_plan->group(source), m_folder, mostCharacters);
    switch (role) {
    case Qt::DisplayRole:
        return state == ActionState::Done || state == ActionState::Failed || state == ActionState::Skipped
            ? tr("%1 (%2)", "@item sentence, state").arg(sentence, stateText(state))
            : sentence;
    case Qt::DecorationRole:
        return stateIcon(state, *m_styled);
    case Qt::ToolTipRole:
        return stateText(state);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "@item accessible, state, sentence").arg(stateText(state), sentence);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

} // namespace bindwright
