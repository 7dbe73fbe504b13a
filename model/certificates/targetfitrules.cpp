// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "targetfitrules.h"

namespace bindwright {

namespace {

constexpr auto pfxOnWindows = "Microsoft, Can't import a AES256-SHA256-encrypted PFX certificate";
constexpr auto serviceCertificates = "azure-docs, cloud-services-certs-create";
constexpr auto serviceTls = "azure-docs, cloud-services-configure-ssl-certificate-portal";
constexpr auto appService = "azure-docs, app-service/configure-ssl-certificate";
constexpr auto appServicePfx = "azure-docs pull request 126773";
constexpr auto vaultImport = "Microsoft, Key Vault REST API, Import Certificate";
constexpr auto vaultKeys = "Microsoft, Key Vault, About keys";
constexpr auto oldPassphrase = "OpenSSL, CHANGES, 1.1.0";
constexpr auto curves = "Microsoft, TLS Elliptic Curves in Windows 10 version 1607 and later";
constexpr auto keys = "Microsoft, About HTTPS, Schannel, TLS, CAPI and SSL certificates and their keys";
constexpr auto keySpec = "Microsoft, Error HRESULT 0x80070520 when adding SSL binding in IIS";
constexpr auto edwards = "rustls-platform-verifier issue 195";
constexpr auto suites = "Microsoft, Cipher Suites in TLS/SSL (Schannel SSP)";

} // namespace

const QList<FitRule> &fitRules()
{
    using enum FitTarget;
    using enum FitReason;
    using enum Certainty;
    constexpr auto import = FitStep::Import;
    constexpr auto bind = FitStep::Bind;
    // That family 5 is Windows Server 2016 and so on is stated elsewhere: what follows of both is derived.
    static const QList<FitTarget> guests{GuestOs5, GuestOs6, GuestOs7};
    static const QList<FitTarget> schannel{GuestOs5, GuestOs6, GuestOs7, Iis, HttpSys};
    static const QList<FitRule> rules{
        // How the file is protected
        {OldEncryption, import, guests, FitAnswer::Yes, Derived, pfxOnWindows},
        {OldEncryption, import, {CloudServices}, FitAnswer::Yes, Inferred, serviceCertificates},
        {OldEncryption, import, {AppService}, FitAnswer::Yes, Stated, appService},
        {AesEncryption, import, {GuestOs5}, FitAnswer::No, Derived, pfxOnWindows},
        {AesEncryption, import, {GuestOs6, GuestOs7}, FitAnswer::Yes, Derived, pfxOnWindows},
        {AesEncryption, import, {CloudServices}, FitAnswer::No, Stated, serviceCertificates},
        {AesEncryption, import, {AppService}, FitAnswer::Yes, Stated, appServicePfx},
        {ModernEncryption, import, {GuestOs5}, FitAnswer::No, Inferred, pfxOnWindows},
        {ModernEncryption, import, {GuestOs6, GuestOs7}, FitAnswer::Unknown, Open, nullptr},
        {ModernEncryption, import, {CloudServices}, FitAnswer::No, Inferred, serviceCertificates},
        {ModernEncryption, import, {AppService}, FitAnswer::Yes, Inferred, appServicePfx},
        {ModernMac, import, {GuestOs5}, FitAnswer::No, Inferred, pfxOnWindows},
        {ModernMac, import, {GuestOs6, GuestOs7, AppService}, FitAnswer::Unknown, Open, nullptr},
        {ModernMac, import, {CloudServices}, FitAnswer::No, Inferred, serviceCertificates},
        {PlainKey, import, guests + QList{CloudServices, KeyVault, AppService}, FitAnswer::Unknown, Open,
         nullptr},
        {OtherEncryption, import, guests + QList{CloudServices, KeyVault, AppService}, FitAnswer::Unknown,
         Open, nullptr},
        {OtherDerivation, import, guests + QList{CloudServices, KeyVault, AppService}, FitAnswer::Unknown,
         Open, nullptr},
        {ManyIterations, import, guests + QList{CloudServices, KeyVault, AppService}, FitAnswer::Unknown,
         Open, "Microsoft KB5025823"},
        {NoPassphrase, import, {AppService}, FitAnswer::No, Inferred, appService},
        {ChainNotInFile, import, {AppService}, FitAnswer::Unknown, Open, appService},
        {OtherMac, import, guests + QList{CloudServices, KeyVault, AppService}, FitAnswer::Unknown, Open,
         nullptr},
        {OldPassphrase, import, guests, FitAnswer::No, Inferred, oldPassphrase},
        {OldPassphrase, import, {CloudServices, KeyVault, AppService}, FitAnswer::Unknown, Open, nullptr},
        {NoMac, import, guests + QList{CloudServices, KeyVault, AppService}, FitAnswer::Unknown, Open,
         nullptr},
        {NotPfx, import, guests, FitAnswer::No, Inferred, keys},
        {NotPfx, import, {CloudServices}, FitAnswer::No, Stated, serviceTls},
        {NotPfx, import, {AppService}, FitAnswer::No, Stated, appService},
        {PemFile, import, {KeyVault}, FitAnswer::Yes, Stated, vaultImport},
        {KeyNotPkcs8, import, {KeyVault}, FitAnswer::No, Stated, vaultImport},
        {SeparateKey, import, {KeyVault}, FitAnswer::No, Stated, vaultImport},
        {SeparateKey, import, guests, FitAnswer::No, Inferred, keys},
        {SeparateKey, import, {CloudServices}, FitAnswer::No, Stated, serviceTls},
        {SeparateKey, import, {AppService}, FitAnswer::No, Stated, appService},
        // Whether there is a key
        {LockedKey, import, guests + QList{CloudServices, KeyVault, AppService}, FitAnswer::No, Inferred,
         "RFC 7292 section 4.2.2"},
        {LockedKey, bind, schannel + QList{AppService}, FitAnswer::No, Inferred, "RFC 7292 section 4.2.2"},
        {UnreadableKey, import, {KeyVault}, FitAnswer::No, Stated, vaultImport},
        {UnreadableKey, import, guests, FitAnswer::No, Inferred, keys},
        {UnreadableKey, import, {CloudServices}, FitAnswer::No, Stated, serviceTls},
        {UnreadableKey, import, {AppService}, FitAnswer::No, Stated, appService},
        {UnreadableKey, bind, schannel, FitAnswer::No, Stated, keys},
        {UnreadableKey, bind, {AppService}, FitAnswer::No, Stated, appService},
        {NoPrivateKey, import, guests, FitAnswer::Yes, Inferred, keys},
        {NoPrivateKey,
         import,
         {CloudServices},
         FitAnswer::Yes,
         Stated,
         "Microsoft, Service Management REST API, Add Service Certificate"},
        {NoPrivateKey, import, {KeyVault}, FitAnswer::No, Stated, vaultImport},
        {NoPrivateKey, import, {AppService}, FitAnswer::Yes, Stated, appService},
        {NoPrivateKey, bind, schannel, FitAnswer::No, Stated, keys},
        {NoPrivateKey, bind, {AppService}, FitAnswer::No, Stated, appService},
        // Of which kind it is
        {RsaKey, import, {CloudServices}, FitAnswer::Yes, Stated, serviceTls},
        {RsaKey, import, {KeyVault}, FitAnswer::Yes, Derived, vaultKeys},
        {RsaKey, import, {AppService}, FitAnswer::Yes, Stated, appService},
        {RsaKey, bind, schannel, FitAnswer::Yes, Derived, suites},
        {RsaKey, bind, {AppService}, FitAnswer::Yes, Derived, appService},
        {ShortKey, import, {CloudServices}, FitAnswer::No, Stated, serviceTls},
        {ShortKey, import, {AppService}, FitAnswer::No, Stated, appService},
        {TinyKey, bind, schannel + QList{AppService}, FitAnswer::Unknown, Open, "Microsoft KB2661254"},
        {KeySize, import, {KeyVault}, FitAnswer::No, Derived, vaultKeys},
        {PssKey, import, {CloudServices, KeyVault, AppService}, FitAnswer::Unknown, Open, nullptr},
        {PssKey, bind, schannel, FitAnswer::Unknown, Open, "RFC 8446 section 4.2.3"},
        {PssKey, bind, {AppService}, FitAnswer::Unknown, Open, nullptr},
        {Curve, import, {CloudServices}, FitAnswer::Unknown, Open, nullptr},
        {VaultCurve, import, {KeyVault}, FitAnswer::Yes, Derived, vaultKeys},
        {NoVaultCurve, import, {KeyVault}, FitAnswer::No, Derived, vaultKeys},
        {Curve, import, {AppService}, FitAnswer::Yes, Stated, appServicePfx},
        {Curve, bind, schannel, FitAnswer::Yes, Derived, curves},
        {Curve, bind, {AppService}, FitAnswer::Yes, Derived, appService},
        {CurveOff, import, {CloudServices, AppService}, FitAnswer::Unknown, Open, nullptr},
        {CurveOff, bind, schannel, FitAnswer::OnlyIfEnabled, Derived, curves},
        {CurveOff, bind, {AppService}, FitAnswer::Unknown, Open, nullptr},
        {CurveUnlisted, import, {CloudServices, AppService}, FitAnswer::Unknown, Open, nullptr},
        {CurveUnlisted, bind, schannel + QList{AppService}, FitAnswer::No, Inferred, curves},
        {EdwardsKey, import, {CloudServices, AppService}, FitAnswer::Unknown, Open, nullptr},
        {EdwardsKey, import, {KeyVault}, FitAnswer::No, Inferred, vaultKeys},
        {EdwardsKey, bind, schannel + QList{AppService}, FitAnswer::No, Inferred, edwards},
        {PostQuantumKey, import, {CloudServices, AppService}, FitAnswer::Unknown, Open, nullptr},
        {PostQuantumKey, import, {KeyVault}, FitAnswer::No, Inferred, vaultKeys},
        {PostQuantumKey, bind, schannel + QList{AppService}, FitAnswer::No, Inferred, suites},
        // Server 2016 has TLS_DHE_DSS on, 2019 off by default.
        {DsaKey, import, {CloudServices, AppService}, FitAnswer::Unknown, Open, nullptr},
        {DsaKey, import, {KeyVault}, FitAnswer::No, Inferred, vaultKeys},
        {DsaKey, bind, {GuestOs5}, FitAnswer::Yes, Inferred, suites},
        {DsaKey, bind, {GuestOs6, GuestOs7, Iis, HttpSys}, FitAnswer::OnlyIfEnabled, Inferred, suites},
        {DsaKey, bind, {AppService}, FitAnswer::Unknown, Open, nullptr},
        {OtherKey, import, {CloudServices, AppService}, FitAnswer::Unknown, Open, nullptr},
        {OtherKey, import, {KeyVault}, FitAnswer::No, Inferred, vaultKeys},
        {OtherKey, bind, schannel + QList{AppService}, FitAnswer::No, Inferred, suites},
        // How Windows keeps it
        {SignatureKeySpec, import, {CloudServices}, FitAnswer::No, Inferred, serviceTls},
        {SignatureKeySpec, bind, schannel, FitAnswer::No, Derived, keySpec},
        {CngKey, import, {CloudServices, AppService}, FitAnswer::Unknown, Open, nullptr},
        {CngKey, bind, schannel, FitAnswer::Yes, Inferred, keySpec},
        // What it is for
        {NotForServers, bind, {Iis}, FitAnswer::No, Derived, "Microsoft, IIS.Administration SiteHelper.cs"},
        {NotForServers, bind, {AppService}, FitAnswer::No, Stated, appService},
    };
    return rules;
}

} // namespace bindwright
