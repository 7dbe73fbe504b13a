// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "thumbprint.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace bindwright {

enum class KeyType { Unknown, Rsa, RsaPss, Ecdsa, Dsa, Ed25519, Ed448 };

/// Whether the private key came along and belongs to the certificate.
enum class PrivateKey {
    Absent,
    Matching,
    Mismatched,
    Locked, ///< it is there, under another passphrase than the one that opened the file
    Unreadable, ///< it is there in a form that is not read here: Certificate::keyFault
};

/// What Windows keeps a private key in: a CSP with its KeySpec (1 or 2), or a CNG key storage provider.
enum class KeyStorage { Unknown, CspExchange, CspSignature, Cng };

/// What names the certificates below a CA may have. RFC 5280 §4.2.1.10
struct NameConstraints
{
    QStringList permittedNames; ///< of dNSName, lower case; empty: all
    QStringList excludedNames; ///< an empty string excludes every name
    QStringList permittedAddresses; ///< of iPAddress, "10.0.0.0/255.0.0.0"; empty: all
    QStringList excludedAddresses;
    QStringList permittedDirectories; ///< of directoryName, as Certificate::directoryNames; empty: all
    QStringList excludedDirectories;
    QStringList permittedEmails; ///< of rfc822Name: "a@b.test", "b.test" or ".b.test"; empty: all
    QStringList excludedEmails;
    QStringList permittedUris; ///< of uniformResourceIdentifier, its host: "b.test" or ".b.test"; empty: all
    QStringList excludedUris;

    bool operator==(const NameConstraints &) const = default;
};

/// A public key that did not have to be kept whole to be told from others: SHA-256 over its numbers.
using KeyHash = QByteArray;

/// How a PKCS#12 file is protected; names as OpenSSL prints them, empty where not used.
struct Pkcs12Protection
{
    QString keyEncryption; ///< e.g. "pbeWithSHA1And3-KeyTripleDES-CBC", "AES-256-CBC"; several: with ", "
    QString certificateEncryption;
    QString macAlgorithm; ///< e.g. "sha1", "sha256"; empty: no MAC
    int iterations = 0; ///< the most that one of its parts asks for
    bool modern = false; ///< PBES2/AES, SHA-2 MAC: Azure classic and Windows before 2019 refuse it
    bool modernMacAlone = false; ///< modern by its MAC, encrypted the old way
    bool oldPassphrase = false; ///< OpenSSL 1.0 took each byte of the UTF-8 for a character
    bool isKeyPlain = false; ///< a private key in it is not encrypted
    bool isOpen = false; ///< no passphrase is needed, or the empty one opens it
    QStringList derivations = {}; ///< of what PBES2 encrypts, each once: "hmacWithSHA256" (PBKDF2), "scrypt"

    bool operator==(const Pkcs12Protection &) const = default;
};

enum class ContainerKind {
    Unknown,
    Pkcs12,
    Pem,
    Der,
    Pkcs7,
    Server, ///< no file: what a running server sent
    System, ///< no file: this system's own store of certificates
};

