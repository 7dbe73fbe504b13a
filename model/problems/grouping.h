// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "problem.h"

namespace bindwright {

/// Findings of one rule with the same cause become one: the first, with what each of them is about in
/// Problem::alike. In the order of the first ones. See RuleRow::each.
QList<Problem> grouped(const QList<Problem> &problems);

/// Whether \a listed, of grouped(), is \a problem or has it among those that it stands for.
bool standsFor(const Problem &listed, const Problem &problem);

} // namespace bindwright
