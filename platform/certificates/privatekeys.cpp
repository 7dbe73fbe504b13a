// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "privatekeys.h"

#include <openssl/x509.h>

namespace bindwright {

namespace {

using KeyManagementPtr = std::unique_ptr<EVP_KEYMGMT, Release<EVP_KEYMGMT_free>>;

bool hasKeyType(const ASN1_OBJECT *algorithm, const CryptoContext &context)
{
    const int nid = OBJ_obj2nid(algorithm);
    return nid != NID_undef && KeyManagementPtr(EVP_KEYMGMT_fetch(context.get(), OBJ_nid2sn(nid), nullptr));
}

/// Latin-1 as UTF-8.
QCA::SecureArray eachByteAsCharacter(const QCA::SecureArray &bytes)
{
    QCA::SecureArray characters(2 * bytes.size());
    int size = 0;
    for (int i = 0; i < bytes.size(); ++i) {
        const auto byte = uchar(bytes[i]);
        if (byte >= 0x80)
            characters[size++] = char(0xC0 | (byte >> 6));
        characters[size++] = byte < 0x80 ? char(byte) : char(0x80 | (byte & 0x3F));
    }
    characters.resize(size);
    return characters;
}

} // namespace

std::vector<PassphraseForm> formsOf(const QCA::SecureArray &passphrase)
{
    const PassphraseForm none{.isNone = true};
    if (passphrase.isEmpty())
        return {none, {}};
    std::vector<PassphraseForm> forms{{passphrase}};
    if (const QCA::SecureArray doubled = eachByteAsCharacter(passphrase); doubled.size() > passphrase.size())
        forms.push_back({.bytes = doubled, .isOld = true});
    forms.push_back({});
    forms.push_back(none);
    return forms;
}

tl::unexpected<Error> refused(const QCA::SecureArray &passphrase)
{
    takeReasons();
    return failure(passphrase.isEmpty() ? Code::PassphraseNeeded : Code::WrongPassphrase);
}

Result<KeyPtr> keyOf(const PKCS8_PRIV_KEY_INFO *info, const CryptoContext &context)
{
    KeyPtr key(EVP_PKCS82PKEY_ex(info, context.get(), nullptr));
    if (key)
        return key;
    const QString reasons = takeReasons();
    const ASN1_OBJECT *algorithm = nullptr;
    PKCS8_pkey_get0(&algorithm, nullptr, nullptr, nullptr, info);
    if (!hasKeyType(algorithm, context)) {
        takeReasons();
        return failure(Code::AlgorithmUnsupported, {}, longName(algorithm));
    }
    return failure(Code::CertificateDamaged, {}, reasons);
}

} // namespace bindwright
