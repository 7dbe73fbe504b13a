// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "listtext.h"
#include "tracetext.h"

#include "model/certificates/coverage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct TraceWords
{
    Q_DECLARE_TR_FUNCTIONS(TraceText)
};

QString orNone(const QString &certificate)
{
    return certificate.isEmpty() ? TraceWords::tr("no certificate") : certificate;
}

/// "443 (www.a.test.pfx, _.a.test.pfx)": what was looked for, with the files tried.
QString keyText(const TraceStep &step)
{
    if (step.files.isEmpty())
        return step.key;
    return TraceWords::tr("%1 (files tried: %2)").arg(step.key, listText(step.files));
}

/// Why a step ended as it did, in a clause; empty where the result says it all.
QString reasonText(TraceStep::Reason reason)
{
    switch (reason) {
    case TraceStep::Reason::None:
        return {};
    case TraceStep::Reason::NoServerName:
        return TraceWords::tr("the client sent no server name");
    case TraceStep::Reason::NotAHostName:
        return TraceWords::tr("what the client sent is no host name");
    case TraceStep::Reason::NoParent:
        return TraceWords::tr("no wildcard covers a name of one label");
    case TraceStep::Reason::OlderIis:
        return TraceWords::tr("wildcard hosts came with IIS 10");
    case TraceStep::Reason::Ipv4Client:
        return TraceWords::tr("the connection is IPv4");
    case TraceStep::Reason::NoRecord:
        return TraceWords::tr("the port has no record of the central store");
    case TraceStep::Reason::NoFile:
        return TraceWords::tr("neither file is in the share");
    case TraceStep::Reason::FileLocked:
        return TraceWords::tr("the store's password does not open the file");
    case TraceStep::Reason::CertificateLost:
        return TraceWords::tr("the store does not have that certificate");
    case TraceStep::Reason::KeyDoubtful:
        return TraceWords::tr("handshakes with a key of that kind can fail");
    case TraceStep::Reason::NotForServers:
        return TraceWords::tr("it is not meant for servers, so clients refuse it");
    case TraceStep::Reason::CertificateWeak:
        return TraceWords::tr("its key or its signature is too weak, so clients refuse it");
    case TraceStep::Reason::CertificateExpired:
        return TraceWords::tr("it has expired, so clients refuse it");
    case TraceStep::Reason::CertificateNotYetValid:
        return TraceWords::tr("it is not valid yet, so clients refuse it");
    case TraceStep::Reason::CertificateElsewhere:
        return TraceWords::tr("the certificate is in another store than the record names");
    case TraceStep::Reason::KeyMissing:
        return TraceWords::tr("the store has that certificate without its private key");
    case TraceStep::Reason::CertificateUnbindable:
        return TraceWords::tr("Windows serves no certificate with a key of that kind");
    case TraceStep::Reason::StoreUnusual:
        return TraceWords::tr("it is looked for in a store that IIS binds nothing from");
    case TraceStep::Reason::KeyNotSeen:
        return TraceWords::tr("its file has no private key; the one that is installed must have it");
    case TraceStep::Reason::ShareNotListed:
        return TraceWords::tr("the files of the share were not listed");
    case TraceStep::Reason::CentralStoreOff:
        return TraceWords::tr("the central store is switched off, so no file of it is served");
    case TraceStep::Reason::MayReject:
        return TraceWords::tr("its field Reject Connections is on, so the connection may be refused");
    case TraceStep::Reason::RenewalLinked:
        return TraceWords::tr("its store links it to its renewal, which is served instead");
    case TraceStep::Reason::RankedLater:
        return TraceWords::tr("on this build the central store comes first");
    case TraceStep::Reason::PunycodeKey:
        return TraceWords::tr("its name is in the form xn--; no source says that IIS finds it");
    }
    return {};
}

QString because(const QString &text, TraceStep::Reason reason)
{
    const QString why = reasonText(reason);
    return why.isEmpty() ? text : TraceWords::tr("%1: %2", "@info result: reason").arg(text, why);
}

QString coverageText(Coverage coverage)
{
    switch (coverage) {
    case Coverage::Covered:
        return TraceWords::tr("it covers the name");
    case Coverage::NotCovered:
        return TraceWords::tr("it does not cover the name");
    case Coverage::OnlyCommonName:
        return TraceWords::tr("the name is only in its CN, which clients ignore");
    }
    return {};
}

/// "one of A or B", with "or no connection" where the handshake may fail.
QString candidatesText(QStringList candidates)
{
    const bool mayFail = candidates.removeAll(QString()) > 0;
    const QString list = listText(candidates);
    if (candidates.isEmpty())
        return TraceWords::tr("No source says what is served; the connection may fail.");
    if (mayFail)
        return TraceWords::tr("No source says what is served: %1, or the connection fails.").arg(list);
    return TraceWords::tr("No source says what is served; it is one of %1.").arg(list);
}

