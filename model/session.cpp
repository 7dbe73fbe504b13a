// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "session.h"

#include "problems.h"

namespace bindwright {

Session::Session(QObject *parent)
    : QObject(parent)
{ }

void Session::setDraft(const Draft &draft)
{
    if (draft == m_draft)
        return;
    m_draft = draft;
    m_problems.reset();
    m_plan.reset();
    emit draftChanged();
}

void Session::reset(const Facts &facts, const Draft &draft, const QString &planPath)
{
    m_facts = facts;
    m_draft = draft;
    m_saved = draft;
    m_planPath = planPath;
    m_problems.reset();
    m_plan.reset();
    emit draftChanged();
}

void Session::markSaved(const QString &planPath)
{
    m_saved = m_draft;
    m_planPath = planPath;
    emit draftChanged();
}

void Session::setFacts(const Facts &facts)
{
    m_facts = facts;
    m_problems.reset();
    m_plan.reset();
    emit draftChanged();
}

const QList<Problem> &Session::problems() const
{
    if (!m_problems)
        m_problems = bindwright::problems(m_draft, m_facts);
    return *m_problems;
}

const Result<Plan> &Session::plan() const
{
    if (!m_plan)
        m_plan = makePlan(m_draft, m_facts);
    return *m_plan;
}

} // namespace bindwright
