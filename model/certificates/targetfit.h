// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "certificate.h"

#include "model/base/certainty.h"

namespace bindwright {

/// Where a certificate may be meant to go.
enum class FitTarget {
    GuestOs5, ///< Windows Server 2016
    GuestOs6, ///< Windows Server 2019
    GuestOs7, ///< Windows Server 2022
    CloudServices, ///< the upload of a service certificate
    KeyVault,
    AppService,
    Iis, ///< an https binding
    HttpSys, ///< a record of HTTP.sys
};

/// The two things that a target may do with a certificate.
enum class FitStep { Import, Bind };

enum class FitAnswer { Yes, OnlyIfEnabled, No, Unknown };

/// Why it is as it is. The rows of targetfitrules.cpp say for which targets.
enum class FitReason {
    NotEstablished, ///< no source says
    OldEncryption, ///< the PFX is encrypted with TripleDES and SHA-1, as Windows always did
    AesEncryption, ///< AES-256 with SHA-256
    ModernEncryption, ///< another form with AES, or a modern one that is not known exactly
    PlainKey, ///< the private key in the PFX is not encrypted
    OtherEncryption, ///< of another kind, such as RC4 or Camellia, or none
    OtherDerivation, ///< AES, with keys that are not derived as Windows does it
    ManyIterations, ///< more than .NET reads without a passphrase
    NoPassphrase, ///< none, or the empty one, opens the PFX
    ChainNotInFile, ///< the PFX is not known to have all of its chain, up to the root
    ModernMac, ///< the MAC alone is modern
    NoMac,
    OtherMac, ///< neither SHA-1 nor SHA-2
    OldPassphrase, ///< OpenSSL 1.0's encoding of the passphrase
    NotPfx, ///< the key stands in another kind of file
    PemFile, ///< certificate and key in PEM, the key in PKCS#8
    KeyNotPkcs8, ///< the same, in another form
    SeparateKey, ///< the key stands in a file of its own
    NoPrivateKey, ///< absent, or another certificate's
    LockedKey, ///< under another passphrase than its file
    UnreadableKey, ///< in a form that is not read
    ShortKey, ///< RSA below 2048 bits
    TinyKey, ///< RSA below 1024 bits
    KeySize, ///< RSA of another length than the target lists
    RsaKey,
    PssKey, ///< RSA for RSASSA-PSS alone
    Curve, ///< an elliptic curve that is on
    CurveOff, ///< one that is there, and off by default
    CurveUnlisted, ///< one that no list names, or spelled out
    VaultCurve, ///< one that Key Vault has
    NoVaultCurve,
    EdwardsKey, ///< Ed25519, Ed448
    PostQuantumKey, ///< ML-DSA
    DsaKey,
    OtherKey,
    SignatureKeySpec, ///< KeySpec 2
    CngKey,
    NotForServers, ///< extended key usage without serverAuth
};

/// One answer.
struct FitVerdict
{
    FitAnswer fit = FitAnswer::Unknown;
    FitReason reason = FitReason::NotEstablished;
    Certainty certainty = Certainty::Open;
    QString source = {}; ///< empty: none

    bool operator==(const FitVerdict &) const = default;
};

/// What one target does with a certificate; none: it does no such thing.
struct TargetFit
{
    FitTarget target;
    std::optional<FitVerdict> import;
    std::optional<FitVerdict> bind;

    bool operator==(const TargetFit &) const = default;
};

/// The file that a certificate comes in, as far as it is known.
struct Carrier
{
    ContainerKind kind = ContainerKind::Unknown;
    std::optional<Pkcs12Protection> protection = {}; ///< none: as far as the certificate tells
    bool lacksIssuers = false; ///< a PFX that is not known to have all of the certificate's chain
};

/// \a file as what carries \a certificate, one of its own.
Carrier carrierOf(const Certificate &certificate, const CertificateFile &file);

/// What a PFX of the modern form (PBES2) is encrypted with where nothing in it is AES, as no source speaks of
/// such files; else empty.
QString modernCipherButAes(const Pkcs12Protection &protection);

/// Whether its MAC is one of SHA-2, which came to Windows' PKCS#12 along with AES.
bool hasSha2Mac(const Pkcs12Protection &protection);

/// What each target, in the order of FitTarget, does with \a certificate and the file that it comes in. What
/// stands in the way decides, the surest of it first; a Yes is as sure as the least sure of what it rests on.
QList<TargetFit> targetFits(const Certificate &certificate, const Carrier &carrier = {});

} // namespace bindwright
