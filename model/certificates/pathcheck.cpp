// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "pathcheck.h"

#include "nameconstraints.h"
#include "signers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using ChainFaultKind = ChainFault::Kind;

bool isSelfIssued(const Certificate &certificate)
{
    return certificate.subjectDer == certificate.issuerDer;
}

/// Of the key, where that is what could not be read.
QString unknownOf(const Certificate &certificate, const Certificate &issuer)
{
    const QString key = issuer.keyAlgorithm.isEmpty() ? issuer.curve : issuer.keyAlgorithm;
    return issuer.keyBits > 0 || key.isEmpty() ? certificate.signatureAlgorithm : key;
}

/// RFC 5280 §6.1.3 (a) (1), as far as it could be looked at.
void checkSignature(QList<ChainFault> &faults, const Certificate &certificate, const Certificate &issuer)
{
    if (certificate.uncheckedSigners.contains(issuer.keyHash))
        faults.append({ChainFaultKind::Unchecked, displayName(certificate), displayName(issuer),
                       unknownOf(certificate, issuer)});
}

/// What \a certificate was signed with, where its issuer was not given.
QString unverifiedSignatureOf(const Certificate &certificate)
{
    static const QStringList kinds{u"ED25519"_s, u"ED448"_s, u"dsa_with"_s, u"dsaWith"_s, u"ML-DSA"_s};
    const QString &algorithm = certificate.signatureAlgorithm;
    const auto isOf = [&algorithm](const QString &kind) { return algorithm.startsWith(kind); };
    return std::ranges::any_of(kinds, isOf) ? algorithm : QString();
}

/// Of each that is signed by another, whether that is known to be verified.
void checkKeys(QList<ChainFault> &faults, const QList<const Certificate *> &path)
{
    for (qsizetype i = 0; i < path.size(); ++i) {
        const Certificate &certificate = *path.at(i);
        const Certificate *issuer = path.value(i + 1);
        if (certificate.selfSigned || (issuer && certificate.uncheckedSigners.contains(issuer->keyHash)))
            continue;
        const QString kind = issuer ? unverifiedKeyOf(*issuer) : unverifiedSignatureOf(certificate);
        if (!kind.isEmpty())
            faults.append({ChainFaultKind::KeyNotVerified, displayName(certificate),
                           issuer ? displayName(*issuer) : certificate.issuer, kind});
    }
}

/// RFC 5280 §4.2: what is critical and not known must be refused. A root that clients have is no matter of
/// the path. RFC 5280 §6.1.1 (d)
void checkExtensions(QList<ChainFault> &faults, const QList<const Certificate *> &path)
{
    for (const Certificate *certificate : path) {
        if (certificate->selfSigned && certificate != path.first())
            continue;
        const auto add = [&](ChainFaultKind kind, const QStringList &extensions) {
            if (!extensions.isEmpty())
                faults.append({kind, displayName(*certificate), {}, extensions.join(", "_L1)});
        };
        add(ChainFaultKind::CriticalUnknown, certificate->unknownCritical);
        add(ChainFaultKind::ExtensionUnreadable, certificate->unreadable);
    }
}

/// RFC 5280 §6.1.4 (k) to (n), of the issuer at \a index.
void checkAuthority(QList<ChainFault> &faults, const QList<const Certificate *> &path, qsizetype index)
{
    const Certificate &issuer = *path.at(index);
    const auto add = [&](ChainFaultKind kind, const QString &detail = {}) {
        faults.append({kind, displayName(*path.at(index - 1)), displayName(issuer), detail});
    };
    const bool isOldRoot = issuer.version < 3 && issuer.selfSigned; // it cannot say what it is
    if (!issuer.isCa && !isOldRoot)
        add(ChainFaultKind::NoAuthority);
    else if (!issuer.keyUsage.isEmpty() && !issuer.keyUsage.contains("keyCertSign"_L1))
        add(ChainFaultKind::MayNotSign);
    // Windows takes what all CAs of the chain have (Microsoft KB 2962991), and so do browsers and OpenSSL.
    if (!issuer.selfSigned && !allowsServerAuth(issuer))
        add(ChainFaultKind::NotForServers, issuer.extendedKeyUsage.join(", "_L1));
    int below = 0;
    for (const Certificate *certificate : path.sliced(1, index - 1))
        below += isSelfIssued(*certificate) ? 0 : 1;
    if (issuer.pathLength >= 0 && below > issuer.pathLength)
        add(ChainFaultKind::PathTooLong, QString::number(issuer.pathLength));
}

/// RFC 5280 §6.1.3 (b) and (c): of all that stands below the issuer at \a index.
void checkNames(QList<ChainFault> &faults, const QList<const Certificate *> &path, qsizetype index)
{
    const Certificate &issuer = *path.at(index);
    if (issuer.nameConstraints == NameConstraints())
        return;
    for (qsizetype i = 0; i < index; ++i) {
        const Certificate &certificate = *path.at(i);
        if (i > 0 && isSelfIssued(certificate))
            continue;
        const auto add = [&](ChainFaultKind kind, const QStringList &names) {
            if (!names.isEmpty())
                faults.append({kind, displayName(certificate), displayName(issuer), names.join(u", "_s)});
        };
        add(ChainFaultKind::NameExcluded, namesOutside(issuer.nameConstraints, certificate));
        add(ChainFaultKind::WildcardExcluded, wildcardsOverExcluded(issuer.nameConstraints, certificate));
    }
}

/// RFC 5280 §4.2.1.1: by key, and by name and number, both of the issuer's own certificate.
void checkKeyId(QList<ChainFault> &faults, const Certificate &certificate, const Certificate &issuer)
{
    const bool isOtherIssuer =
        !certificate.authorityIssuerDer.isEmpty() && certificate.authorityIssuerDer != issuer.issuerDer;
    const bool isOtherNumber =
        !certificate.authoritySerial.isEmpty() && certificate.authoritySerial != issuer.serialNumber;
    if (!keyIdsAgree(certificate, issuer) || isOtherIssuer || isOtherNumber)
        faults.append({ChainFaultKind::KeyIdDiffers, displayName(certificate), displayName(issuer)});
}

} // namespace

QList<ChainFault> faultsOf(const QList<const Certificate *> &path, const QDateTime &now)
{
    QList<ChainFault> faults;
    checkExtensions(faults, path);
    checkKeys(faults, path);
    for (qsizetype i = 1; i < path.size(); ++i) {
        checkSignature(faults, *path.at(i - 1), *path.at(i));
        checkKeyId(faults, *path.at(i - 1), *path.at(i));
        checkAuthority(faults, path, i);
        checkNames(faults, path, i);
        if (!isCurrent(*path.at(i), now))
            faults.append(
                {ChainFaultKind::OutOfDate, displayName(*path.at(i - 1)), displayName(*path.at(i))});
    }
    return faults;
}

} // namespace bindwright
