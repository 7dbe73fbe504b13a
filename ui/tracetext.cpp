// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tracetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TraceText)
};

QString orNone(const QString &certificate)
{
    return certificate.isEmpty() ? Words::tr("no certificate") : certificate;
}

/// "443 (www.a.test.pfx, _.a.test.pfx)": what was looked for, with the files tried.
QString keyText(const TraceStep &step)
{
    if (step.files.isEmpty())
        return step.key;
    return Words::tr("%1 (files tried: %2)").arg(step.key, step.files.join(", "_L1));
}

QString notApplicableText(DecisionRule rule)
{
    switch (rule) {
    case DecisionRule::ExactHost:
    case DecisionRule::WildcardHost:
    case DecisionRule::Ccs:
        return Words::tr("does not apply: the client sent no server name that could match");
    case DecisionRule::AnyIpv6:
        return Words::tr("does not apply: the connection is IPv4");
    case DecisionRule::ExactIp:
    case DecisionRule::AnyIpv4:
    case DecisionRule::None:
    case DecisionRule::NotListening:
        break;
    }
    return Words::tr("does not apply");
}

} // namespace

QString ruleText(DecisionRule rule)
{
    switch (rule) {
    case DecisionRule::ExactIp:
        return Words::tr("Exact address and port");
    case DecisionRule::ExactHost:
        return Words::tr("Exact host name and port");
    case DecisionRule::WildcardHost:
        return Words::tr("Wildcard host name");
    case DecisionRule::Ccs:
        return Words::tr("Central certificate store");
    case DecisionRule::AnyIpv6:
        return Words::tr("Any IPv6 address, [::]");
    case DecisionRule::AnyIpv4:
        return Words::tr("Any address, 0.0.0.0");
    case DecisionRule::None:
        return Words::tr("No record");
    case DecisionRule::NotListening:
        return Words::tr("Not listening");
    }
    return {};
}

QString stepText(const TraceStep &step)
{
    const QString key = keyText(step);
    const QString prefix = key.isEmpty() ? QString() : key + ": "_L1;
    if (step.rule == DecisionRule::None && step.result == TraceStep::Result::Hit)
        return Words::tr("nothing is left to look for; the handshake fails");
    switch (step.result) {
    case TraceStep::Result::Hit:
        return prefix + Words::tr("found, %1").arg(orNone(step.certificate));
    case TraceStep::Result::Miss:
        return prefix + Words::tr("not there");
    case TraceStep::Result::NotReached:
        if (step.wouldServe)
            return prefix
                + Words::tr("not reached; %1 would be served if the record above were gone")
                      .arg(orNone(step.certificate));
        return prefix
            + (step.certificate.isEmpty() ? Words::tr("not reached")
                                          : Words::tr("not reached; it holds %1").arg(step.certificate));
    case TraceStep::Result::NotApplicable:
        return prefix + notApplicableText(step.rule);
    }
    return {};
}

QString decisionText(const Decision &decision)
{
    switch (decision.outcome) {
    case Outcome::Served:
        return Words::tr("%1 is served.").arg(orNone(decision.certificate));
    case Outcome::Reset:
        return Words::tr("The connection is reset: there is no certificate for it.");
    case Outcome::Refused:
        return Words::tr("The connection is refused: HTTP.sys does not listen on that address.");
    case Outcome::NotEstablished:
        return decision.candidates.isEmpty() ? Words::tr("No source says what is served.")
                                             : Words::tr("No source says what is served; it is one of %1.")
                                                   .arg(decision.candidates.join(", "_L1));
    }
    return {};
}

QString certaintyName(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Stated:
        return Words::tr("stated");
    case Certainty::Derived:
        return Words::tr("derived");
    case Certainty::Inferred:
        return Words::tr("inferred");
    case Certainty::Open:
        return Words::tr("open");
    }
    return {};
}

QString certaintyText(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Stated:
        return Words::tr("Stated: a published source says exactly this.");
    case Certainty::Derived:
        return Words::tr("Derived: it follows from a published order, applied step by step.");
    case Certainty::Inferred:
        return Words::tr("Inferred: no source says it; it is our reading and may be wrong.");
    case Certainty::Open:
        return Words::tr("Open: no source settles it; only a test on Windows would.");
    }
    return {};
}

} // namespace bindwright
