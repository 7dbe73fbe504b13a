// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "keyfacts.h"

#include "openssl.h"

#include <QCryptographicHash>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using NumberPtr = std::unique_ptr<BIGNUM, Release<BN_free>>;

KeyType keyTypeOf(const ASN1_OBJECT *algorithm)
{
    switch (OBJ_obj2nid(algorithm)) {
    case NID_rsaEncryption:
        return KeyType::Rsa;
    case NID_rsassaPss:
        return KeyType::RsaPss;
    case NID_X9_62_id_ecPublicKey:
        return KeyType::Ecdsa;
    case NID_dsa:
        return KeyType::Dsa;
    case NID_ED25519:
        return KeyType::Ed25519;
    case NID_ED448:
        return KeyType::Ed448;
    default:
        return KeyType::Unknown;
    }
}

/// RFC 5480 §2.1.1: a curve goes by its name; one that is spelled out is no certificate's.
QString curveOf(int parameterType, const void *parameter)
{
    if (parameterType != V_ASN1_OBJECT)
        return QLatin1String(explicitCurve);
    const auto *object = static_cast<const ASN1_OBJECT *>(parameter);
    const char *nist = EC_curve_nid2nist(OBJ_obj2nid(object));
    return nist ? QString::fromLatin1(nist) : shortName(object);
}

/// The number of that name; empty: this kind of key has none.
QByteArray numberOf(const EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(key, name, &number);
    const NumberPtr owned(number);
    if (!number)
        return {};
    QByteArray bytes(BN_num_bytes(number), '\0');
    BN_bn2bin(number, reinterpret_cast<unsigned char *>(bytes.data()));
    return bytes;
}

QByteArray rawKeyOf(const EVP_PKEY *key)
{
    size_t size = 0;
    if (!EVP_PKEY_get_raw_public_key(key, nullptr, &size))
        return {};
    QByteArray bytes(qsizetype(size), '\0');
    EVP_PKEY_get_raw_public_key(key, reinterpret_cast<unsigned char *>(bytes.data()), &size);
    return bytes;
}

} // namespace

KeyHash keyHashOf(const EVP_PKEY *key)
{
    // The numbers, for one key is written in several ways: points compressed or not, curves named or not.
    QByteArray numbers = numberOf(key, OSSL_PKEY_PARAM_RSA_N) + numberOf(key, OSSL_PKEY_PARAM_EC_PUB_X)
        + numberOf(key, OSSL_PKEY_PARAM_EC_PUB_Y);
    if (numbers.isEmpty())
        numbers = rawKeyOf(key);
    if (numbers.isEmpty())
        numbers = numberOf(key, OSSL_PKEY_PARAM_PUB_KEY); // DSA
    return numbers.isEmpty() ? KeyHash() : QCryptographicHash::hash(numbers, QCryptographicHash::Sha256);
}

void addKeyFacts(Certificate &certificate, const X509 *x509)
{
    ASN1_OBJECT *algorithm = nullptr;
    X509_ALGOR *identifier = nullptr;
    X509_PUBKEY_get0_param(&algorithm, nullptr, nullptr, &identifier, X509_get_X509_PUBKEY(x509));
    int parameterType = V_ASN1_UNDEF;
    const void *parameter = nullptr;
    X509_ALGOR_get0(nullptr, &parameterType, &parameter, identifier);
    certificate.keyType = keyTypeOf(algorithm);
    if (certificate.keyType == KeyType::Unknown)
        certificate.keyAlgorithm = longName(algorithm);
    if (certificate.keyType == KeyType::Ecdsa)
        certificate.curve = curveOf(parameterType, parameter);
    const EVP_PKEY *key = X509_get0_pubkey(x509);
    if (!key) {
        // A key that is not read here still is one: by its bytes.
        const ASN1_BIT_STRING *bits = X509_get0_pubkey_bitstr(x509);
        const QByteArrayView bytes(ASN1_STRING_get0_data(bits), ASN1_STRING_length(bits));
        certificate.keyHash = QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
        return;
    }
    certificate.keyBits = EVP_PKEY_get_bits(key);
    certificate.keyHash = keyHashOf(key);
}

} // namespace bindwright
