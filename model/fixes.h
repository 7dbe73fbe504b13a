// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft.h"
#include "problem.h"

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
        RemoveBinding,
        // Role certificates
        BindEndpoint, ///< arguments: endpoint, role certificate
        RemoveCertificate, ///< arguments: name
        DeclareCertificate, ///< arguments: name
        MoveToStore, ///< arguments: name, store
        TakeThumbprint, ///< from the other cscfg files; arguments: name, thumbprint
    };

    Kind kind;
    Draft result; ///< the draft with the change
    QStringList arguments;

    bool operator==(const Fix &) const = default;
};

/// What mends \a problem, best first; none where only the admin can decide.
QList<Fix> fixesFor(const Draft &draft, const Problem &problem);

/// The exact-IP binding that hides the one of \a problem: the one of the key that the problem names
/// first, else that on the same port; -1: the draft has none.
int hidingRow(const Draft &draft, const Problem &problem);

/// The part of fixesFor() that concerns bindings.
QList<Fix> bindingFixes(const Draft &draft, const Problem &problem);

} // namespace bindwright
