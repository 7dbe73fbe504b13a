// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "signature.h"

namespace bindwright {

Signed signatureBy(X509 *certificate, const X509 *issuer)
{
    int signingKey = NID_undef; // the kind of key that the signature's algorithm takes
    int digest = NID_undef;
    if (!OBJ_find_sigid_algs(X509_get_signature_nid(certificate), &digest, &signingKey)
        || (digest != NID_undef && !EVP_get_digestbynid(digest)))
        return Signed::Unknown;
    if (EVP_PKEY *key = X509_get0_pubkey(issuer))
        return X509_verify(certificate, key) == 1 ? Signed::Yes : Signed::No;
    ASN1_OBJECT *kind = nullptr;
    X509_PUBKEY_get0_param(&kind, nullptr, nullptr, nullptr, X509_get_X509_PUBKEY(issuer));
    return OBJ_obj2nid(kind) == signingKey ? Signed::Unknown : Signed::No;
}

} // namespace bindwright
