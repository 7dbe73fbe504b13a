// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <algorithm>

namespace bindwright {

/// What turns one list of rows into another: from \a at on, \a kept rows change in place, then
/// \a removed go or \a inserted come (never both). All others stay.
struct RowChange
{
    qsizetype at = 0;
    qsizetype kept = 0;
    qsizetype removed = 0;
    qsizetype inserted = 0;

    bool operator==(const RowChange &) const = default;
};

/// \a same tells whether two rows stand for the same thing.
template<class T, class Same>
RowChange rowChange(const QList<T> &before, const QList<T> &after, const Same &same)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && same(before[head], after[head]))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && same(before[before.size() - 1 - tail], after[after.size() - 1 - tail]))
        ++tail;
    const qsizetype gone = before.size() - head - tail;
    const qsizetype come = after.size() - head - tail;
    const qsizetype kept = std::min(gone, come);
    return {head, kept, gone - kept, come - kept};
}

} // namespace bindwright
