// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "pathcheck.h"

#include "nameconstraints.h"

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
        if (i > 0 && isSelfIssued(*path.at(i)))
            continue;
        const QStringList names = namesOutside(issuer.nameConstraints, *path.at(i));
        if (!names.isEmpty())
            faults.append({ChainFaultKind::NameExcluded, displayName(*path.at(i)), displayName(issuer),
                           names.join(u", "_s)});
    }
}

} // namespace

QList<ChainFault> faultsOf(const QList<const Certificate *> &path, const QDateTime &now)
{
    QList<ChainFault> faults;
    for (qsizetype i = 1; i < path.size(); ++i) {
        checkSignature(faults, *path.at(i - 1), *path.at(i));
        checkAuthority(faults, path, i);
        checkNames(faults, path, i);
        if (!isCurrent(*path.at(i), now))
            faults.append(
                {ChainFaultKind::OutOfDate, displayName(*path.at(i - 1)), displayName(*path.at(i))});
    }
    return faults;
}

} // namespace bindwright
