// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "listtext.h"
#include "scenariotext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct ScenarioWords
{
    Q_DECLARE_TR_FUNCTIONS(ScenarioText)
};

/// The arguments of something said; what is missing is empty, or none.
template<class T>
struct ScenarioNames
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
        return ScenarioWords::tr("Single");
    case Scenario::San:
        return ScenarioWords::tr("SAN");
    case Scenario::Chained:
        return ScenarioWords::tr("Chained");
    case Scenario::Installed:
        return ScenarioWords::tr("Several installed");
    case Scenario::Sni:
        return ScenarioWords::tr("Several bound with SNI");
    }
    return {};
}

QString scenarioSummary(Scenario scenario)
{
    switch (scenario) {
    case Scenario::Single:
        return ScenarioWords::tr("One certificate on the https endpoint.");
    case Scenario::San:
        return ScenarioWords::tr("One certificate that names every host.");
    case Scenario::Chained:
        return ScenarioWords::tr("The leaf in My, its intermediates in CA.");
    case Scenario::Installed:
        return ScenarioWords::tr("In the store for the application to use; bound to nothing.");
    case Scenario::Sni:
        return ScenarioWords::tr(
            "One binding per host on port 443 of every web role, set when IIS is ready.");
    }
    return {};
}

QString fitText(Fit fit)
{
    switch (fit) {
    case Fit::Recommended:
        return ScenarioWords::tr("recommended");
    case Fit::Possible:
        return ScenarioWords::tr("possible");
    case Fit::Impossible:
        return ScenarioWords::tr("not possible");
    }
    return {};
}

QString reasonText(const Said<Reason> &reason)
{
    const ScenarioNames<Reason> with{reason};
    switch (reason.what) {
    case Reason::OneCertificate:
        return with[0].isEmpty() ? ScenarioWords::tr("There is one certificate.")
                                 : ScenarioWords::tr("There is one certificate, %1.").arg(with[0]);
    case Reason::LeavesUnused:
        return ScenarioWords::tr("It would leave %1 of %n certificates unused.", nullptr, with.count(1))
            .arg(with[0]);
    case Reason::CoversAllHosts:
        return ScenarioWords::tr("%1 covers all %n wanted hosts.", nullptr, with.count(1)).arg(with[0]);
    case Reason::HostsNotCovered:
        return ScenarioWords::tr("%1 does not cover %2.")
            .arg(with[0].isEmpty() ? ScenarioWords::tr("The certificate") : with[0],
                 listText(with[1].split(", "_L1)));
    case Reason::HasIntermediates:
        return ScenarioWords::tr("%n intermediates are included.", nullptr, with.count(0));
    case Reason::NoIntermediates:
        return ScenarioWords::tr("No intermediate is included.");
    case Reason::ManyCertificates:
        return ScenarioWords::tr("There are %n certificates.", nullptr, with.count(0));
    case Reason::ManyHosts:
        return ScenarioWords::tr("There are %1 and %2 for one port.", "host names, certificates")
            .arg(ScenarioWords::tr("%n host names", "there are … for one port", with.count(0)),
                 ScenarioWords::tr("%n certificates", "there are … for one port", with.count(1)));
    case Reason::NoHosts:
        return ScenarioWords::tr("There is no host name that could be bound.");
    case Reason::SniAvailable:
        return ScenarioWords::tr("Guest OS family %1 supports SNI.").arg(with[0]);
    case Reason::SniUnavailable:
        return ScenarioWords::tr(
                   "SNI needs IIS 8 or later: guest OS family %1 does not support it, family 3 and later do.")
            .arg(with[0]);
    case Reason::NoCertificateYet:
        return ScenarioWords::tr("No certificate was added yet.");
    case Reason::NoWebRole:
        return ScenarioWords::tr("The project has no web role.");
    case Reason::NoWebRoleChosen:
        return ScenarioWords::tr("None of the chosen roles is a web role.");
    case Reason::SharedByRoles:
        return ScenarioWords::tr("%n web roles share the hosts.", nullptr, with.count(0));
    case Reason::PrivateRoot:
        return ScenarioWords::tr(
                   "The root %1 is included; it is left out unless it is a private one and you ask for it.")
            .arg(with[0]);
    }
    return {};
}

QString effectText(const Said<Effect> &effect)
{
    const ScenarioNames<Effect> with{effect};
    switch (effect.what) {
    case Effect::DeclareCertificates: {
        const QString leaves =
            ScenarioWords::tr("%n certificates", "declare … in each of %n roles", with.count(0));
        const QString roles = ScenarioWords::tr("in each of %n roles", nullptr, with.count(2));
        if (with.count(1) == 0)
            return ScenarioWords::tr("Declare %1 %2.").arg(leaves, roles);
        return ScenarioWords::tr("Declare %1 and %2 %3.")
            .arg(leaves, ScenarioWords::tr("%n intermediates", nullptr, with.count(1)), roles);
    }
    case Effect::DeclareEndpoint:
        return ScenarioWords::tr("Put %1 on the https endpoint, port %2.").arg(with[1], with[0]);
    case Effect::KeepEndpointCertificate:
        return ScenarioWords::tr(
                   "Keep the certificate %1 on the https endpoint, port %2: clients without SNI get it.")
            .arg(with[1], with[0]);
    case Effect::BindSite:
        return ScenarioWords::tr("Bind the site of %n roles to it.", nullptr, with.count(0));
    case Effect::SetThumbprints:
        return ScenarioWords::tr("Set %1 in %2.")
            .arg(ScenarioWords::tr("%n thumbprints", nullptr, with.count(0)),
                 ScenarioWords::tr("%n service configurations", nullptr, with.count(1)));
    case Effect::AddStartupTask:
        return ScenarioWords::tr("Add an elevated background startup task that waits for IIS.");
    case Effect::AddOnStart:
        return ScenarioWords::tr(
            "Add code for OnStart, and set the executionContext of the role's Runtime element to elevated.");
    case Effect::SetBindings:
        return ScenarioWords::tr("Set %n SNI bindings on each role.", nullptr, with.count(0));
    case Effect::ReplacePlatformBinding:
        return ScenarioWords::tr(
            "Replace the platform's IP:443 binding, which would hide all of them, by *:443, the "
            "default for clients without SNI.");
    case Effect::EndpointBecomesTcp:
        return ScenarioWords::tr(
            "Declare 443 as tcp, so that the platform makes no binding that would hide all of them.");
    case Effect::BindNothing:
        return ScenarioWords::tr("Bind nothing; the application finds the certificates in the store.");
    }
    return {};
}

} // namespace bindwright
