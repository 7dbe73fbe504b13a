// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/actiongroups.h"
#include "model/plan/export.h"

#include <limits>

namespace bindwright {

/// One sentence: what the action does, where. Paths are shown relative to the folder \a base where
/// they lie below it.
QString actionText(const Action &action, const QString &base);

/// The same for several actions at once, with what stood there before; values of more than \a longest
/// characters are cut, those of settings can hold hundreds of bindings.
QString groupText(const ActionGroup &group, const QString &base,
                  qsizetype longest = std::numeric_limits<int>::max());

/// A plan as lines, one for each of grouped().
QStringList planLines(const QList<Action> &actions, const QString &base);

/// What \a plan does to each file, as it stands above the file's difference, which has the values whole.
DiffHeads diffHeads(const Draft &draft, const Plan &plan);

/// planDiff() with those.
QByteArray wordedDiff(const Draft &draft, const Plan &plan);

/// \a path relative to the folder \a base where it lies below it, else as it is; with the
/// system's separators.
QString pathText(const QString &path, const QString &base);

} // namespace bindwright
