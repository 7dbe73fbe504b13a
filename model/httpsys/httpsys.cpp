// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "httpsys.h"

#include "model/base/namedenum.h"

using namespace Qt::StringLiterals;

namespace bindwright {

const QList<RuleFacts> &decisionRules()
{
    static const char *order = "Microsoft KB 4034932";
    static const char *store =
        "Microsoft KB 4034932; Microsoft, Central Certificate Store (CCS) with IIS 8, 2012";
    static const char *fallback =
        "Microsoft KB 4034932; Microsoft, Server Name Indication (SNI) with IIS 8, 2012";
    static const QList<RuleFacts> rules{
        {DecisionRule::NotListening, "Microsoft, netsh http: iplisten", Certainty::Stated},
        {DecisionRule::ExactIp, order, Certainty::Stated},
        {DecisionRule::ExactHost, order, Certainty::Stated},
        {DecisionRule::WildcardHost, "Microsoft, IIS 10: Wildcard Host Header Support", Certainty::Inferred},
        {DecisionRule::Ccs, store, Certainty::Stated},
        {DecisionRule::AnyIpv6, order, Certainty::Stated},
        {DecisionRule::AnyIpv4, fallback, Certainty::Stated},
        {DecisionRule::None, fallback, Certainty::Stated},
    };
    return rules;
}

int articleStep(const TraceStep &step)
{
    switch (step.rule) {
    case DecisionRule::ExactIp:
        return 3;
    case DecisionRule::Ccs:
        if (step.files.isEmpty())
            return 4; // is there a CCS record for the port?
        return step.reason == TraceStep::Reason::NoFile ? 7 : 6; // the host makes the file's name
    case DecisionRule::AnyIpv6:
    case DecisionRule::AnyIpv4:
    case DecisionRule::None:
        return 5;
    case DecisionRule::ExactHost:
    case DecisionRule::WildcardHost:
    case DecisionRule::NotListening:
        break;
    }
    return 0;
}

TraceStep::Reason reasonFor(CertificateFault fault)
{
    switch (fault) {
    case CertificateFault::None:
        return TraceStep::Reason::None;
    case CertificateFault::KeyNotSeen:
        return TraceStep::Reason::KeyNotSeen;
    case CertificateFault::StoreUnusual:
        return TraceStep::Reason::StoreUnusual;
    case CertificateFault::KeyDoubtful:
        return TraceStep::Reason::KeyDoubtful;
    case CertificateFault::NotForServers:
        return TraceStep::Reason::NotForServers;
    case CertificateFault::Weak:
        return TraceStep::Reason::CertificateWeak;
    case CertificateFault::Expired:
        return TraceStep::Reason::CertificateExpired;
    case CertificateFault::NotYetValid:
        return TraceStep::Reason::CertificateNotYetValid;
    case CertificateFault::Lost:
        return TraceStep::Reason::CertificateLost;
    case CertificateFault::OtherStore:
        return TraceStep::Reason::CertificateElsewhere;
    case CertificateFault::WithoutKey:
        return TraceStep::Reason::KeyMissing;
    case CertificateFault::Unbindable:
        return TraceStep::Reason::CertificateUnbindable;
    }
    return TraceStep::Reason::None;
}

QString word(TraceStep::Reason reason)
{
    return reason == TraceStep::Reason::None ? QString() : NamedEnum<TraceStep::Reason>::word(reason);
}

QString word(Gap gap)
{
    return NamedEnum<Gap>::word(gap);
}

QString word(DecisionRule rule)
{
    return NamedEnum<DecisionRule>::word(rule);
}

QString word(Outcome outcome)
{
    return NamedEnum<Outcome>::word(outcome);
}

QString word(Certainty certainty)
{
    return NamedEnum<Certainty>::word(certainty);
}

QString word(TraceStep::Result result)
{
    return NamedEnum<TraceStep::Result>::word(result);
}

} // namespace bindwright
