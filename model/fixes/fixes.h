// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/checks/facts.h"
#include "model/draft/draft.h"
#include "model/problems/problem.h"

namespace bindwright {

/// One change that mends a problem; ui/fixtext.h words it.
struct Fix
{
    enum class Kind {
        // Bindings
        MakeDefault, ///< the exact-IP binding becomes the default; arguments: "*:443"
        GiveHostAndSni, ///< arguments: host
        UseCoveringCertificate, ///< arguments: role certificate, or the display name of a new one
        UseSameCertificate, ///< as the other binding of that key; arguments: role certificate
        TurnSniOn,
        TurnSniOff,
        UseUnicodeHost, ///< arguments: host
        CleanHost, ///< scheme, port, path, blanks, trailing dot taken off; arguments: host
        AnyAddress, ///< the address becomes "*"
        UsePort443,
        UseSite, ///< arguments: site
        AddDefault, ///< arguments: "*:443", role certificate
        MakeEndpointTcp, ///< the script owns every binding then
        KeepEndpoint, ///< the script turns the platform's binding into the default
        BindSite, ///< to the https endpoint; arguments: site, endpoint
        ClearFlag, ///< arguments: the flag's name
        RemoveBinding,
        // Role certificates
        BindEndpoint, ///< arguments: endpoint, role certificate
        RemoveCertificate, ///< arguments: name
        DeclareCertificate, ///< arguments: name
        MoveToStore, ///< arguments: name, store
        TakeThumbprint, ///< from the other cscfg files; arguments: name, thumbprint
        // Project
        CleanThumbprint, ///< arguments: name, thumbprint
        UseSha1, ///< as the thumbprint's algorithm; arguments: name
        UseSpelling, ///< of a value that the schema lists; arguments: value
        DropEndpointCertificate, ///< arguments: endpoint
        MakeEndpointHttps, ///< arguments: endpoint
        DeclareSetting, ///< arguments: name
        RemoveSetting, ///< arguments: name
        BindSiteTo, ///< arguments: endpoint
        MoveBindingsLast, ///< arguments: site
        RemoveSiteBinding, ///< arguments: binding
        UseServiceName, ///< arguments: name
        RemoveSecond, ///< of two elements of one name; arguments: name
        RenameCertificate, ///< arguments: old name, new name
        UsePort, ///< of an endpoint; arguments: port
        FreeLocalPort, ///< the platform chooses one; arguments: endpoint
        GiveEmptyValue, ///< to a variable; arguments: name
        UseNetwork, ///< in a cscfg; arguments: virtual network, subnet
        AddRole, ///< to the cscfg, with one instance; arguments: role
        UseGuestOs, ///< arguments: osFamily, Windows
        RunElevated, ///< arguments: command line
        KeepValue, ///< of a variable that has a RoleInstanceValue too
        KeepInstanceValue,
        RenameVmSize, ///< arguments: size
        RemoveModule, ///< with its settings and certificates; arguments: module
        LeaveRoleOut, ///< scenarios then pass over the role; arguments: role
    };

    Kind kind;
    Draft result; ///< the draft with the change
    QStringList arguments;

    bool operator==(const Fix &) const = default;
};

/// What mends \a problem, best first; none where only the admin can decide.
QList<Fix> fixesFor(const Draft &draft, const Problem &problem);

/// Whether a fix of that kind changes only how a thing is written, or what Azure would not take
/// otherwise, so that it needs nobody's decision.
bool isPlainEdit(Fix::Kind kind);

/// \a draft with every problem mended that has a plain edit; \a facts as for problems().
Draft mended(const Draft &draft, const Facts &facts);

} // namespace bindwright
