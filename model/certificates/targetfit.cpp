// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "targetfit.h"

#include "chain.h"
#include "targetfitrules.h"

#include "model/base/namedenum.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

bool isTripleDes(const QString &cipher)
{
    return cipher == "pbeWithSHA1And3-KeyTripleDES-CBC"_L1;
}

/// As Windows writes it: the certificates with RC2 of 40 bits before Windows Server 2019, or like the key.
bool isOfWindows(const Pkcs12Protection &protection)
{
    const QString &key = protection.keyEncryption;
    const QString &certificates = protection.certificateEncryption;
    return (key.isEmpty() || isTripleDes(key))
        && (isTripleDes(certificates) || certificates == "pbeWithSHA1And40BitRC2-CBC"_L1);
}

/// PBES2 with another key derivation than PBKDF2 over HMAC-SHA-256, the only one that the sources speak of.
/// Plans of earlier versions do not say.
bool hasOtherDerivation(const Pkcs12Protection &protection)
{
    const auto isOther = [](const QString &derivation) { return derivation != "hmacWithSHA256"_L1; };
    return std::ranges::any_of(protection.derivations, isOther);
}

FitReason encryptionOf(const Pkcs12Protection &protection)
{
    if (!modernCipherButAes(protection).isEmpty())
        return FitReason::OtherEncryption;
    if (!protection.modern || protection.modernMacAlone)
        return isOfWindows(protection) ? FitReason::OldEncryption : FitReason::OtherEncryption;
    const QString &key = protection.keyEncryption;
    const bool isAes = (key.isEmpty() || key == "AES-256-CBC"_L1)
        && protection.certificateEncryption == "AES-256-CBC"_L1 && protection.macAlgorithm == "sha256"_L1;
    const bool isAsStated = isAes && !protection.isKeyPlain && !hasOtherDerivation(protection);
    return isAsStated ? FitReason::AesEncryption : FitReason::ModernEncryption;
}

/// What no source speaks of.
QList<FitReason> unusualReasonsOf(const Pkcs12Protection &protection)
{
    constexpr int mostOfDotNet = 600'000;
    QList<FitReason> reasons;
    if (protection.isKeyPlain)
        reasons.append(FitReason::PlainKey);
    if (hasOtherDerivation(protection))
        reasons.append(FitReason::OtherDerivation);
    if (protection.iterations > mostOfDotNet)
        reasons.append(FitReason::ManyIterations);
    if (protection.isOpen)
        reasons.append(FitReason::NoPassphrase);
    return reasons;
}

QList<FitReason> reasonsOf(const Pkcs12Protection &protection)
{
    const FitReason encryption = encryptionOf(protection);
    QList<FitReason> reasons;
    if (!protection.modernMacAlone || encryption == FitReason::OtherEncryption)
        reasons.append(encryption);
    const bool isMacAlone = encryption == FitReason::OtherEncryption && hasSha2Mac(protection);
    if (protection.macAlgorithm.isEmpty())
        reasons.append(FitReason::NoMac);
    else if (protection.macAlgorithm != "sha1"_L1 && !hasSha2Mac(protection))
        reasons.append(FitReason::OtherMac);
    else if (protection.modernMacAlone || isMacAlone)
        reasons.append(FitReason::ModernMac);
    if (protection.oldPassphrase)
        reasons.append(FitReason::OldPassphrase);
    return reasons + unusualReasonsOf(protection);
}

/// How its PFX is protected, as far as is known; plans of earlier versions say only whether it is modern.
QList<FitReason> protectionReasonsOf(const Certificate &certificate, const Carrier &carrier)
{
    const auto &protection = carrier.protection ? carrier.protection : certificate.protection;
    if (protection)
        return reasonsOf(*protection);
    QList<FitReason> reasons;
    if (certificate.modernPkcs12)
        reasons.append(certificate.modernMac.isEmpty() ? FitReason::ModernEncryption : FitReason::ModernMac);
    else if (carrier.kind == ContainerKind::Pkcs12)
        reasons.append(FitReason::OldEncryption);
    if (certificate.hasOldPassphrase)
        reasons.append(FitReason::OldPassphrase);
    return reasons;
}

FitReason kindOfRsa(const Certificate &certificate)
{
    return hasWeakKey(certificate) ? FitReason::ShortKey : FitReason::RsaKey;
}

