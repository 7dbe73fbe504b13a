// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "certificate.h"

namespace bindwright {

/// What of a chain clients do not accept. RFC 5280 §6.1
struct ChainFault
{
    enum class Kind {
        SignedByAnother, ///< a CA of the issuer's name was given, but by its key identifier it is another
        SignatureBroken, ///< the same, and by its key identifier it is the issuer: the signature is damaged
        SignatureUnfit, ///< the same, and no key identifier tells which of the two it is
        Unchecked, ///< the signature is of an algorithm that is not known here: they go together by name
        KeyNotVerified, ///< the key that signed is of a kind that Windows is not known to verify
        CriticalUnknown, ///< it has critical extensions that are not known here or do not decode
        ExtensionUnreadable, ///< it has others that do not decode, or stand there twice
        NotForServers, ///< an intermediate's extended key usage has no serverAuth
        NoAuthority, ///< an issuer is no CA
        MayNotSign, ///< its key usage has no keyCertSign
        PathTooLong, ///< more CAs below it than it allows
        NameExcluded, ///< its name constraints do not permit a name of the certificate
        WildcardExcluded, ///< the same, of a name that a wildcard of the certificate stands for
        KeyIdDiffers, ///< the authority key identifier means another certificate than the issuer's
        OutOfDate, ///< an issuer is expired, or not valid yet
    };
    Kind kind;
    QString certificate; ///< displayName() of what is refused
    QString issuer; ///< displayName() of the CA that the fault is about
    QString detail = {}; ///< NameExcluded, WildcardExcluded: the names, joined; PathTooLong: how many it
                         ///< allows; Unchecked: the algorithm, or the key's curve, that is not known;
                         ///< KeyNotVerified: the kind; of extensions their names, joined

    bool operator==(const ChainFault &) const = default;
};

/// What is wrong with \a path, from the leaf upwards, each of which signed what is before it, or may have:
/// with the issuers, and with the extensions of all. An invalid \a now asks for no day.
QList<ChainFault> faultsOf(const QList<const Certificate *> &path, const QDateTime &now);

} // namespace bindwright
