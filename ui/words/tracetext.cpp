// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tracetext.h"

#include "model/certificates/coverage.h"

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

/// Why a step ended as it did, in a clause; empty where the result says it all.
QString reasonText(TraceStep::Reason reason)
{
    switch (reason) {
    case TraceStep::Reason::None:
        return {};
    case TraceStep::Reason::NoServerName:
        return Words::tr("the client sent no server name");
    case TraceStep::Reason::NotAHostName:
        return Words::tr("what the client sent is no host name");
    case TraceStep::Reason::NoParent:
        return Words::tr("no wildcard covers a name of one label");
    case TraceStep::Reason::OlderIis:
        return Words::tr("wildcard hosts came with IIS 10");
    case TraceStep::Reason::Ipv4Client:
        return Words::tr("the connection is IPv4");
    case TraceStep::Reason::NoRecord:
        return Words::tr("the port has no record of the central store");
    case TraceStep::Reason::NoFile:
        return Words::tr("neither file is in the share");
    case TraceStep::Reason::FileLocked:
        return Words::tr("the store's password does not open the file");
    case TraceStep::Reason::CertificateLost:
        return Words::tr("the store no longer has that certificate");
    case TraceStep::Reason::CertificateExpired:
        return Words::tr("it has expired, so clients refuse it");
    case TraceStep::Reason::CertificateNotYetValid:
        return Words::tr("it is not valid yet, so clients refuse it");
    case TraceStep::Reason::CertificateElsewhere:
        return Words::tr("the certificate is in another store than the record names");
    case TraceStep::Reason::KeyMissing:
        return Words::tr("the store has that certificate without its private key");
    case TraceStep::Reason::CertificateUnbindable:
        return Words::tr("Windows serves no certificate with a key of that kind");
    case TraceStep::Reason::StoreUnusual:
        return Words::tr("it is looked for in a store that IIS binds nothing from");
    case TraceStep::Reason::KeyNotSeen:
        return Words::tr("its file has no private key; the one that is installed must have it");
    case TraceStep::Reason::ShareNotListed:
        return Words::tr("the files of the share were not listed");
    case TraceStep::Reason::MayReject:
        return Words::tr("its field Reject Connections is on, so the connection may be refused");
    case TraceStep::Reason::PunycodeKey:
        return Words::tr("its name is in the form xn--; no source says that IIS finds it");
    }
    return {};
}

QString because(const QString &text, TraceStep::Reason reason)
{
    const QString why = reasonText(reason);
    return why.isEmpty() ? text : Words::tr("%1: %2", "@info result: reason").arg(text, why);
}

QString coverageText(Coverage coverage)
{
    switch (coverage) {
    case Coverage::Covered:
        return Words::tr("it covers the name");
    case Coverage::NotCovered:
        return Words::tr("it does not cover the name");
    case Coverage::OnlyCommonName:
        return Words::tr("the name is only in its CN, which clients ignore");
    }
    return {};
}

/// "one of A or B", with "or no connection" where the handshake may fail.
QString candidatesText(QStringList candidates)
{
    const bool mayFail = candidates.removeAll(QString()) > 0;
    const QString list = candidates.join(", "_L1);
    if (candidates.isEmpty())
        return Words::tr("No source says what is served; the connection may fail.");
    if (mayFail)
        return Words::tr("No source says what is served: %1, or the connection fails.").arg(list);
    return Words::tr("No source says what is served; it is one of %1.").arg(list);
}

QString resultText(const TraceStep &step)
{
    switch (step.result) {
    case TraceStep::Result::Hit:
        if (step.reason == TraceStep::Reason::ShareNotListed)
            return because(Words::tr("not known"), step.reason);
        return because(Words::tr("found, %1").arg(orNone(step.certificate)), step.reason);
    case TraceStep::Result::Miss:
        return because(Words::tr("not there"), step.reason);
    case TraceStep::Result::NotReached:
        if (step.wouldServe)
            return Words::tr("not reached; %1 would be served if the record above were gone")
                .arg(orNone(step.certificate));
        return step.certificate.isEmpty() ? Words::tr("not reached")
                                          : Words::tr("not reached; it holds %1").arg(step.certificate);
    case TraceStep::Result::NotApplicable:
        return because(Words::tr("does not apply"), step.reason);
    }
    return {};
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

QString gapText(Gap gap)
{
    switch (gap) {
    case Gap::Unread:
        return Words::tr("A part of the server's state was not understood, or contradicts another; a record "
                         "in it may come first.");
    case Gap::RecordsNotSeen:
        return Words::tr(
            "HTTP.sys was not asked for its records, and they decide, not the bindings of IIS. Add "
            "what \"netsh http show sslcert\" says.");
    case Gap::ShareNotListed:
        return Words::tr("The files of the central certificate store were not listed.");
    case Gap::MayBeRenewed:
        return Words::tr("Its store has a newer certificate of the same names. If the two are linked as a "
                         "renewal, the newer one is served, although netsh and IIS show the old one.");
    case Gap::MayReject:
        return Words::tr("A record has Reject Connections on.");
    }
    return {};
}

QString stepText(const TraceStep &step, std::optional<Coverage> coverage)
{
    if (step.rule == DecisionRule::None && step.result == TraceStep::Result::Hit)
        return Words::tr("nothing is left to look for; the handshake fails");
    const QString key = keyText(step);
    const QString text = (key.isEmpty() ? QString() : key + ": "_L1) + resultText(step);
    return coverage && !step.certificate.isEmpty()
        ? Words::tr("%1; %2", "@info step; coverage").arg(text, coverageText(*coverage))
        : text;
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
                                             : candidatesText(decision.candidates);
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
