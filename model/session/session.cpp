// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "session.h"

#include "model/checks/draftproblems.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace bindwright {

namespace {

constexpr qsizetype mostAtOnce = 1000; ///< bindings; the problems of more are found beside the window

} // namespace

Session::Session(QObject *parent)
    : QObject(parent)
{
    // Not before the window has been repainted: both would wait for each other's reference counts.
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Session::findProblems);
    connect(&m_finding, &QFutureWatcherBase::finished, this, [this] {
        if (m_finding.isCanceled() || m_finding.future().resultCount() == 0)
            return; // the draft has moved on since
        m_problems = m_finding.future().takeResult();
        m_known.clear();
        emit problemsChanged();
    });
}

Session::~Session()
{
    m_finding.cancel();
}

void Session::setDraft(const Draft &draft)
{
    if (draft == m_draft)
        return;
    m_known = carriedOver(takeKnown(), m_draft.bindings, draft.bindings);
    m_draft = draft;
    changed();
}

void Session::reset(const Facts &facts, const Draft &draft, const QString &planPath)
{
    m_facts = facts;
    m_draft = draft;
    m_saved = draft;
    m_planPath = planPath;
    m_known.clear();
    changed();
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
    m_known = takeKnown();
    changed();
}

/// Moved, not shared: a change would have to copy them all.
QList<Problem> Session::takeKnown()
{
    return m_problems ? std::move(*m_problems) : std::move(m_known);
}

bool Session::isLarge() const
{
    return m_draft.bindings.size() > mostAtOnce;
}

void Session::changed()
{
    m_problems.reset();
    m_plan.reset();
    m_finding.cancel();
    m_soon.stop();
    if (isLarge())
        m_soon.start();
    emit draftChanged();
}

void Session::findProblems()
{
    if (m_problems) // somebody could not wait
        return emit problemsChanged();
    const auto promise = std::make_shared<QPromise<QList<Problem>>>();
    m_finding.setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, draft = m_draft, facts = m_facts] {
        if (const auto found = bindwright::problems(draft, facts, [&] { return promise->isCanceled(); }))
            promise->addResult(*found);
        promise->finish();
    });
}

const QList<Problem> &Session::problems() const
{
    if (!m_problems)
        m_problems = bindwright::problems(m_draft, m_facts);
    return *m_problems;
}

const QList<Problem> &Session::knownProblems() const
{
    return m_problems || !isLarge() ? problems() : m_known;
}

const Result<Plan> &Session::plan() const
{
    if (!m_plan)
        m_plan = makePlan(m_draft, m_facts);
    return *m_plan;
}

} // namespace bindwright
