// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "httpsys.h"

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

QString word(TraceStep::Reason reason)
{
    switch (reason) {
    case TraceStep::Reason::None:
        return {};
    case TraceStep::Reason::NoServerName:
        return u"no-server-name"_s;
    case TraceStep::Reason::NotAHostName:
        return u"not-a-host-name"_s;
    case TraceStep::Reason::NoParent:
        return u"no-parent"_s;
    case TraceStep::Reason::OlderIis:
        return u"older-iis"_s;
    case TraceStep::Reason::Ipv4Client:
        return u"ipv4-client"_s;
    case TraceStep::Reason::NoRecord:
        return u"no-record"_s;
    case TraceStep::Reason::NoFile:
        return u"no-file"_s;
    case TraceStep::Reason::FileLocked:
        return u"file-locked"_s;
    case TraceStep::Reason::CertificateLost:
        return u"certificate-lost"_s;
    case TraceStep::Reason::CertificateExpired:
        return u"certificate-expired"_s;
    case TraceStep::Reason::ShareNotListed:
        return u"share-not-listed"_s;
    case TraceStep::Reason::MayReject:
        return u"may-reject"_s;
    case TraceStep::Reason::PunycodeKey:
        return u"punycode-key"_s;
    }
    return {};
}

QString word(Gap gap)
{
    switch (gap) {
    case Gap::Unread:
        return u"unread"_s;
    case Gap::ShareNotListed:
        return u"share-not-listed"_s;
    case Gap::MayReject:
        break;
    }
    return u"may-reject"_s;
}

QString word(DecisionRule rule)
{
    switch (rule) {
    case DecisionRule::ExactIp:
        return u"exact-ip"_s;
    case DecisionRule::ExactHost:
        return u"exact-host"_s;
    case DecisionRule::WildcardHost:
        return u"wildcard-host"_s;
    case DecisionRule::Ccs:
        return u"ccs"_s;
    case DecisionRule::AnyIpv6:
        return u"any-ipv6"_s;
    case DecisionRule::AnyIpv4:
        return u"any-ipv4"_s;
    case DecisionRule::None:
        return u"none"_s;
    case DecisionRule::NotListening:
        break;
    }
    return u"not-listening"_s;
}

QString word(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Served:
        return u"served"_s;
    case Outcome::Reset:
        return u"reset"_s;
    case Outcome::Refused:
        return u"refused"_s;
    case Outcome::NotEstablished:
        break;
    }
    return u"not-established"_s;
}

QString word(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Stated:
        return u"stated"_s;
    case Certainty::Derived:
        return u"derived"_s;
    case Certainty::Inferred:
        return u"inferred"_s;
    case Certainty::Open:
        break;
    }
    return u"open"_s;
}

QString word(TraceStep::Result result)
{
    switch (result) {
    case TraceStep::Result::Hit:
        return u"hit"_s;
    case TraceStep::Result::Miss:
        return u"miss"_s;
    case TraceStep::Result::NotReached:
        return u"not-reached"_s;
    case TraceStep::Result::NotApplicable:
        break;
    }
    return u"not-applicable"_s;
}

} // namespace bindwright
