// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QTableView;

namespace bindwright {

/// The width that shows a column's heading and the longest of its first \a rows whole; rows that
/// \a isLeftOut names do not count.
int wholeWidth(const QTableView &table, int column, int rows, const std::function<bool(int)> &isLeftOut = {});

} // namespace bindwright
