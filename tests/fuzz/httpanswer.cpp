// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "model/issuers/httpanswer.h"

using namespace bindwright;

/// What more is received does not change an answer that was whole, unless it lasts until the end.
void fuzzOne(const QByteArray &input)
{
    const auto open = readHttpAnswer(input, false);
    const auto closed = readHttpAnswer(input, true);
    REQUIRE(!closed || closed->has_value());
    if (!open || !open->has_value())
        return;
    REQUIRE((*open)->body.size() <= maximumIssuerBytes);
    REQUIRE(closed && *closed == *open);
}
