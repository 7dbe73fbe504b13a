// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "model/checks/draftproblems.h"
#include "model/preview/serverdraft.h"
#include "model/server/serverimport.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

/// A server's file of whatever kind, to the draft that is made of it and what is wrong with that.
void fuzzOne(const QByteArray &input)
{
    const auto found = readServerFile(input, u"/p/f.txt"_s);
    if (!found)
        return;
    ServerState twice = found->state;
    join(twice, found->state);
    REQUIRE(twice.records == found->state.records);
    const Draft draft = draftOfServer(found->state, u"server"_s);
    static_cast<void>(problems(draft, {{}, QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC)}));
}
