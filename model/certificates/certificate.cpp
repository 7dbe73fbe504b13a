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
    case KeyType::Rsa:
    case KeyType::RsaPss:
    case KeyType::Ecdsa:
    case KeyType::Dsa:
        break;
    }
    return false;
}

bool hasCurveOnByDefault(const Certificate &certificate)
{
    static const QStringList curves{u"P-256"_s, u"P-384"_s};
    return certificate.keyType == KeyType::Ecdsa && curves.contains(certificate.curve);
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
    static const QStringList fit{u"digitalSignature"_s, u"keyEncipherment"_s, u"keyAgreement"_s};
    const QStringList &usage = certificate.keyUsage;
    return usage.isEmpty()
        || std::any_of(usage.cbegin(), usage.cend(), [](const QString &use) { return fit.contains(use); });
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

bool isCurrent(const Certificate &certificate, const QDateTime &now)
{
    return !now.isValid() || (certificate.notBefore <= now && now <= certificate.notAfter);
}

} // namespace bindwright