/// The public facts of one X.509 certificate, as read; never holds key material.
struct Certificate
{
    QByteArray der; ///< the certificate itself, DER
    QString file; ///< the path that it was read from; empty when pasted
    QString subject; ///< RFC 4514, most specific first: "CN=www.a.test,O=A"
    QString issuer; ///< RFC 4514
    QString commonName; ///< the subject's last CN, for display; may be empty
    QByteArray subjectDer; ///< the subject Name in DER, as canonicalName() has it: issuers are found by it
    QByteArray issuerDer;
    QByteArray subjectKeyId; ///< RFC 5280 §4.2.1.2; empty where absent
    QByteArray authorityKeyId; ///< RFC 5280 §4.2.1.1, keyIdentifier; empty where absent
    QByteArray authorityIssuerDer; ///< the same, authorityCertIssuer, as issuerDer is; empty where absent
    QString authoritySerial; ///< the same, authorityCertSerialNumber, as serialNumber is
    QStringList dnsNames; ///< subjectAltName dNSName, lower case, A-label form, certificate's order
    QStringList ipAddresses; ///< subjectAltName iPAddress, canonical text
    QStringList directoryNames; ///< the subject, where it is not empty, and subjectAltName directoryName:
                                ///< "C=US\nO=A\nCN=www.a.test\n", most general first, blanks folded
    QStringList emailAddresses; ///< subjectAltName rfc822Name; where there is none, the subject's
    QStringList uris; ///< subjectAltName uniformResourceIdentifier
    QStringList unusableNames; ///< dNSName entries that no client matches, control characters escaped, and
                               ///< iPAddress entries that are none, in hexadecimal
    QStringList
        issuerAddresses; ///< http and https URLs of its issuer's certificate: caIssuers. RFC 5280 §4.2.2.1
    bool hasSubjectAltName = false; ///< whatever is in it, readable or not
    QString serialNumber; ///< hexadecimal, upper case, with "-" where it is negative
    QString friendlyName; ///< PKCS#9, of the PFX that it came in
    QDateTime notBefore; ///< UTC
    QDateTime notAfter; ///< UTC
    KeyType keyType = KeyType::Unknown;
    int keyBits = 0;
    QString keyAlgorithm; ///< of KeyType::Unknown: OpenSSL's name or the object identifier
    QString curve; ///< of KeyType::Ecdsa: "P-256", OpenSSL's name of another, or explicitCurve
    KeyHash keyHash; ///< of the public key; empty: not known (a key that is not read, an older plan)
    KeyHash signerKey; ///< the key of a brought-in certificate that verifies the signature; empty: none yet
    QList<KeyHash>
        notSigners; ///< keys of brought-in certificates of its issuer's name that were tried in vain
    QList<KeyHash> uncheckedSigners; ///< the same, where the signature or the key is of an algorithm that is
                                     ///< not known here: any of them may have signed
    bool signersLeftOut = false; ///< more issuers of that name were given than are tried
    QString signatureAlgorithm; ///< OpenSSL's long name, e.g. "sha256WithRSAEncryption"
    QStringList keyUsage; ///< RFC 5280 names: "digitalSignature", …; noKeyUsage alone: it allows nothing
    QStringList extendedKeyUsage; ///< "serverAuth", "clientAuth", … else the OID; empty: no EKU
    Thumbprint sha1;
    QString sha256; ///< 64 upper-case hexadecimal digits
    bool selfSigned = false; ///< subject equals issuer and its own key signed it
    bool isCa = false; ///< basicConstraints CA:TRUE
    int version = 3; ///< of X.509; before 3 there are no basicConstraints
    int pathLength = -1; ///< pathLenConstraint; -1: none. RFC 5280 §4.2.1.9
    NameConstraints nameConstraints;
    QStringList unknownCritical; ///< critical extensions that are not known here or do not decode, by name
    QStringList unreadable; ///< others that do not decode or stand there twice
    PrivateKey privateKey = PrivateKey::Absent;
    QString keyFault; ///< of PrivateKey::Unreadable: the form, e.g. "OPENSSH PRIVATE KEY"
    KeyStorage keyStorage = KeyStorage::Unknown; ///< where the source tells
    QString keyFile; ///< the path of the file that its private key came from, where that is another one
    ContainerKind carrier = ContainerKind::Unknown; ///< of the file with its key, or with it alone
    QString keyForm; ///< the label of the PEM block that its private key came in, e.g. "RSA PRIVATE KEY"
    std::optional<Pkcs12Protection> protection; ///< of its carrier
    bool modernPkcs12 = false; ///< came in a PKCS#12 with modern encryption (Pkcs12Protection::modern)
    QString modernMac; ///< the MAC alone makes it modern: its algorithm, e.g. "sha256"
    bool hasOldPassphrase = false; ///< its PFX opens by another encoding of the passphrase than Windows has
    bool isRepeated = false; ///< stands more than once in its PFX

