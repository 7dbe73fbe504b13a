// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <functional>

class QTableView;

namespace bindwright {

/// The width that shows a column's heading and the longest of its first \a rows whole; rows that
/// \a isLeftOut names do not count.
int wholeWidth(const QTableView &table, int column, int rows, const std::function<bool(int)> &isLeftOut = {});

/// A column's width: what shows it whole (0: it is hidden), and what it may not be narrower than.
struct ColumnNeed
{
    int whole = 0;
    int least = 0;
    bool grows = false; ///< takes, with others that do, the room that is left
};

/// The widths of all columns in \a room: whole where they fit; else the widest give way, none below its
/// least.
QList<int> sharedWidths(const QList<ColumnNeed> &needs, int room);

} // namespace bindwright
