// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "model/httpsys/decision.h"
#include "model/server/iisconfiguration.h"
#include "model/server/netsh/netshjson.h"
#include "model/server/netsh/netshtext.h"
#include "model/server/powershelltable.h"
#include "model/server/registryexport.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

/// One of the readers of a server's text, which the target is built for. Whatever it finds has a place in the
/// text, and HTTP.sys's rules take it.
void fuzzOne(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    ServerState found;
    FUZZ_READ(ServerText{text, u"f"_s}, found);
    const auto last = input.size() + 1; // XML counts a CR alone as the end of a line
    for (const Unread &unread : std::as_const(found.unread))
        REQUIRE(unread.where.line >= 1 && unread.where.line <= last);
    HttpSysState state;
    for (const ServerRecord &record : std::as_const(found.records)) {
        REQUIRE(record.where.line >= 1 && record.where.line <= last);
        state.setRecord(record.record);
    }
    static_cast<void>(decide(state, {{}, u"www.a.test"_s}));
}
