// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"

namespace bindwright {

/// Actions that do the same in several files, to several roles or with several names: a line of a plan.
/// They are every combination of what is listed, so that the line says no less than they do.
struct ActionGroup
{
    ActionType type = ActionType::ByHand;
    QStringList files; ///< that are changed; of WriteFile: the folders that the names go into
    QStringList roles; ///< of WriteFile: none
    QStringList names; ///< Action::subject; of ByHand: Action::value
    QString value; ///< Action::value; of ByHand: Action::subject
    QString before; ///< Action::before
    QList<Action> actions; ///< in the plan's order; one at least

    bool operator==(const ActionGroup &) const = default;
};

/// The group of that action alone.
ActionGroup groupOf(const Action &action);

/// The groups of a plan in the order of their first actions; behind them those that are left to the admin.
QList<ActionGroup> grouped(const QList<Action> &actions);

} // namespace bindwright
