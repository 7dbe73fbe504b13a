// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "model/checks/draftproblems.h"
#include "model/draft/draftmerge.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

/// What was read is written, and reads the same.
void fuzzOne(const QByteArray &input)
{
    const auto plan = readDraftFile(input, u"/p/a.bindwright"_s);
    if (!plan)
        return;
    const auto again = readDraftFile(writeDraftFile(*plan, u"/p/a.bindwright"_s), u"/p/a.bindwright"_s);
    REQUIRE(again && *again == *plan);
    const Draft merged = mergedDraft(*plan, plan->base);
    static_cast<void>(problems(merged, {{}, QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC)}));
}
