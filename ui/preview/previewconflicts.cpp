// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "previewpage.h"

#include "ui/messages/fixactions.h"

#include <QLabel>
#include <QTabWidget>

#include <algorithm>
#include <functional>

// The part of the preview page that lists what is in conflict.

namespace bindwright {

namespace {

constexpr qsizetype mostListed = 50; ///< conflicts, each of some widgets

bool isConflict(const Problem &problem)
{
    return problem.step == Step::Bindings || problem.step == Step::Preview;
}

} // namespace

QList<Problem> PreviewPage::conflicts() const
{
    QList<Problem> found = session().knownProblems();
    found.removeIf([](const Problem &problem) { return !isConflict(problem); });
    return found;
}

/// Listed only while they are looked at, the worst first.
QList<Problem> PreviewPage::listedProblems() const
{
    if (!m_tabs || m_tabs->currentIndex() != ConflictsTab)
        return {};
    QList<Problem> listed = conflicts();
    std::ranges::stable_sort(listed, std::greater(), &Problem::severity);
    return listed.first(std::min(mostListed, listed.size()));
}

void PreviewPage::showConflictCount()
{
    const int count = int(std::ranges::count_if(session().knownProblems(), isConflict));
    m_tabs->setTabText(ConflictsTab, tr("Con&flicts (%1)", "@title:tab").arg(count));
    m_more->setText(
        count == 0
            ? tr("No conflict is known.")
            : tr("The first %1 of %n; the others stand at their bindings.", nullptr, count).arg(mostListed));
    m_more->setVisible(count == 0 || count > mostListed);
}

QList<MessageAction> PreviewPage::actionsFor(const Problem &problem)
{
    QList<MessageAction> actions = fixActions(
        draft(), problem, [this](const QString &text, const Draft &changed) { edit(text, changed); });
    if (problem.row >= 0)
        actions.append(
            {tr("Go to the row", "@action:button"), [this, problem] { goToBinding(problem.row); }});
    return actions;
}

void PreviewPage::showProblem(const Problem &problem)
{
    m_tabs->setCurrentIndex(ConflictsTab);
    WizardPage::showProblem(problem);
}

} // namespace bindwright
