// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "signature.h"

#include <openssl/asn1err.h>
#include <openssl/err.h>

namespace bindwright {

namespace {

/// Whether what failed last was looking for an algorithm, such as MD2's or, without the legacy provider,
/// MD4's.
bool isOfUnsupported()
{
    bool found = false;
    while (const unsigned long error = ERR_get_error()) {
        const int reason = ERR_GET_REASON(error);
        found = found || reason == ERR_R_UNSUPPORTED || reason == ASN1_R_UNKNOWN_MESSAGE_DIGEST_ALGORITHM;
    }
    return found;
}

} // namespace

Signed signatureBy(X509 *certificate, const X509 *issuer)
{
    int signingKey = NID_undef; // the kind of key that the signature's algorithm takes
    if (!OBJ_find_sigid_algs(X509_get_signature_nid(certificate), nullptr, &signingKey))
        return Signed::Unknown;
    if (EVP_PKEY *key = X509_get0_pubkey(issuer)) {
        ERR_clear_error();
        if (X509_verify(certificate, key) == 1)
            return Signed::Yes;
        return isOfUnsupported() ? Signed::Unknown : Signed::No;
    }
    ASN1_OBJECT *kind = nullptr;
    X509_PUBKEY_get0_param(&kind, nullptr, nullptr, nullptr, X509_get_X509_PUBKEY(issuer));
    return OBJ_obj2nid(kind) == signingKey ? Signed::Unknown : Signed::No;
}

} // namespace bindwright
