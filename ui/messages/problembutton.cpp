// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "problembutton.h"

#include "ui/problems/problemtext.h"
#include "ui/style/icons.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr qsizetype mostListed = 20;

Severity worstOf(const QList<Problem> &problems)
{
    Severity worst = Severity::Info;
    for (const Problem &problem : problems)
        worst = qMax(worst, problem.severity);
    return worst;
}

} // namespace

ProblemButton::ProblemButton(QWidget *parent)
    : ShrinkingButton(parent, 8)
{
    setObjectName(u"pageProblems"_s);
    setAutoDefault(false);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &ProblemButton::fillMenu);
    setProblems({});
}

void ProblemButton::setProblems(const QList<Problem> &problems)
{
    m_problems = problems;
    setEnabled(!problems.isEmpty());
    setIcon(problems.isEmpty() ? bindwright::icon(u"success"_s, *this, Tone::Success)
                               : severityIcon(worstOf(problems), *this));
    setText(problems.isEmpty() ? tr("No problems", "@info") : problemCountsText(problems));
    setToolTip(text()); // all of it, where the foot is narrow
    setAccessibleDescription(tr("Lists the problems of this page.", "@info accessible"));
}

void ProblemButton::fillMenu()
{
    menu()->clear();
    for (const Problem &problem : m_problems.first(qMin(m_problems.size(), mostListed))) {
        const QString text = fontMetrics().elidedText(problemText(problem), Qt::ElideRight,
                                                      fontMetrics().averageCharWidth() * 100);
        QAction *action =
            menu()->addAction(severityIcon(problem.severity, *this), QString(text).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, problem] { emit chosen(problem); });
    }
}

} // namespace bindwright
