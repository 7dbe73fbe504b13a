// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "targettext.h"

#include "tracetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TargetText)
};

/// As short as it can be told.
QString shortText(FitTarget target)
{
    switch (target) {
    case FitTarget::GuestOs5:
        return Words::tr("guest OS 5");
    case FitTarget::GuestOs6:
        return Words::tr("guest OS 6");
    case FitTarget::GuestOs7:
        return Words::tr("guest OS 7");
    case FitTarget::CloudServices:
        return Words::tr("Cloud Services");
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
        return Words::tr("Guest OS 5 (Server 2016)");
    case FitTarget::GuestOs6:
        return Words::tr("Guest OS 6 (Server 2019)");
    case FitTarget::GuestOs7:
        return Words::tr("Guest OS 7 (Server 2022)");
    case FitTarget::CloudServices:
        return Words::tr("Upload to Cloud Services");
    case FitTarget::KeyVault:
    case FitTarget::AppService:
        return shortText(target);
    case FitTarget::Iis:
        return Words::tr("IIS binding");
    case FitTarget::HttpSys:
        return Words::tr("HTTP.sys record");
    }
    return {};
}

QString fitText(FitAnswer fit)
{
    switch (fit) {
    case FitAnswer::Yes:
        return Words::tr("yes");
    case FitAnswer::OnlyIfEnabled:
        return Words::tr("only if enabled");
    case FitAnswer::No:
        return Words::tr("no");
    case FitAnswer::Unknown:
        return Words::tr("not known");
    }
    return {};
}

QString reasonText(FitReason reason)
{
    switch (reason) {
    case FitReason::NotEstablished:
        return Words::tr("no source says");
    case FitReason::OldEncryption:
        return Words::tr("the PFX is encrypted the old way");
    case FitReason::AesEncryption:
        return Words::tr("the PFX is encrypted with AES-256");
    case FitReason::ModernEncryption:
        return Words::tr("the PFX is encrypted the modern way");
    case FitReason::ModernMac:
        return Words::tr("the PFX has a modern MAC");
    case FitReason::NoMac:
        return Words::tr("the PFX has no MAC");
    case FitReason::NotPfx:
        return Words::tr("the key does not come in a PFX");
    case FitReason::PemFile:
        return Words::tr("PEM with its key in PKCS#8");
    case FitReason::NoPrivateKey:
        return Words::tr("there is no private key");
    case FitReason::ShortKey:
        return Words::tr("an RSA key below 2048 bits");
    case FitReason::KeySize:
        return Words::tr("RSA of a length that is not listed");
    case FitReason::RsaKey:
        return Words::tr("an RSA key");
    case FitReason::PssKey:
        return Words::tr("an RSA key for PSS alone");
    case FitReason::Curve:
        return Words::tr("an elliptic curve that is on");
    case FitReason::CurveOff:
        return Words::tr("Windows has this curve off by default");
    case FitReason::CurveUnlisted:
        return Words::tr("no list names this curve");
    case FitReason::EdwardsKey:
        return Words::tr("Ed25519 and Ed448 are not served");
    case FitReason::PostQuantumKey:
        return Words::tr("an ML-DSA key cannot be bound");
    case FitReason::OtherKey:
        return Words::tr("a key of this kind is not listed");
    case FitReason::SignatureKeySpec:
        return Words::tr("the key is for signatures alone (KeySpec 2)");
    case FitReason::CngKey:
        return Words::tr("a CNG key");
    case FitReason::NotForServers:
        return Words::tr("it is not for servers");
    }
    return {};
}

QString verdictText(const FitVerdict &verdict)
{
    return Words::tr("%1, %2 (%3)", "yes or no, why (how sure)")
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
            Words::tr("%1: %2", "targets: verdict").arg(targets.at(i).join(", "_L1), verdicts.at(i)));
    return lines.join("; "_L1);
}

} // namespace bindwright
