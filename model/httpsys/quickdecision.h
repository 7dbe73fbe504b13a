// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "httpsys.h"
#include "httpsysstate.h"

#include "model/net/hostname.h"

namespace bindwright {

/// A host as it is asked for, taken apart once for many decisions.
struct AskedHost
{
    HostName name; ///< without a wildcard
    QStringList files; ///< the CCS file names, in the order tried
    QString text; ///< as the client sends it

    /// \a serverName as ClientHello has it. None: it is no name that a record can have.
    static std::optional<AskedHost> of(const QString &serverName);
};

/// What decide() answers, without the trace and how sure it is.
struct QuickDecision
{
    Outcome outcome = Outcome::Reset;
    DecisionRule rule = DecisionRule::None;
    QString certificate = {}; ///< of a served outcome
    int origin = -1; ///< HttpSysRecord::origin

    bool operator==(const QuickDecision &) const = default;
};

/// The same outcome, certificate, rule and origin as decide(), for whole tables of clients: as a rule two
/// look-ups. \a host null: the client sends no name, or one that no record can have.
QuickDecision quickDecision(const HttpSysState &state, const SocketAddress &to, const AskedHost *host);

} // namespace bindwright
