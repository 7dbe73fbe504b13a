// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/server/serverstate.h"

#include <QHash>

namespace bindwright {

/// The records of a server, to find the one that an IIS binding projects to: IIS keeps the certificate of a
/// binding there, and its configuration need not name it.
class BindingRecords final
{
public:
    /// \a state: must outlive this.
    explicit BindingRecords(const ServerState &state);

    /// Null where HTTP.sys was not asked, or has none of that key.
    const ServerRecord *of(const ServerBinding &binding) const;
    /// The thumbprint as IIS has it, else as the binding's record has it; empty: neither, or of the central
    /// store.
    QString certificateOf(const ServerBinding &binding) const;
    /// The store of that certificate; empty: not said.
    QString storeOf(const ServerBinding &binding) const;

private:
    QHash<RecordKey, const ServerRecord *> m_records;
};

} // namespace bindwright
