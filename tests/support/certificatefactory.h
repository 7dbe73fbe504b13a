// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QTimeZone>

#include <memory>

struct x509_st; // OpenSSL's X509
struct evp_pkey_st; // OpenSSL's EVP_PKEY

/// Makes keys, certificates and files of them while the tests run, so that none lies in the tree.
///
///     using namespace testing;
///     const TestCertificate root = makeCertificate({.commonName = u"Root"_s, .isCa = true});
///     const TestCertificate leaf = makeCertificate({.commonName = u"www.a.test"_s,
///                                                   .dnsNames = {u"www.a.test"_s}}, root);
///     const QByteArray pfx = pkcs12({leaf, root}, {.passphrase = "secret"});
///
/// Linked as testing_certificates. Every failure of libcrypto ends the test program.
namespace testing {

enum class Key {
    Rsa2048, ///< one key for the whole process: making one takes long
    OtherRsa2048, ///< the same, another key
    Rsa1024,
    EcdsaP256, ///< fresh each time
    EcdsaP521, ///< fresh each time
    EcdsaBrainpool, ///< brainpoolP256r1; fresh each time
    EcdsaBinary, ///< sect283k1; fresh each time
    Dsa2048, ///< one key for the whole process
    EcdsaExplicit, ///< P-256, spelled out; fresh each time
    RsaPss, ///< one key for the whole process
    Ed25519, ///< fresh each time
    Ed448, ///< fresh each time
};

struct Subject
{
    QString commonName; ///< empty: none
    QString organisation = {};
    QStringList dnsNames = {}; ///< subjectAltName; Unicode becomes A-labels
    QStringList ipAddresses = {}; ///< subjectAltName
    QByteArray otherNames = {}; ///< subjectAltName, as openssl's configuration has it: "email:a@a.test"
    QByteArrayList rawDnsNames = {}; ///< subjectAltName, as they are; alone, without the three before
    Key key = Key::EcdsaP256;
    QDateTime notBefore = QDateTime({2026, 1, 1}, {0, 0}, QTimeZone::utc());
    QDateTime notAfter = QDateTime({2036, 1, 1}, {0, 0}, QTimeZone::utc());
    bool isCa = false;
    QByteArray keyUsage = {}; ///< as openssl's configuration has it; empty: by isCa
    QByteArray extendedKeyUsage = "serverAuth,clientAuth"; ///< the same; empty or isCa: none
    QByteArray digest = "SHA256"; ///< of the signature
    bool pssSignature = false; ///< RSA-PSS, by an RSA key
    int pathLength = -1; ///< of a CA; -1: none
    QByteArray nameConstraints = {}; ///< as openssl's configuration has it
    QByteArray sections = {}; ///< of that configuration: "[corp]\nO=Corp\n" for "permitted;dirName:corp"
    bool hasKeyIds = true;
    QByteArray informationAccess =
        {}; ///< as openssl's configuration has it: "caIssuers;URI:http://a.test/ca.cer"
    QByteArrayList extensions = {}; ///< the same: "1.2.3.4=critical,DER:0500"
    QString issuerName = {}; ///< its common name as a PrintableString, in place of the issuer's name
};

/// A certificate and its key. Copies share both.
struct TestCertificate
{
    std::shared_ptr<x509_st> x509;
    std::shared_ptr<evp_pkey_st> key; ///< null: its key is nobody's business

    QByteArray sha1() const; ///< 40 upper-case hexadecimal digits
    TestCertificate withoutKey() const;
    TestCertificate withBrokenSignature() const; ///< one bit of it turned
    TestCertificate
    withUnknownSignature() const; ///< of an ECDSA issuer's: its algorithm one that nobody knows
    TestCertificate withUnknownKey() const; ///< of an ECDSA key: its algorithm likewise
    TestCertificate withKeyOf(const TestCertificate &other) const;
};

/// A certificate that is signed by itself.
TestCertificate makeCertificate(const Subject &subject);

/// A certificate that \a issuer signed.
TestCertificate makeCertificate(const Subject &subject, const TestCertificate &issuer);

/// Another certificate for the key of \a renewed, that \a issuer signed.
TestCertificate makeCertificate(const Subject &subject, const TestCertificate &issuer,
                                const TestCertificate &renewed);

QByteArray der(const TestCertificate &certificate);
QByteArray pem(const TestCertificate &certificate); ///< the certificate alone

enum class KeyForm {
    Pkcs8, ///< PRIVATE KEY
    EncryptedPkcs8, ///< ENCRYPTED PRIVATE KEY, AES-256
    Traditional, ///< RSA PRIVATE KEY (PKCS#1), EC PRIVATE KEY (SEC1)
    EncryptedTraditional, ///< the same with Proc-Type and DEK-Info
};
QByteArray keyPem(const TestCertificate &certificate, KeyForm form = KeyForm::Pkcs8,
                  const QByteArray &passphrase = {});

/// DER: a request for \a certificate's name and key, and a list of what \a issuer revoked, with nothing in
/// it.
QByteArray request(const TestCertificate &certificate);
QByteArray revocationList(const TestCertificate &issuer);

enum class P7bForm { Der, Pem };
QByteArray p7b(const QList<TestCertificate> &certificates, P7bForm form = P7bForm::Der);

enum class Encryption {
    None, ///< nothing is encrypted
    TripleDes, ///< key and certificates 3DES, MAC SHA-1: what Azure takes
    LegacyRc2, ///< key 3DES, certificates RC2-40, MAC SHA-1: old Windows exports
    Aes256, ///< PBES2, MAC SHA-256: what OpenSSL 3 writes
};

struct Pkcs12Options
{
    QByteArray passphrase = {}; ///< UTF-8
    QByteArray keyPassphrase = {}; ///< of the keys alone; empty: the same
    QByteArray macDigest = {}; ///< empty: by the encryption
    Encryption encryption = Encryption::TripleDes;
    bool hasMac = true;
    int iterations = 2048;
    int keyUsage = 0; ///< OpenSSL's KEY_EX or KEY_SIG, as Windows writes beside a key; 0: nothing
    QByteArray provider = {}; ///< of Windows, that holds the keys; empty: nothing
    bool isOfMachine = false; ///< the keys are marked as the machine's
    bool isKeyPlain = false; ///< the keys are not encrypted
    bool hasScrypt = false; ///< the keys' encryption key is derived with scrypt
};

/// A PKCS#12 file: the keys that are there, then all certificates in the order given.
QByteArray pkcs12(const QList<TestCertificate> &certificates, const Pkcs12Options &options = {});

} // namespace testing
