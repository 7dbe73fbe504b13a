// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "receivers.h"

#include "bindingrows.h"
#include "serverdraft.h"

namespace bindwright {

namespace {

Receiver receiverOf(const BindingRow &row, const BindingRows &rows)
{
    if (!row.record)
        return Receiver::Nobody;
    if (!row.isCentral() && &rows.lastOfKey(row) != &row)
        return Receiver::Overwritten;
    if (row.isExactIp())
        return Receiver::EveryoneAtAddress;
    if (!row.isByHost())
        return Receiver::Others;
    return rows.hiding(row).isEmpty() ? Receiver::WhoAsksForIt : Receiver::Hidden;
}

} // namespace

QList<Receiver> receiversOf(const Draft &draft)
{
    const BindingRows rows(draft, iisVersionOf(draft));
    QList<Receiver> receivers;
    receivers.reserve(draft.bindings.size());
    for (const BindingRow &row : rows.rows()) {
        if (row.index >= 0)
            receivers.append(receiverOf(row, rows));
    }
    return receivers;
}

} // namespace bindwright