FitReason kindOfCurve(const Certificate &certificate)
{
    switch (curveUseOf(certificate)) {
    case CurveUse::OnByDefault:
        return FitReason::Curve;
    case CurveUse::OffByDefault:
        return FitReason::CurveOff;
    case CurveUse::Unlisted:
        break;
    }
    return FitReason::CurveUnlisted;
}

/// The curves that Key Vault lists; its P-256K is secp256k1.
FitReason vaultReasonOf(const Certificate &certificate)
{
    static const QStringList listed{u"P-256"_s, u"P-384"_s, u"P-521"_s, u"secp256k1"_s};
    return listed.contains(certificate.curve) ? FitReason::VaultCurve : FitReason::NoVaultCurve;
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
        return FitReason::DsaKey;
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
    if (certificate.keyType == KeyType::Ecdsa)
        reasons.append(vaultReasonOf(certificate));
    if (reasons.first() == FitReason::ShortKey)
        reasons.append(certificate.keyBits < 1024 ? FitReason::TinyKey : FitReason::RsaKey);
    if (certificate.keyStorage == KeyStorage::CspSignature)
        reasons.append(FitReason::SignatureKeySpec);
    else if (certificate.keyStorage == KeyStorage::Cng)
        reasons.append(FitReason::CngKey);
    return reasons;
}

/// What the private key is to the certificate.
QList<FitReason> ownershipReasonsOf(const Certificate &certificate)
{
    switch (certificate.privateKey) {
    case PrivateKey::Matching:
        break;
    case PrivateKey::Absent:
    case PrivateKey::Mismatched:
        return {FitReason::NoPrivateKey};
    case PrivateKey::Locked:
        return {FitReason::LockedKey};
    case PrivateKey::Unreadable:
        return {FitReason::UnreadableKey};
    }
    return {};
}

/// Which files it comes in, with its key.
QList<FitReason> fileReasonsOf(const Certificate &certificate, const Carrier &carrier)
{
    const bool hasKey = certificate.privateKey == PrivateKey::Matching;
    const bool isOther = carrier.kind != ContainerKind::Unknown && carrier.kind != ContainerKind::Pkcs12;
    const bool isSeparate = !certificate.keyFile.isEmpty() && certificate.keyFile != certificate.file;
    const bool isPkcs8 = certificate.keyForm.isEmpty() || certificate.keyForm == "PRIVATE KEY"_L1;
    QList<FitReason> reasons;
    if (!hasKey)
        return reasons;
    if (isOther)
        reasons.append(FitReason::NotPfx);
    if (carrier.lacksIssuers)
        reasons.append(FitReason::ChainNotInFile);
    if (isSeparate)
        reasons.append(FitReason::SeparateKey);
    else if (!isPkcs8)
        reasons.append(FitReason::KeyNotPkcs8);
    else if (carrier.kind == ContainerKind::Pem)
        reasons.append(FitReason::PemFile);
    return reasons;
}

/// All that the rules ask about, as far as it is so.
QList<FitReason> reasonsOf(const Certificate &certificate, const Carrier &carrier)
{
    QList<FitReason> reasons = keyReasonsOf(certificate) + protectionReasonsOf(certificate, carrier)
        + fileReasonsOf(certificate, carrier) + ownershipReasonsOf(certificate);
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

QString modernCipherButAes(const Pkcs12Protection &protection)
{
    const QStringList ciphers{protection.keyEncryption, protection.certificateEncryption};
    const auto isAes = [](const QString &cipher) { return cipher.startsWith("AES-"_L1); };
    const auto isModern = [](const QString &cipher) {
        return !cipher.isEmpty() && !cipher.startsWith("pbe"_L1, Qt::CaseInsensitive);
    };
    if (!protection.modern || protection.modernMacAlone || std::ranges::any_of(ciphers, isAes))
        return {};
    const auto other = std::ranges::find_if(ciphers, isModern);
    return other == ciphers.cend() ? QString() : *other;
}

bool hasSha2Mac(const Pkcs12Protection &protection)
{
    static const QStringList sha2{u"sha224"_s, u"sha256"_s, u"sha384"_s, u"sha512"_s};
    return sha2.contains(protection.macAlgorithm);
}

Carrier carrierOf(const Certificate &certificate, const CertificateFile &file)
{
    const bool isPfx = file.kind == ContainerKind::Pkcs12 && certificate.privateKey == PrivateKey::Matching;
    return {file.kind, file.protection, isPfx && !chainOf(certificate, file.certificates).isComplete()};
}

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
