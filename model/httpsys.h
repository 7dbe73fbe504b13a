// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "httpsysstate.h"

namespace bindwright {

/// What a client sends and where it arrives (in Azure the instance's internal address).
struct ClientHello
{
    SocketAddress to;
    std::optional<QString> serverName; ///< as typed; none: no SNI

    bool operator==(const ClientHello &) const = default;
};

enum class Outcome { Served, Reset, Refused, NotEstablished };
enum class DecisionRule { ExactIp, ExactHost, WildcardHost, Ccs, AnyIpv6, AnyIpv4, None, NotListening };

/// One row of the table of rules: what it tests, its source, how sure it is where nothing else
/// matters, and the step (1 to 7) of the seed article that it corresponds to (0: none).
struct RuleFacts
{
    DecisionRule rule;
    const char *source; ///< where it is published
    Certainty certainty;
    int articleStep;
};
const QList<RuleFacts> &decisionRules(); ///< in the order of the decision

/// One step that was tried, or, after the decision, would have been.
struct TraceStep
{
    enum class Result { Hit, Miss, NotReached, NotApplicable };

    DecisionRule rule = DecisionRule::None;
    QString key = {}; ///< the key looked for; empty when there is none to look for
    QStringList files = {}; ///< CCS file names tried, in order
    Result result = Result::Miss;
    QString certificate = {}; ///< what this step holds, even when it was not reached
    bool wouldServe = false; ///< not reached, but this is what would be served without the hit above
    Certainty certainty = Certainty::Stated; ///< in these circumstances; see Trial

    bool operator==(const TraceStep &) const = default;
};

struct Decision
{
    Outcome outcome = Outcome::Reset;
    QString certificate; ///< of a served outcome
    QStringList candidates; ///< of a not-established outcome; an empty one: the handshake fails
    DecisionRule rule = DecisionRule::None; ///< of a not-established outcome: where it is open
    Certainty certainty = Certainty::Stated; ///< of the deciding step
    int origin = -1; ///< HttpSysRecord::origin of the record that decided
    QList<TraceStep> steps; ///< all of decisionRules(), in order; NotListening only with an iplisten

    bool operator==(const Decision &) const = default;
};

/// Which certificate HTTP.sys serves. Order: exact IP:port, exact host:port, wildcard host:port,
/// CCS:port, [::]:port, 0.0.0.0:port, none. Source: Microsoft KB 4034932; each step's own in
/// decisionRules(). A record whose certificate the store has lost resets the connection (inferred).
Decision decide(const HttpSysState &state, const ClientHello &hello);

/// Stable words for JSON: "exact-ip", "served", "stated".
QString word(DecisionRule rule);
QString word(Outcome outcome);
QString word(Certainty certainty);
QString word(TraceStep::Result result);

} // namespace bindwright
