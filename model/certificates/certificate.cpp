// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "certificate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

QString displayName(const Certificate &certificate)
{
    if (!certificate.commonName.isEmpty())
        return certificate.commonName;
    return certificate.dnsNames.isEmpty() ? certificate.subject : certificate.dnsNames.first();
}

bool hasWeakKey(const Certificate &certificate)
{
    switch (certificate.keyType) {
    case KeyType::Rsa:
    case KeyType::RsaPss:
    case KeyType::Dsa:
        return certificate.keyBits < 2048;
    case KeyType::Ecdsa:
        return certificate.keyBits < 256;
    case KeyType::Ed25519:
    case KeyType::Ed448:
    case KeyType::Unknown:
        return false;
    }
    return false;
}

bool hasUnservedKey(const Certificate &certificate)
{
    switch (certificate.keyType) {
    case KeyType::Ed25519:
    case KeyType::Ed448:
        return true;
    case KeyType::Unknown:
        return !certificate.keyAlgorithm.isEmpty();
    case KeyType::Ecdsa:
        return !certificate.curve.isEmpty() && curveUseOf(certificate) == CurveUse::Unlisted;
    case KeyType::Rsa:
    case KeyType::RsaPss:
    case KeyType::Dsa:
        break;
    }
    return false;
}

CurveUse curveUseOf(const Certificate &certificate)
{
    static const QStringList on{u"P-256"_s, u"P-384"_s};
    static const QStringList off{u"P-192"_s,           u"P-224"_s,           u"P-521"_s,
                                 u"brainpoolP256r1"_s, u"brainpoolP384r1"_s, u"brainpoolP512r1"_s,
                                 u"secp160k1"_s,       u"secp160r1"_s,       u"secp160r2"_s,
                                 u"secp192k1"_s,       u"secp224k1"_s,       u"secp256k1"_s};
    if (on.contains(certificate.curve))
        return CurveUse::OnByDefault;
    return off.contains(certificate.curve) ? CurveUse::OffByDefault : CurveUse::Unlisted;
}

QString unverifiedKeyOf(const Certificate &authority)
{
    static const QStringList known{u"P-256"_s, u"P-384"_s, u"P-521"_s};
    switch (authority.keyType) {
    case KeyType::Ed25519:
        return u"Ed25519"_s;
    case KeyType::Ed448:
        return u"Ed448"_s;
    case KeyType::Dsa:
        return u"DSA"_s;
    case KeyType::Unknown:
        return authority.keyAlgorithm;
    case KeyType::Ecdsa:
        return known.contains(authority.curve) ? QString() : authority.curve;
    case KeyType::Rsa:
    case KeyType::RsaPss:
        break;
    }
    return {};
}

bool hasWeakSignature(const Certificate &certificate)
{
    const QString &name = certificate.signatureAlgorithm;
    return !certificate.selfSigned
        && (name.contains("sha1"_L1, Qt::CaseInsensitive) || name.contains("md5"_L1, Qt::CaseInsensitive)
            || name.contains("md2"_L1, Qt::CaseInsensitive));
}

bool allowsHandshake(const Certificate &certificate)
{
    const QStringList &usage = certificate.keyUsage;
    const bool decrypts = certificate.keyType == KeyType::Rsa && usage.contains("keyEncipherment"_L1);
    const bool isUnknown = certificate.keyType == KeyType::Unknown && usage.contains("keyAgreement"_L1);
    return allowsSignature(certificate) || decrypts || isUnknown;
}

bool allowsSignature(const Certificate &certificate)
{
    return certificate.keyUsage.isEmpty() || certificate.keyUsage.contains("digitalSignature"_L1);
}

bool allowsServerAuth(const Certificate &certificate)
{
    const QStringList &usages = certificate.extendedKeyUsage;
    return usages.isEmpty() || usages.contains("serverAuth"_L1) || usages.contains("anyExtendedKeyUsage"_L1);
}

int renewalDays(const Certificate &certificate)
{
    constexpr qint64 most = 133;
    return int(std::clamp<qint64>(certificate.notBefore.daysTo(certificate.notAfter) / 3, 1, most));
}

bool isExpired(const Certificate &certificate, const QDateTime &now)
{
    return certificate.notAfter < now;
}

bool isNeverValid(const Certificate &certificate)
{
    return certificate.notAfter.isValid() && certificate.notAfter < certificate.notBefore;
}

bool isCurrent(const Certificate &certificate, const QDateTime &now)
{
    return !now.isValid() || (certificate.notBefore <= now && now <= certificate.notAfter);
}

} // namespace bindwright
