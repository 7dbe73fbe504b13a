// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "targetfit.h"

#include "targetfitrules.h"

#include "model/base/namedenum.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// How a PFX is protected; none where it is no PFX, or not known.
std::optional<FitReason> protectionOf(const Certificate &certificate, const Carrier &carrier)
{
    if (!carrier.protection) {
        if (!certificate.modernPkcs12)
            return carrier.kind == ContainerKind::Pkcs12 ? std::optional(FitReason::OldEncryption)
                                                         : std::nullopt;
        return certificate.modernMac.isEmpty() ? FitReason::ModernEncryption : FitReason::ModernMac;
    }
    const Pkcs12Protection &protection = *carrier.protection;
    if (protection.modernMacAlone)
        return FitReason::ModernMac;
    if (!protection.modern)
        return FitReason::OldEncryption;
    const auto isAes = [](const QString &cipher) { return cipher.isEmpty() || cipher == "AES-256-CBC"_L1; };
    return isAes(protection.keyEncryption) && isAes(protection.certificateEncryption)
            && protection.macAlgorithm == "sha256"_L1
        ? FitReason::AesEncryption
        : FitReason::ModernEncryption;
}

FitReason kindOfRsa(const Certificate &certificate)
{
    return hasWeakKey(certificate) ? FitReason::ShortKey : FitReason::RsaKey;
}

FitReason kindOfCurve(const Certificate &certificate)
{
    static const QStringList off{u"P-192"_s,           u"P-224"_s,           u"P-521"_s,
                                 u"brainpoolP256r1"_s, u"brainpoolP384r1"_s, u"brainpoolP512r1"_s,
                                 u"secp160k1"_s,       u"secp160r1"_s,       u"secp160r2"_s,
                                 u"secp192k1"_s,       u"secp224k1"_s,       u"secp256k1"_s};
    if (hasCurveOnByDefault(certificate))
        return FitReason::Curve;
    return off.contains(certificate.curve) ? FitReason::CurveOff : FitReason::CurveUnlisted;
}

/// ML-DSA by OpenSSL's name, or by its number where OpenSSL does not know it. FIPS 204, RFC 9881
bool isPostQuantum(const QString &algorithm)
{
    static const QStringList numbers{u"2.16.840.1.101.3.4.3.17"_s, u"2.16.840.1.101.3.4.3.18"_s,
                                     u"2.16.840.1.101.3.4.3.19"_s};
    return algorithm.startsWith("ML-DSA"_L1, Qt::CaseInsensitive) || numbers.contains(algorithm);
}

FitReason kindOfKey(const Certificate &certificate)
{
    switch (certificate.keyType) {
    case KeyType::Rsa:
        return kindOfRsa(certificate);
    case KeyType::RsaPss:
        return FitReason::PssKey;
    case KeyType::Ecdsa:
        return kindOfCurve(certificate);
    case KeyType::Ed25519:
    case KeyType::Ed448:
        return FitReason::EdwardsKey;
    case KeyType::Dsa:
        return FitReason::OtherKey;
    case KeyType::Unknown:
        break;
    }
    return isPostQuantum(certificate.keyAlgorithm) ? FitReason::PostQuantumKey : FitReason::OtherKey;
}

/// The lengths that Key Vault lists.
bool isListedSize(int bits)
{
    return bits == 2048 || bits == 3072 || bits == 4096;
}

QList<FitReason> keyReasonsOf(const Certificate &certificate)
{
    QList<FitReason> reasons{kindOfKey(certificate)};
    if (certificate.keyType == KeyType::Rsa && !isListedSize(certificate.keyBits))
        reasons.append(FitReason::KeySize);
    if (reasons.first() == FitReason::ShortKey)
        reasons.append(FitReason::RsaKey);
    if (certificate.keyStorage == KeyStorage::CspSignature)
        reasons.append(FitReason::SignatureKeySpec);
    else if (certificate.keyStorage == KeyStorage::Cng)
        reasons.append(FitReason::CngKey);
    return reasons;
}

/// All that the rules ask about, as far as it is so.
QList<FitReason> reasonsOf(const Certificate &certificate, const Carrier &carrier)
{
    const bool hasKey = certificate.privateKey == PrivateKey::Matching;
    QList<FitReason> reasons = keyReasonsOf(certificate);
    if (const auto protection = protectionOf(certificate, carrier))
        reasons.append(*protection);
    if (carrier.protection && carrier.protection->macAlgorithm.isEmpty())
        reasons.append(FitReason::NoMac);
    const bool isOther = carrier.kind != ContainerKind::Unknown && carrier.kind != ContainerKind::Pkcs12;
    if (isOther && hasKey)
        reasons.append(FitReason::NotPfx);
    if (carrier.kind == ContainerKind::Pem && hasKey)
        reasons.append(FitReason::PemFile);
    if (!hasKey)
        reasons.append(FitReason::NoPrivateKey);
    if (!allowsServerAuth(certificate))
        reasons.append(FitReason::NotForServers);
    return reasons;
}

/// What stands in the way goes before what is not known, and both before a Yes.
int rank(FitAnswer fit)
{
    static const QList<FitAnswer> order{FitAnswer::No, FitAnswer::OnlyIfEnabled, FitAnswer::Unknown,
                                        FitAnswer::Yes};
    return int(order.indexOf(fit));
}

bool decidesBefore(const FitRule &one, const FitRule &other)
{
    if (one.fit != other.fit)
        return rank(one.fit) < rank(other.fit);
    return one.fit == FitAnswer::Yes ? one.certainty > other.certainty : one.certainty < other.certainty;
}

FitVerdict verdict(FitTarget target, FitStep step, const QList<FitReason> &reasons)
{
    const FitRule *decides = nullptr;
    for (const FitRule &rule : fitRules()) {
        const bool applies =
            rule.step == step && rule.targets.contains(target) && reasons.contains(rule.reason);
        if (applies && (!decides || decidesBefore(rule, *decides)))
            decides = &rule;
    }
    if (!decides)
        return {};
    return {decides->fit, decides->reason, decides->certainty, QString::fromLatin1(decides->source)};
}

} // namespace

QList<TargetFit> targetFits(const Certificate &certificate, const Carrier &carrier)
{
    const QList<FitReason> reasons = reasonsOf(certificate, carrier);
    QList<TargetFit> fits;
    for (const FitTarget target : NamedEnum<FitTarget>::values()) {
        const bool imports = target != FitTarget::Iis && target != FitTarget::HttpSys;
        const bool binds = target != FitTarget::CloudServices && target != FitTarget::KeyVault;
        TargetFit fit{target, std::nullopt, std::nullopt};
        if (imports)
            fit.import = verdict(target, FitStep::Import, reasons);
        if (binds)
            fit.bind = verdict(target, FitStep::Bind, reasons);
        fits.append(fit);
    }
    return fits;
}

} // namespace bindwright
