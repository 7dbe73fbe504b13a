// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include "model/httpsys/decision.h"
#include "model/httpsys/handshakecases.h"
#include "model/httpsys/quickdecision.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

/// Each case that is taken has an answer, and the quick one is the same.
void fuzzOne(const QByteArray &input)
{
    const auto cases = readHandshakeCases(input, u"f"_s);
    for (const HandshakeCase &each : cases ? cases->cases : QList<HandshakeCase>()) {
        const Decision decision = decide(each.state, each.hello);
        REQUIRE(toJson(each.id, decision).contains("outcome"_L1));
        const auto asked = AskedHost::of(each.hello.serverName.value_or(QString()));
        const QuickDecision quick = quickDecision(each.state, each.hello.to, asked ? &*asked : nullptr);
        REQUIRE(quick.outcome == decision.outcome && quick.certificate == decision.certificate);
        REQUIRE(quick.rule == decision.rule && quick.origin == decision.origin);
    }
}