    bool operator==(const Certificate &) const = default;
};

/// A private key of a file that is none of the file's own certificates', known by its public half.
struct LooseKey
{
    KeyHash hash;
    KeyStorage storage = KeyStorage::Unknown;
    QString form = {}; ///< Certificate::keyForm

    bool operator==(const LooseKey &) const = default;
};

/// One file that was brought in: what it is and what stands in it.
struct CertificateFile
{
    QString path; ///< empty when pasted
    ContainerKind kind = ContainerKind::Unknown;
    std::optional<Pkcs12Protection> protection;
    QList<Certificate> certificates; ///< file order
    QList<LooseKey> looseKeys;
    int trailingBytes = 0; ///< that follow the last certificate and are none

    bool operator==(const CertificateFile &) const = default;
};

/// Certificate::curve of a key that spells its curve out instead of naming it.
inline constexpr auto explicitCurve = "explicit";

/// Certificate::keyUsage of one that has the extension, and no bit of it set. RFC 5280 §4.2.1.3 forbids that.
inline constexpr auto noKeyUsage = "none";

/// The name people know a certificate by: CN, else first dNSName, else the subject.
QString displayName(const Certificate &certificate);

/// An RSA key below 2048 bits, an ECDSA key below 256 bits.
bool hasWeakKey(const Certificate &certificate);

/// A key of a kind that TLS on Windows is not known to have: neither RSA, ECDSA nor DSA, or on a curve that
/// is unlisted. Inferred: no document of Schannel names them; dotnet/runtime issue 63174,
/// rustls-platform-verifier #195.
bool hasUnservedKey(const Certificate &certificate);

/// What Schannel does with the curve of an ECDSA key. Source: Microsoft, TLS Elliptic Curves in Windows 10
/// version 1607 and later.
enum class CurveUse {
    OnByDefault,
    OffByDefault, ///< there, and only on after a change of settings
    Unlisted, ///< named in no list, or spelled out
};
CurveUse curveUseOf(const Certificate &certificate);

/// The kind of the key (of a CA, or of a leaf that signs handshakes), where Windows is not known to verify
/// what it signs: "Ed25519", "DSA", a curve; else empty. Chains with RSA keys and with P-256, P-384 and P-521
/// are in use everywhere.
QString unverifiedKeyOf(const Certificate &signer);

/// Signed with SHA-1 or MD5 and not self-signed.
bool hasWeakSignature(const Certificate &certificate);

/// Key usage absent, or it allows what a TLS server does with a key of that kind: to sign, and with RSA to
/// decrypt. RFC 5280 §4.2.1.3, RFC 8422 §5.3, RFC 8446 §4.4.2.2
bool allowsHandshake(const Certificate &certificate);

/// The same, to sign alone: TLS 1.3 has nothing else. RFC 8446 §4.4.2.2
bool allowsSignature(const Certificate &certificate);

/// EKU absent, or it contains serverAuth (or anyExtendedKeyUsage). RFC 5280 §4.2.1.12
bool allowsServerAuth(const Certificate &certificate);

/// How many days before its end a certificate is due to be renewed: when a third of its lifetime is left, as
/// automatic clients have it (Let's Encrypt, Integration Guide), and 133 at most, a third of the longest
/// lifetime that public CAs gave before March 2026 (CA/Browser Forum, Ballot SC-081v3).
int renewalDays(const Certificate &certificate);

bool isExpired(const Certificate &certificate, const QDateTime &now);

/// It ends before it begins.
bool isNeverValid(const Certificate &certificate);

/// Neither expired nor not yet valid; an invalid \a now asks for no day.
bool isCurrent(const Certificate &certificate, const QDateTime &now);

} // namespace bindwright
