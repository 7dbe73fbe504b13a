// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "privatekeys.h"

#include <openssl/x509.h>

#include <array>

namespace bindwright {

namespace {

using KeyManagementPtr = std::unique_ptr<EVP_KEYMGMT, Release<EVP_KEYMGMT_free>>;

bool hasKeyType(const ASN1_OBJECT *algorithm, const CryptoContext &context)
{
    const int nid = OBJ_obj2nid(algorithm);
    return nid != NID_undef && KeyManagementPtr(EVP_KEYMGMT_fetch(context.get(), OBJ_nid2sn(nid), nullptr));
}

/// The code page 1252 from 0x80; 0: no character. Source: Unicode, CP1252.TXT.
constexpr std::array<char16_t, 32> windowsLatin = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

char16_t latin(uchar byte)
{
    return byte;
}

char16_t windows(uchar byte)
{
    const char16_t character = byte >= 0x80 && byte < 0xA0 ? windowsLatin[byte - 0x80] : char16_t(0);
    return character ? character : byte;
}

/// Each byte as the character that \a page has for it, in UTF-8.
QCA::SecureArray eachByteAsCharacter(const QCA::SecureArray &bytes, char16_t (*page)(uchar))
{
    QCA::SecureArray characters(3 * bytes.size());
    int size = 0;
    for (int i = 0; i < bytes.size(); ++i) {
        const unsigned code = page(uchar(bytes[i]));
        if (code >= 0x800)
            characters[size++] = char(0xE0 | (code >> 12));
        if (code >= 0x80)
            characters[size++] = char(code >= 0x800 ? 0x80 | ((code >> 6) & 0x3F) : 0xC0 | (code >> 6));
        characters[size++] = char(code < 0x80 ? code : 0x80 | (code & 0x3F));
    }
    characters.resize(size);
    return characters;
}

bool isUtf8(const QCA::SecureArray &bytes)
{
    return QByteArrayView(bytes.constData(), bytes.size()).isValidUtf8();
}

/// Of a passphrase that is no UTF-8: the texts that it can be, and its bytes as OpenSSL takes them.
std::vector<PassphraseForm> formsOfBytes(const QCA::SecureArray &bytes)
{
    std::vector<PassphraseForm> forms{{.bytes = eachByteAsCharacter(bytes, windows)}};
    if (const QCA::SecureArray text = eachByteAsCharacter(bytes, latin); text != forms.front().bytes)
        forms.push_back({.bytes = text});
    forms.push_back({.bytes = bytes, .isOld = true});
    return forms;
}

/// Of one that is UTF-8: that, and each byte of it for a character.
std::vector<PassphraseForm> formsOfText(const QCA::SecureArray &text)
{
    std::vector<PassphraseForm> forms{{text}};
    const QCA::SecureArray doubled = eachByteAsCharacter(text, latin);
    if (doubled.size() > text.size())
        forms.push_back({.bytes = doubled, .isOld = true});
    return forms;
}

} // namespace

std::vector<PassphraseForm> formsOf(const QCA::SecureArray &passphrase)
{
    const PassphraseForm none{.isNone = true};
    if (passphrase.isEmpty())
        return {none, {}};
    std::vector<PassphraseForm> forms =
        isUtf8(passphrase) ? formsOfText(passphrase) : formsOfBytes(passphrase);
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
