// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "scenariotext.h"

#include <QCoreApplication>

namespace bindwright {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScenarioText)
};

/// The arguments of something said; what is missing is empty, or none.
template<class T>
struct Arguments
{
    const Said<T> &said;

    QString operator[](int index) const { return said.arguments.value(index); }
    int count(int index) const { return said.arguments.value(index).toInt(); }
};

} // namespace

QString scenarioName(Scenario scenario)
{
    switch (scenario) {
    case Scenario::Single:
        return Words::tr("Single");
    case Scenario::San:
        return Words::tr("SAN");
    case Scenario::Chained:
        return Words::tr("Chained");
    case Scenario::Installed:
        return Words::tr("Several installed");
    case Scenario::Sni:
        return Words::tr("Several bound with SNI");
    }
    return {};
}

QString scenarioSummary(Scenario scenario)
{
    switch (scenario) {
    case Scenario::Single:
        return Words::tr("One certificate on the https endpoint.");
    case Scenario::San:
        return Words::tr("One certificate that names every host.");
    case Scenario::Chained:
        return Words::tr("The leaf in My, its intermediates in CA.");
    case Scenario::Installed:
        return Words::tr("In the store for the application to use; bound to nothing.");
    case Scenario::Sni:
        return Words::tr("One binding a host on 443, on every web role, set once IIS is ready.");
    }
    return {};
}

QString fitText(Fit fit)
{
    switch (fit) {
    case Fit::Recommended:
        return Words::tr("recommended");
    case Fit::Possible:
        return Words::tr("possible");
    case Fit::Impossible:
        return Words::tr("not possible");
    }
    return {};
}

QString reasonText(const Said<Reason> &reason)
{
    const Arguments<Reason> with{reason};
    switch (reason.what) {
    case Reason::OneCertificate:
        return with[0].isEmpty() ? Words::tr("There is one certificate.")
                                 : Words::tr("There is one certificate, %1.").arg(with[0]);
    case Reason::LeavesUnused:
        return Words::tr("It would leave %1 of %2 certificates unused.").arg(with[0], with[1]);
    case Reason::CoversAllHosts:
        return Words::tr("%1 covers all %n wanted hosts.", nullptr, with.count(1)).arg(with[0]);
    case Reason::HostsNotCovered:
        return Words::tr("%1 does not cover %2.")
            .arg(with[0].isEmpty() ? Words::tr("The certificate") : with[0], with[1]);
    case Reason::HasIntermediates:
        return Words::tr("%n intermediates came along.", nullptr, with.count(0));
    case Reason::NoIntermediates:
        return Words::tr("No intermediate came along.");
    case Reason::ManyCertificates:
        return Words::tr("There are %n certificates.", nullptr, with.count(0));
    case Reason::ManyHosts:
        return Words::tr("There are %1 host names and %2 certificates for one port.").arg(with[0], with[1]);
    case Reason::NoHosts:
        return Words::tr("There is no host name that could be bound.");
    case Reason::SniAvailable:
        return Words::tr("Guest OS family %1 can do SNI.").arg(with[0]);
    case Reason::SniUnavailable:
        return Words::tr("SNI needs IIS 8 or later: guest OS family %1 cannot do it, family 3 and later can.")
            .arg(with[0]);
    case Reason::NoCertificateYet:
        return Words::tr("No certificate was brought in yet.");
    case Reason::NoWebRole:
        return Words::tr("The project has no web role.");
    case Reason::SharedByRoles:
        return Words::tr("%n web roles share the hosts.", nullptr, with.count(0));
    case Reason::PrivateRoot:
        return Words::tr(
                   "The root %1 came along; it is left out unless it is a private one and you ask for it.")
            .arg(with[0]);
    }
    return {};
}

QString effectText(const Said<Effect> &effect)
{
    const Arguments<Effect> with{effect};
    switch (effect.what) {
    case Effect::DeclareCertificates: {
        const QString leaves = Words::tr("%n certificates", "declare … in each of %n roles", with.count(0));
        const QString roles = Words::tr("in each of %n roles", nullptr, with.count(2));
        if (with.count(1) == 0)
            return Words::tr("Declare %1 %2.").arg(leaves, roles);
        return Words::tr("Declare %1 and %2 %3.")
            .arg(leaves, Words::tr("%n intermediates", nullptr, with.count(1)), roles);
    }
    case Effect::DeclareEndpoint:
        return Words::tr("Put %1 on the https endpoint, port %2.").arg(with[1], with[0]);
    case Effect::KeepEndpointCertificate:
        return Words::tr(
                   "Keep the certificate %1 on the https endpoint, port %2: clients without SNI get it.")
            .arg(with[1], with[0]);
    case Effect::BindSite:
        return Words::tr("Bind the site of %n roles to it.", nullptr, with.count(0));
    case Effect::SetThumbprints:
        return Words::tr("Set %1 in %2.")
            .arg(Words::tr("%n thumbprints", nullptr, with.count(0)),
                 Words::tr("%n service configurations", nullptr, with.count(1)));
    case Effect::AddStartupTask:
        return Words::tr("Add an elevated background startup task that waits for IIS.");
    case Effect::AddOnStart:
        return Words::tr("Add code for OnStart, and run the role host elevated.");
    case Effect::SetBindings:
        return Words::tr("Set %n SNI bindings on each role.", nullptr, with.count(0));
    case Effect::ReplacePlatformBinding:
        return Words::tr("Replace the platform's IP:443 binding, which would hide all of them, by *:443, the "
                         "default for clients without SNI.");
    case Effect::EndpointBecomesTcp:
        return Words::tr(
            "Declare 443 as tcp, so that the platform makes no binding that would hide all of them.");
    case Effect::BindNothing:
        return Words::tr("Bind nothing; the application finds the certificates in the store.");
    }
    return {};
}

} // namespace bindwright