QString resultText(const TraceStep &step)
{
    switch (step.result) {
    case TraceStep::Result::Hit:
        if (step.reason == TraceStep::Reason::ShareNotListed)
            return because(TraceWords::tr("not known"), step.reason);
        return because(TraceWords::tr("found, %1").arg(orNone(step.certificate)), step.reason);
    case TraceStep::Result::Miss:
        return because(TraceWords::tr("not there"), step.reason);
    case TraceStep::Result::NotReached:
        if (step.wouldServe)
            return TraceWords::tr("not reached; %1 would be served if the record above were gone")
                .arg(orNone(step.certificate));
        return step.certificate.isEmpty() ? TraceWords::tr("not reached")
                                          : TraceWords::tr("not reached; it holds %1").arg(step.certificate);
    case TraceStep::Result::NotApplicable:
        return because(TraceWords::tr("does not apply"), step.reason);
    }
    return {};
}

} // namespace

QString ruleText(DecisionRule rule)
{
    switch (rule) {
    case DecisionRule::ExactIp:
        return TraceWords::tr("Exact address and port");
    case DecisionRule::ExactHost:
        return TraceWords::tr("Exact host name and port");
    case DecisionRule::WildcardHost:
        return TraceWords::tr("Wildcard host name");
    case DecisionRule::Ccs:
        return TraceWords::tr("Central certificate store");
    case DecisionRule::AnyIpv6:
        return TraceWords::tr("Any IPv6 address, [::]");
    case DecisionRule::AnyIpv4:
        return TraceWords::tr("Any address, 0.0.0.0");
    case DecisionRule::None:
        return TraceWords::tr("No record");
    case DecisionRule::NotListening:
        return TraceWords::tr("Not listening");
    }
    return {};
}

QString gapText(Gap gap, const QStringList &scripts)
{
    switch (gap) {
    case Gap::Unread:
        return TraceWords::tr(
            "A part of the server's state was not understood, or contradicts another; a record "
            "in it may come first.");
    case Gap::RecordsNotSeen:
        return TraceWords::tr("HTTP.sys was not asked for its records, and they decide, not the bindings of "
                              "IIS. Add what “netsh http show sslcert” says.");
    case Gap::RecordsNotWhole:
        return TraceWords::tr("Only some of HTTP.sys's records were given; it may hold others, and one of "
                              "them may come first. Add all that “netsh http show sslcert” says, with its "
                              "heading.");
    case Gap::ShareNotListed:
        return TraceWords::tr("The files of the central certificate store were not listed.");
    case Gap::MayBeRenewed:
        return TraceWords::tr(
            "Its store has a newer certificate of the same names. If the two are linked as a "
            "renewal, the newer one is served, although netsh and IIS show the old one.");
    case Gap::MayReject:
        return TraceWords::tr("A record has Reject Connections on.");
    case Gap::CodeMayBind:
        return TraceWords::tr("No site is bound to the endpoint; code of the role may bind one by itself.");
    case Gap::ConfigurationUnknown:
        return TraceWords::tr(
            "It is not known for sure which service configuration is deployed, or one of them "
            "does not configure the role.");
    case Gap::BindingUnsure:
        return TraceWords::tr("IIS may refuse a binding of this port, or take it otherwise: the guest OS may "
                              "be too old for SNI or for a flag of it, or no source names the flag.");
    case Gap::DependsOnConfiguration:
        return TraceWords::tr("The service configurations give different answers. Open the .cscfg file of a "
                              "deployment to see its own.");
    case Gap::ScriptMayBind:
        return TraceWords::tr("Startup scripts change bindings or records, or could not be read: %1.")
            .arg(listText(scripts));
    }
    return {};
}

QString stepText(const TraceStep &step, std::optional<Coverage> coverage)
{
    if (step.rule == DecisionRule::None && step.result == TraceStep::Result::Hit)
        return TraceWords::tr("nothing is left to look for; the handshake fails");
    const QString key = keyText(step);
    const QString text = (key.isEmpty() ? QString() : key + ": "_L1) + resultText(step);
    return coverage && !step.certificate.isEmpty()
        ? TraceWords::tr("%1; %2", "@info step; coverage").arg(text, coverageText(*coverage))
        : text;
}

QString decisionText(const Decision &decision)
{
    switch (decision.outcome) {
    case Outcome::Served:
        return TraceWords::tr("%1 is served.").arg(orNone(decision.certificate));
    case Outcome::Reset:
        return TraceWords::tr("The connection is reset: there is no certificate for it.");
    case Outcome::Refused:
        return TraceWords::tr("The connection is refused: HTTP.sys does not listen on that address.");
    case Outcome::NotEstablished:
        return decision.candidates.isEmpty() ? TraceWords::tr("No source says what is served.")
                                             : candidatesText(decision.candidates);
    }
    return {};
}

QString certaintyName(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Stated:
        return TraceWords::tr("stated");
    case Certainty::Derived:
        return TraceWords::tr("derived");
    case Certainty::Measured:
        return TraceWords::tr("measured");
    case Certainty::Inferred:
        return TraceWords::tr("inferred");
    case Certainty::Open:
        return TraceWords::tr("open");
    }
    return {};
}

QString certaintyText(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Stated:
        return TraceWords::tr("Stated: a published source says exactly this.");
    case Certainty::Derived:
        return TraceWords::tr("Derived: it follows from a published order, applied step by step.");
    case Certainty::Measured:
        return TraceWords::tr("Measured: a probe found it on a server of the same build of Windows.");
    case Certainty::Inferred:
        return TraceWords::tr("Inferred: no source says it; it is our reading and may be wrong.");
    case Certainty::Open:
        return TraceWords::tr("Open: no source settles it; only a test on Windows would.");
    }
    return {};
}

} // namespace bindwright
