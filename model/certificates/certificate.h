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

enum class KeyType { Unknown, Rsa, Ecdsa, Dsa, Ed25519, Ed448 };

/// Whether the private key came along and belongs to the certificate.
enum class PrivateKey { Absent, Matching, Mismatched };

/// What Windows keeps a private key in: a CSP with its KeySpec (1 or 2), or a CNG key storage provider.
enum class KeyStorage { Unknown, CspExchange, CspSignature, Cng };

/// The public facts of one X.509 certificate, as read; never holds key material.
struct Certificate
{
    QByteArray der; ///< the certificate itself, DER
    QString file; ///< the path that it was read from; empty when pasted
    QString subject; ///< RFC 4514, most specific first: "CN=www.a.test,O=A"
    QString issuer; ///< RFC 4514
    QString commonName; ///< the subject's last CN, for display; may be empty
    QByteArray subjectDer; ///< the subject Name in DER: issuers are found by its bytes
    QByteArray issuerDer;
    QByteArray subjectKeyId; ///< RFC 5280 §4.2.1.2; empty where absent
    QByteArray authorityKeyId; ///< RFC 5280 §4.2.1.1, keyIdentifier; empty where absent
    QStringList dnsNames; ///< subjectAltName dNSName, lower case, A-label form, certificate's order
    QStringList ipAddresses; ///< subjectAltName iPAddress, canonical text
    QDateTime notBefore; ///< UTC
    QDateTime notAfter; ///< UTC
    KeyType keyType = KeyType::Unknown;
    int keyBits = 0;
    QString signatureAlgorithm; ///< OpenSSL's long name, e.g. "sha256WithRSAEncryption"
    QStringList keyUsage; ///< RFC 5280 names: "digitalSignature", "keyEncipherment", …
    QStringList extendedKeyUsage; ///< "serverAuth", "clientAuth", … else the OID; empty: no EKU
    Thumbprint sha1;
    QString sha256; ///< 64 upper-case hexadecimal digits
    bool selfSigned = false; ///< subject equals issuer and its own key signed it
    bool isCa = false; ///< basicConstraints CA:TRUE
    PrivateKey privateKey = PrivateKey::Absent;
    KeyStorage keyStorage = KeyStorage::Unknown; ///< where the source tells
    bool modernPkcs12 = false; ///< came in a PKCS#12 with modern encryption (Pkcs12Protection::modern)

    bool operator==(const Certificate &) const = default;
};

enum class ContainerKind { Unknown, Pkcs12, Pem, Der, Pkcs7 };

/// How a PKCS#12 file is protected; names as OpenSSL prints them, empty where not used.
struct Pkcs12Protection
{
    QString keyEncryption; ///< e.g. "pbeWithSHA1And3-KeyTripleDES-CBC", "AES-256-CBC"
    QString certificateEncryption;
    QString macAlgorithm; ///< e.g. "sha1", "sha256"; empty: no MAC
    int iterations = 0;
    bool modern = false; ///< PBES2/AES: Azure classic and Windows before 2019 refuse it

    bool operator==(const Pkcs12Protection &) const = default;
};

/// One file that was brought in: what it is and what stands in it.
struct CertificateFile
{
    QString path; ///< empty when pasted
    ContainerKind kind = ContainerKind::Unknown;
    std::optional<Pkcs12Protection> protection;
    QList<Certificate> certificates; ///< file order

    bool operator==(const CertificateFile &) const = default;
};

/// The name people know a certificate by: CN, else first dNSName, else the subject.
QString displayName(const Certificate &certificate);

/// An RSA key below 2048 bits, an ECDSA key below 256 bits.
bool hasWeakKey(const Certificate &certificate);

/// Signed with SHA-1 or MD5 and not self-signed.
bool hasWeakSignature(const Certificate &certificate);

/// Key usage absent, or it allows to sign or to exchange keys, as a TLS server has to. RFC 5280 §4.2.1.3
bool allowsHandshake(const Certificate &certificate);

/// EKU absent, or it contains serverAuth (or anyExtendedKeyUsage). RFC 5280 §4.2.1.12
bool allowsServerAuth(const Certificate &certificate);

bool isExpired(const Certificate &certificate, const QDateTime &now);

} // namespace bindwright
