// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "protectionscheme.h"

#include <openssl/asn1t.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using CipherPtr = std::unique_ptr<EVP_CIPHER, Release<EVP_CIPHER_free>>;
using DigestPtr = std::unique_ptr<EVP_MD, Release<EVP_MD_free>>;

template<class T>
using ItemPtr = std::unique_ptr<T, void (*)(T *)>;

template<class T>
ItemPtr<T> unpack(const ASN1_TYPE *parameter, const ASN1_ITEM *item, void (*release)(T *))
{
    return {static_cast<T *>(ASN1_TYPE_unpack_sequence(item, parameter)), release};
}

bool hasCipher(int nid, const CryptoContext &context)
{
    const char *name = OBJ_nid2sn(nid);
    return name
        && (CipherPtr(EVP_CIPHER_fetch(context.get(), name, nullptr))
            || CipherPtr(EVP_CIPHER_fetch(context.withLegacy(), name, nullptr)));
}

const ASN1_OBJECT *objectOf(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    return object;
}

/// A count that no budget covers, for one that is negative or does not fit.
qint64 countOf(const ASN1_INTEGER *integer)
{
    int64_t count = 0;
    return integer && ASN1_INTEGER_get_int64(&count, integer) && count >= 0 ? count
                                                                            : std::numeric_limits<int>::max();
}

void readPbkdf2(ProtectionScheme &scheme, const ASN1_TYPE *parameter)
{
    const auto derivation = unpack(parameter, ASN1_ITEM_rptr(PBKDF2PARAM), PBKDF2PARAM_free);
    if (!derivation) {
        scheme.unsupported = u"PBKDF2"_s;
        return;
    }
    scheme.work = countOf(derivation->iter);
    if (derivation->keylength)
        scheme.keyLength = int(qMin<qint64>(countOf(derivation->keylength), std::numeric_limits<int>::max()));
    const ASN1_OBJECT *prf = derivation->prf ? objectOf(derivation->prf) : nullptr; // absent: hmacWithSHA1
    scheme.derivation = prf ? longName(prf) : QString::fromLatin1(OBJ_nid2ln(NID_hmacWithSHA1));
    if (prf && !EVP_PBE_find(EVP_PBE_TYPE_PRF, OBJ_obj2nid(prf), nullptr, nullptr, nullptr))
        scheme.unsupported = longName(prf);
}

void readScrypt(ProtectionScheme &scheme, const ASN1_TYPE *parameter)
{
    const auto derivation = unpack(parameter, ASN1_ITEM_rptr(SCRYPT_PARAMS), SCRYPT_PARAMS_free);
    if (!derivation) {
        scheme.unsupported = u"scrypt"_s;
        return;
    }
    // RFC 7914 §2: each of p·N·r steps mixes 256 bytes; PBKDF2 hashes about as much in one.
    const double steps = double(countOf(derivation->costParameter)) * double(countOf(derivation->blockSize))
        * double(countOf(derivation->parallelizationParameter));
    scheme.work = qint64(qMin(steps, 1e12));
}

/// PBES2 and PBMAC1 look alike: a key derivation, then what is done with the key.
void readPbes2(ProtectionScheme &scheme, const X509_ALGOR *algorithm, const CryptoContext &context)
{
    scheme.modern = true;
    const auto parameters = unpack(algorithm->parameter, ASN1_ITEM_rptr(PBE2PARAM), PBE2PARAM_free);
    if (!parameters) {
        scheme.unsupported = scheme.name;
        return;
    }
    const bool isMac = OBJ_obj2nid(algorithm->algorithm) == NID_pbmac1;
    const ASN1_OBJECT *cipher = objectOf(parameters->encryption);
    if (!isMac) {
        scheme.name = shortName(cipher);
        if (!hasCipher(OBJ_obj2nid(cipher), context))
            scheme.unsupported = scheme.name;
    }
    const ASN1_OBJECT *derivation = objectOf(parameters->keyfunc);
    scheme.derivation = longName(derivation);
    switch (OBJ_obj2nid(derivation)) {
    case NID_id_pbkdf2:
        return readPbkdf2(scheme, parameters->keyfunc->parameter);
    case NID_id_scrypt:
        return readScrypt(scheme, parameters->keyfunc->parameter);
    default:
        scheme.unsupported = longName(derivation);
    }
}

void readPbes1(ProtectionScheme &scheme, const X509_ALGOR *algorithm, const CryptoContext &context)
{
    int cipher = NID_undef;
    int digest = NID_undef;
    if (!EVP_PBE_find(EVP_PBE_TYPE_OUTER, OBJ_obj2nid(algorithm->algorithm), &cipher, &digest, nullptr)
        || !hasCipher(cipher, context) || !hasDigest(digest, context)) {
        scheme.unsupported = scheme.name;
        return;
    }
    const auto parameters = unpack(algorithm->parameter, ASN1_ITEM_rptr(PBEPARAM), PBEPARAM_free);
    if (parameters)
        scheme.work = countOf(parameters->iter);
}

} // namespace

bool hasDigest(int nid, const CryptoContext &context)
{
    const char *name = OBJ_nid2sn(nid);
    return name
        && (DigestPtr(EVP_MD_fetch(context.get(), name, nullptr))
            || DigestPtr(EVP_MD_fetch(context.withLegacy(), name, nullptr)));
}

ProtectionScheme schemeOf(const X509_ALGOR *algorithm, const CryptoContext &context)
{
    ProtectionScheme scheme;
    scheme.name = longName(algorithm->algorithm);
    const int nid = OBJ_obj2nid(algorithm->algorithm);
    if (nid == NID_pbes2 || nid == NID_pbmac1)
        readPbes2(scheme, algorithm, context);
    else
        readPbes1(scheme, algorithm, context);
    takeReasons();
    return scheme;
}

Result<> WorkBudget::spend(const ProtectionScheme &scheme, size_t tries)
{
    if (!scheme.unsupported.isEmpty())
        return failure(Code::AlgorithmUnsupported, {}, scheme.unsupported);
    if (scheme.work > m_left / qint64(tries))
        return failure(Code::AlgorithmUnsupported, {},
                       u"%1, %2 iterations"_s.arg(scheme.name).arg(scheme.work));
    m_left -= scheme.work * qint64(tries);
    return {};
}

} // namespace bindwright
