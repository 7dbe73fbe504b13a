// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "conflictpanel.h"

#include "model/problems/grouping.h"
#include "ui/messages/messagelist.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr qsizetype mostListed = 50; ///< conflicts, each of some widgets

} // namespace

ConflictPanel::ConflictPanel(MessageList *list, QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
{
    m_count->setObjectName(u"conflictCount"_s);
    m_count->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_count);
    column->addWidget(list, 1);
    column->addStretch();
}

void ConflictPanel::setCount(int conflicts)
{
    m_count->setText(
        conflicts == 0
            ? tr("No conflict is known.")
            : tr("The first %1 of %n conflicts; the others are shown at their bindings.", nullptr, conflicts)
                  .arg(mostListed));
    m_count->setVisible(conflicts == 0 || conflicts > mostListed);
}

bool isConflict(const Problem &problem)
{
    return problem.step == Step::Bindings || problem.step == Step::Preview;
}

QList<Problem> conflictsIn(const QList<Problem> &known)
{
    QList<Problem> found = known;
    found.removeIf([](const Problem &problem) { return !isConflict(problem); });
    found = grouped(found);
    std::ranges::stable_sort(found, std::greater(), &Problem::severity);
    return found;
}

QList<Problem> worstConflicts(const QList<Problem> &known)
{
    const QList<Problem> found = conflictsIn(known);
    return found.first(std::min(mostListed, found.size()));
}

} // namespace bindwright
