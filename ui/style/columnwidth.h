// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <functional>

class QHeaderView;
class QTableView;

namespace bindwright {

/// The width that shows the longest cell of a column's first \a rows whole; rows that \a isLeftOut names do
/// not count.
int cellsWidth(const QTableView &table, int column, int rows, const std::function<bool(int)> &isLeftOut = {});

/// A column's widths.
struct ColumnNeed
{
    int whole = 0; ///< shows its heading and its cells, with air and a place for the arrow of sorting
    int snug = 0; ///< shows them and no more; 0: the column is hidden
    int least = 0; ///< it is not narrower than that, but for what is snug
    bool grows = false; ///< takes, with others that do, the room that is left
};

/// What the column needs whose longest cell is \a cells wide, and which may be narrowed to \a least, but not
/// below its heading.
ColumnNeed columnNeed(const QHeaderView &header, int column, int cells, int least);

/// The widths of all columns in \a room: whole where they fit, or snug; else the widest give way, none below
/// its least. Where that is not enough the view scrolls, and no column takes more than half of it for names.
QList<int> sharedWidths(const QList<ColumnNeed> &needs, int room);

} // namespace bindwright
