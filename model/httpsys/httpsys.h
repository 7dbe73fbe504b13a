// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "httpsysrecord.h"

#include "model/base/certainty.h"

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

/// One row of the table of rules: what it tests, its source, and how sure it is where nothing else
/// matters.
struct RuleFacts
{
    DecisionRule rule;
    const char *source; ///< where it is published
    Certainty certainty;
};
const QList<RuleFacts> &decisionRules(); ///< in the order of the decision

/// One step that was tried, or, after the decision, would have been.
struct TraceStep
{
    enum class Result { Hit, Miss, NotReached, NotApplicable };

    /// Why it ended so, where the result does not say it all.
    enum class Reason {
        None,
        NoServerName, ///< the client sent none
        NotAHostName, ///< what it sent is no host name
        NoParent, ///< a name of one label: no wildcard covers it
        OlderIis, ///< wildcard hosts came with IIS 10
        Ipv4Client,
        NoRecord, ///< the port has no CCS record
        NoFile, ///< neither file is in the share
        FileLocked, ///< the store's password does not open it
        CertificateLost, ///< the store does not have the record's certificate
        CertificateElsewhere, ///< it is in another store than the record names
        KeyMissing, ///< the store has the record's certificate without its private key
        CertificateUnbindable, ///< Schannel serves none with such a key
        CertificateExpired, ///< it is served all the same (inferred), and clients refuse it
        CertificateNotYetValid, ///< the same
        StoreUnusual, ///< the record names a store that IIS binds nothing from
        KeyNotSeen, ///< no private key came along; what will be deployed may have one
        KeyDoubtful, ///< handshakes with such a key can fail
        NotForServers, ///< neither key usage is a server's: clients refuse it
        CertificateWeak, ///< its key is too short, or its signature of an old kind: clients refuse it
        ShareNotListed, ///< what the central store holds is not known
        CentralStoreOff, ///< the central store is switched off: that its files are passed over is inferred
        MayReject, ///< the record's field Reject Connections is on
        RenewalLinked, ///< the store links the record's certificate to its renewal, which is served
        RankedLater, ///< measured: the central store comes first
        PunycodeKey, ///< the record has A-labels; IIS keeps Unicode ones, and no source says that both match
    };

    DecisionRule rule = DecisionRule::None;
    QString key = {}; ///< the key looked for; empty when there is none to look for
    QStringList files = {}; ///< CCS file names tried, in order
    Result result = Result::Miss;
    Reason reason = Reason::None;
    QString certificate = {}; ///< what this step holds, even when it was not reached
    bool wouldServe = false; ///< not reached, but this is what would be served without the hit above
    Certainty certainty = Certainty::Stated; ///< in these circumstances; see DecisionSteps

    bool operator==(const TraceStep &) const = default;
};

/// What is not known of the state and may change an answer.
enum class Gap {
    Unread, ///< a part of the state was left out
    RecordsNotSeen, ///< IIS was asked, HTTP.sys was not, whose own records decide
    RecordsNotWhole, ///< some of HTTP.sys's records are known, and it may hold others
    ShareNotListed, ///< the central store's files
    MayBeRenewed, ///< a newer certificate of the same names is in the store: a renewal link would serve it
    MayReject, ///< what Reject Connections does to a client
    CodeMayBind, ///< no site is bound to the endpoint, and what the role's code binds is not known
    ConfigurationUnknown, ///< which cscfg is deployed, or whether it is at all
    BindingUnsure, ///< IIS may refuse a binding: no SNI in that Windows, or a flag that it has not
    DependsOnConfiguration, ///< of several cscfg files one is deployed, and they give different answers
    ScriptMayBind, ///< startup scripts set records, or were not read: Decision::scripts
};

struct Decision
{
    Outcome outcome = Outcome::Reset;
    QString certificate; ///< of a served outcome
    QStringList candidates; ///< of a not-established outcome; an empty one: the handshake fails
    DecisionRule rule = DecisionRule::None; ///< of a not-established outcome: where it is open
    Certainty certainty = Certainty::Stated; ///< of the deciding step
    int origin = -1; ///< HttpSysRecord::origin of the record that decided
    CertificateFault fault = CertificateFault::None; ///< of the certificate that decided
    QList<Gap> gaps; ///< why it is not sure; none of them: all that is modelled is known
    QStringList scripts = {}; ///< of Gap::ScriptMayBind, "bind.ps1:3"
    QList<TraceStep> steps; ///< all of decisionRules(), in order; NotListening only with an iplisten

    bool operator==(const Decision &) const = default;
};

/// The step (1 to 7) of the handshake in Microsoft, Server Name Indication (SNI) with IIS 8, 2012, that
/// \a step corresponds to, as it ended; 0: none. It knows neither host names of their own nor iplisten.
int articleStep(const TraceStep &step);

/// Why a step that holds a certificate with \a fault ends as it does.
TraceStep::Reason reasonFor(CertificateFault fault);

/// Stable words for JSON: "exact-ip", "served", "stated".
QString word(DecisionRule rule);
QString word(Outcome outcome);
QString word(Certainty certainty);
QString word(TraceStep::Result result);
QString word(TraceStep::Reason reason); ///< empty for None
QString word(Gap gap);

} // namespace bindwright
