// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "wizardsteps.h"

#include "model/checks/draftproblems.h"
#include "model/session/session.h"
#include "ui/page/wizardpage.h"

#include <QWizard>

namespace bindwright {

WizardSteps::WizardSteps(QWizard &wizard, const Session &session)
    : m_wizard(wizard)
    , m_session(session)
{ }

WizardPage *WizardSteps::page(Step step) const
{
    return static_cast<WizardPage *>(m_wizard.page(int(step)));
}

void WizardSteps::goTo(Step step)
{
    if (!canReach(step))
        return;
    while (m_wizard.currentId() > int(step)) {
        const int before = m_wizard.currentId();
        m_wizard.back();
        if (m_wizard.currentId() == before)
            break;
    }
    while (m_wizard.currentId() >= 0 && m_wizard.currentId() < int(step)) {
        const int before = m_wizard.currentId();
        m_wizard.next();
        if (m_wizard.currentId() == before)
            break;
    }
}

bool WizardSteps::canReach(Step step) const
{
    if (int(step) <= m_wizard.currentId())
        return m_wizard.visitedIds().contains(int(step));
    for (auto on = std::optional(Step(qMax(0, m_wizard.currentId()))); on && page(*on)->isComplete();
         on = nextStep(m_session.draft(), *on)) {
        if (*on == step)
            return true;
        if (nextStep(m_session.draft(), *on) == step)
            return true;
    }
    return false;
}

void WizardSteps::noteSeen()
{
    if (m_wizard.currentId() >= 0)
        m_seen.insert(m_wizard.currentId());
}

QList<StepState> WizardSteps::states() const
{
    QList<StepState> states;
    for (int i = 0; i < stepCount; ++i)
        states.append(stateOf(Step(i)));
    return states;
}

StepState WizardSteps::stateOf(Step step) const
{
    using Progress = StepState::Progress;
    StepState state{.reachable = canReach(step)};
    const bool seen = m_seen.contains(int(step));
    if (int(step) == m_wizard.currentId())
        state.progress = Progress::Here;
    else if (int(step) < m_wizard.currentId() && !m_wizard.visitedIds().contains(int(step)))
        state.progress = Progress::LeftOut;
    else if (seen && page(step)->isComplete())
        state.progress = Progress::Done;
    if (seen && !m_session.draft().projectPath.isEmpty()) // what was not looked at yet is not wrong yet
        state.errors = countOf(page(step)->problems(), Severity::Error);
    return state;
}

} // namespace bindwright
