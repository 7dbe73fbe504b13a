// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "listtext.h"
#include "targettext.h"

#include "tracetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct TargetWords
{
    Q_DECLARE_TR_FUNCTIONS(TargetText)
};

/// As short as it can be told.
QString shortText(FitTarget target)
{
    switch (target) {
    case FitTarget::GuestOs5:
        return TargetWords::tr("guest OS 5");
    case FitTarget::GuestOs6:
        return TargetWords::tr("guest OS 6");
    case FitTarget::GuestOs7:
        return TargetWords::tr("guest OS 7");
    case FitTarget::CloudServices:
        return TargetWords::tr("Cloud Services");
    case FitTarget::KeyVault:
        return u"Key Vault"_s;
    case FitTarget::AppService:
        return u"App Service"_s;
    case FitTarget::Iis:
        return u"IIS"_s;
    case FitTarget::HttpSys:
        return u"HTTP.sys"_s;
    }
    return {};
}

} // namespace

QString targetText(FitTarget target)
{
    switch (target) {
    case FitTarget::GuestOs5:
        return TargetWords::tr("Server 2016 (family 5)");
    case FitTarget::GuestOs6:
        return TargetWords::tr("Server 2019 (family 6)");
    case FitTarget::GuestOs7:
        return TargetWords::tr("Server 2022 (family 7)");
    case FitTarget::CloudServices:
        return TargetWords::tr("Upload to Cloud Services");
    case FitTarget::KeyVault:
    case FitTarget::AppService:
        return shortText(target);
    case FitTarget::Iis:
        return TargetWords::tr("IIS binding");
    case FitTarget::HttpSys:
        return TargetWords::tr("HTTP.sys record");
    }
    return {};
}

QString fitText(FitAnswer fit)
{
    switch (fit) {
    case FitAnswer::Yes:
        return TargetWords::tr("yes");
    case FitAnswer::OnlyIfEnabled:
        return TargetWords::tr("only if enabled");
    case FitAnswer::No:
        return TargetWords::tr("no");
    case FitAnswer::Unknown:
        return TargetWords::tr("not known");
    }
    return {};
}

QString reasonText(FitReason reason)
{
    switch (reason) {
    case FitReason::NotEstablished:
        return TargetWords::tr("no source says");
    case FitReason::OldEncryption:
        return TargetWords::tr("the PFX is encrypted with TripleDES-SHA1");
    case FitReason::AesEncryption:
        return TargetWords::tr("the PFX is encrypted with AES-256");
    case FitReason::ModernEncryption:
        return TargetWords::tr("the PFX is encrypted the modern way");
    case FitReason::PlainKey:
        return TargetWords::tr("the private key in the PFX is not encrypted");
    case FitReason::OtherDerivation:
        return TargetWords::tr("the PFX derives its encryption keys in another way than Windows");
    case FitReason::ManyIterations:
        return TargetWords::tr("the PFX asks for more than 600,000 iterations");
    case FitReason::NoPassphrase:
        return TargetWords::tr("the PFX has no passphrase, or an empty one");
    case FitReason::ChainNotInFile:
        return TargetWords::tr("the PFX is not known to have the whole chain, up to the root");
    case FitReason::OtherEncryption:
        return TargetWords::tr("the PFX is encrypted neither with TripleDES-SHA1 nor with AES-256");
    case FitReason::ModernMac:
        return TargetWords::tr("the PFX has a modern MAC");
    case FitReason::NoMac:
        return TargetWords::tr("the PFX has no MAC");
    case FitReason::OtherMac:
        return TargetWords::tr("the MAC of the PFX is neither SHA-1 nor SHA-256");
    case FitReason::OldPassphrase:
        return TargetWords::tr("the passphrase of the PFX is not encoded as Windows encodes it");
    case FitReason::NotPfx:
        return TargetWords::tr("the key does not come in a PFX");
    case FitReason::PemFile:
        return TargetWords::tr("PEM with its key in PKCS#8");
    case FitReason::KeyNotPkcs8:
        return TargetWords::tr("the key in the PEM file is not in PKCS#8");
    case FitReason::SeparateKey:
        return TargetWords::tr("the key is in another file");
    case FitReason::LockedKey:
        return TargetWords::tr("the key is locked with another passphrase");
    case FitReason::UnreadableKey:
        return TargetWords::tr("the key is of a form that Windows does not read");
    case FitReason::NoPrivateKey:
        return TargetWords::tr("there is no private key");
    case FitReason::ShortKey:
        return TargetWords::tr("an RSA key below 2048 bits");
    case FitReason::TinyKey:
        return TargetWords::tr("an RSA key below 1024 bits");
    case FitReason::KeySize:
        return TargetWords::tr("RSA of a length that is not listed");
    case FitReason::RsaKey:
        return TargetWords::tr("an RSA key");
    case FitReason::PssKey:
        return TargetWords::tr("an RSA key for PSS alone");
    case FitReason::Curve:
        return TargetWords::tr("an elliptic curve that is on by default");
    case FitReason::CurveOff:
        return TargetWords::tr("Windows has this curve off by default");
    case FitReason::CurveUnlisted:
        return TargetWords::tr("no list names this curve");
    case FitReason::VaultCurve:
        return TargetWords::tr("Key Vault has this curve");
    case FitReason::NoVaultCurve:
        return TargetWords::tr("Key Vault does not list this curve");
    case FitReason::EdwardsKey:
        return TargetWords::tr("Ed25519 and Ed448 are not served");
    case FitReason::PostQuantumKey:
        return TargetWords::tr("an ML-DSA key cannot be bound");
    case FitReason::DsaKey:
        return TargetWords::tr("a DSA key");
    case FitReason::OtherKey:
        return TargetWords::tr("a key of this kind is not listed");
    case FitReason::SignatureKeySpec:
        return TargetWords::tr("the key is for signatures alone (KeySpec 2)");
    case FitReason::CngKey:
        return TargetWords::tr("a CNG key");
    case FitReason::NotForServers:
        return TargetWords::tr("it is not for servers");
    }
    return {};
}

QString verdictText(const FitVerdict &verdict)
{
    return TargetWords::tr("%1, %2 (%3)", "yes or no, why (certainty)")
        .arg(fitText(verdict.fit), reasonText(verdict.reason), certaintyName(verdict.certainty));
}

QString fitsText(const QList<TargetFit> &fits, FitStep step)
{
    QStringList verdicts;
    QList<QStringList> targets;
    for (const TargetFit &fit : fits) {
        const auto &verdict = step == FitStep::Import ? fit.import : fit.bind;
        if (!verdict)
            continue;
        const QString text = verdictText(*verdict);
        if (!verdicts.contains(text)) {
            verdicts.append(text);
            targets.append(QStringList());
        }
        targets[verdicts.indexOf(text)].append(shortText(fit.target));
    }
    QStringList lines;
    for (qsizetype i = 0; i < verdicts.size(); ++i)
        lines.append(
            TargetWords::tr("%1: %2", "targets: verdict").arg(listText(targets.at(i)), verdicts.at(i)));
    return lines.join("; "_L1);
}

} // namespace bindwright
