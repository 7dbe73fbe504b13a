// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"

namespace bindwright {

/// One certificate in the place of another.
struct Renewal
{
    Thumbprint replaced;
    Thumbprint with; ///< of a certificate that was brought in
    QStringList configurations = {}; ///< the cscfg files that get it; empty: all that have the old one
    bool keepOld = false; ///< the old one stays on the roles, under a name of its own

    bool operator==(const Renewal &) const = default;
};

/// Why a certificate must not take the place of another.
struct RenewalFault
{
    enum class Kind {
        NotUsed, ///< the old one stands in no place that a renewal changes
        SameCertificate,
        CoversLess, ///< names: the hosts that the old one serves, and the new one does not name
        KeyMissing, ///< of the new one, or another's key, or one that cannot be used
        ChainMissing, ///< names: its issuer, which was not given
        NotCurrent, ///< expired, or not yet valid; names: both its dates
        BindingsUnknown, ///< of a server: which ones to set; names: those of which it is not known whether
                         ///< they have the old one
        EndsSooner, ///< than the old one; names: both dates
        HostsUnknown, ///< the old one was not given, and nothing is bound to it: coverage was not compared
        FilesUnknown, ///< names: all files of a CCS share; what they have is not known
        FilesUnread, ///< names: some of them, which IIS does not open with the password of the others either,
                     ///< or files of a share that was only listed
        FilesOpen, ///< names: files of a share that are under no passphrase; a key goes into none such
    };

    Kind kind = Kind::NotUsed;
    QStringList names = {};

    bool operator==(const RenewalFault &) const = default;
};

/// Whether \a fault only warns; the others stand in the way.
bool isWarning(const RenewalFault &fault);
bool isRefused(const QList<RenewalFault> &faults); ///< something stands in the way
bool isAboutUnknownFiles(const RenewalFault &fault); ///< which may have the old one

/// All that stands against \a renewal in \a draft at Draft::asOf; none: it can be done. The hosts of the old
/// certificate are those bound to it and, where it was brought in, its own names.
QList<RenewalFault> faultsOf(const Draft &draft, const Renewal &renewal);

/// \a draft with the new thumbprint wherever a cscfg, or a server's binding, has the old one. Names,
/// endpoints and bindings stay, and so the change is one of the cscfg files alone, unless the old one is
/// kept, or a role that installs intermediates lacks one of the new chain: it is declared then, as a scenario
/// does. Certificates of remote desktop stay: passwords are encrypted for their keys. Source: azure-docs,
/// cloud-services-role-enable-remote-desktop.
Draft withRenewal(const Draft &draft, const Renewal &renewal);

/// The certificates in use that \a with may renew: all their hosts are covered by it, the nearest first;
/// those whose own names are known are compared by them.
QList<Thumbprint> renewableBy(const Draft &draft, const Certificate &with);

/// A certificate in use of which \a with covers a part of the hosts.
struct NearMiss
{
    Thumbprint sha1;
    QStringList missing; ///< the hosts that the new one does not cover

    bool operator==(const NearMiss &) const = default;
};
QList<NearMiss> nearMissesOf(const Draft &draft, const Certificate &with);

} // namespace bindwright
