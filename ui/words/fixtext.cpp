// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fixtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct FixWords
{
    Q_DECLARE_TR_FUNCTIONS(FixText)
};

} // namespace

QString fixText(const Fix &fix) // one short phrase a kind
{
    const QString first = fix.arguments.value(0);
    const QString second = fix.arguments.value(1);
    switch (fix.kind) {
    case Fix::Kind::MakeDefault:
        return FixWords::tr("Make this binding the default (%1)", "@action").arg(first);
    case Fix::Kind::GiveHostAndSni:
        return FixWords::tr("Set host %1 and SNI", "@action").arg(first);
    case Fix::Kind::UseCoveringCertificate:
    case Fix::Kind::UseSameCertificate:
        return FixWords::tr("Use certificate %1", "@action").arg(first);
    case Fix::Kind::UseSite:
        return FixWords::tr("Use site %1", "@action").arg(first);
    case Fix::Kind::TurnSniOn:
        return FixWords::tr("Turn SNI on", "@action");
    case Fix::Kind::TurnSniOff:
        return FixWords::tr("Turn SNI off", "@action");
    case Fix::Kind::UseUnicodeHost:
    case Fix::Kind::CleanHost:
        return FixWords::tr("Change the host to %1", "@action").arg(first);
    case Fix::Kind::AnyAddress:
        return FixWords::tr("Use * for all addresses", "@action");
    case Fix::Kind::UsePort443:
        return FixWords::tr("Use port 443", "@action");
    case Fix::Kind::AddDefault:
        return FixWords::tr("Add %1 with %2", "@action key, certificate").arg(first, second);
    case Fix::Kind::MakeEndpointTcp:
        return FixWords::tr("Make the endpoint tcp", "@action");
    case Fix::Kind::KeepEndpoint:
        return FixWords::tr("Let the script make it the default", "@action");
    case Fix::Kind::BindSite:
        return FixWords::tr("Bind site %1 to %2", "@action site, endpoint").arg(first, second);
    case Fix::Kind::ClearFlag:
        return FixWords::tr("Clear %1", "@action flag").arg(first);
    case Fix::Kind::RemoveBinding:
        return FixWords::tr("Remove this binding", "@action");
    case Fix::Kind::BindEndpoint:
        return FixWords::tr("Use certificate %1", "@action").arg(second);
    case Fix::Kind::RemoveCertificate:
        return FixWords::tr("Remove it", "@action");
    case Fix::Kind::DeclareCertificate:
        return FixWords::tr("Declare it", "@action");
    case Fix::Kind::MoveToStore:
        return FixWords::tr("Move it to %1", "@action store").arg(second);
    case Fix::Kind::TakeThumbprint:
        return FixWords::tr("Use thumbprint %1…", "@action its start").arg(second.left(8));
    case Fix::Kind::CleanThumbprint:
        return FixWords::tr("Change the thumbprint to %1…", "@action its start").arg(second.left(8));
    case Fix::Kind::UseSha1:
        return FixWords::tr("Set thumbprintAlgorithm to sha1", "@action");
    case Fix::Kind::UseSpelling:
        return FixWords::tr("Change the value to %1", "@action").arg(first);
    case Fix::Kind::DropEndpointCertificate:
        return FixWords::tr("Remove the certificate from the endpoint", "@action");
    case Fix::Kind::MakeEndpointHttps:
        return FixWords::tr("Make it https", "@action");
    case Fix::Kind::DeclareSetting:
        return FixWords::tr("Declare it", "@action");
    case Fix::Kind::RemoveSetting:
    case Fix::Kind::RemoveSiteBinding:
    case Fix::Kind::RemoveModule:
        return FixWords::tr("Remove it", "@action");
    case Fix::Kind::BindSiteTo:
        return FixWords::tr("Bind it to %1", "@action endpoint").arg(first);
    case Fix::Kind::UseServiceName:
        return FixWords::tr("Change the service name to %1", "@action").arg(first);
    case Fix::Kind::MoveBindingsLast:
        return FixWords::tr("Move it to the end", "@action Bindings of a site");
    case Fix::Kind::RemoveSecond:
        return FixWords::tr("Remove the second %1", "@action name of an element").arg(first);
    case Fix::Kind::RenameCertificate:
        return FixWords::tr("Rename it to %1", "@action").arg(second);
    case Fix::Kind::UsePort:
        return FixWords::tr("Use port %1", "@action").arg(first);
    case Fix::Kind::FreeLocalPort:
        return FixWords::tr("Let the platform choose", "@action local port");
    case Fix::Kind::GiveEmptyValue:
        return FixWords::tr("Give it an empty value", "@action");
    case Fix::Kind::UseNetwork:
        return FixWords::tr("Use network %1, subnet %2", "@action").arg(first, second);
    case Fix::Kind::AddRole:
        return FixWords::tr("Add it with one instance", "@action");
    case Fix::Kind::UseGuestOs:
        return FixWords::tr("Use family %1 (%2)", "@action osFamily, Windows").arg(first, second);
    case Fix::Kind::RunElevated:
        return FixWords::tr("Run it elevated", "@action");
    case Fix::Kind::KeepValue:
        return FixWords::tr("Keep the value", "@action");
    case Fix::Kind::KeepInstanceValue:
        return FixWords::tr("Keep the RoleInstanceValue", "@action");
    case Fix::Kind::RenameVmSize:
        return FixWords::tr("Use VM size %1", "@action").arg(first);
    case Fix::Kind::LeaveRoleOut:
        return FixWords::tr("Leave %1 out", "@action role").arg(first);
    }
    return {};
}

} // namespace bindwright
