// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "pkcs12writer.h"

#include "platform/x509/bagattributes.h"

#include <openssl/sha.h>

#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// The algorithms of one way to protect a PFX.
struct Algorithms
{
    int cipher; ///< of keys and certificates alike
    const char *macDigest;
    int iterations;
};

Algorithms algorithmsOf(PfxEncryption encryption)
{
    // 2000 is what Windows itself writes the old way; .NET refuses above 300,000.
    return encryption == PfxEncryption::Legacy
        ? Algorithms{NID_pbe_WithSHA1And3_Key_TripleDES_CBC, "SHA1", 2000}
        : Algorithms{NID_aes_256_cbc, "SHA256", 10'000};
}

/// \a passphrase as libcrypto's string, which ends with a NUL.
QCA::SecureArray terminated(const QCA::SecureArray &passphrase)
{
    QCA::SecureArray text(passphrase.size() + 1, '\0');
    std::memcpy(text.data(), passphrase.constData(), size_t(passphrase.size()));
    return text;
}

/// Makes one file; what fails leaves its reason in libcrypto's queue.
class Pkcs12Writer final
{
public:
    Pkcs12Writer(const Pkcs12Parts &parts, const QCA::SecureArray &passphrase, const CryptoContext &context)
        : m_parts(parts)
        , m_passphrase(terminated(passphrase))
        , m_context(context)
        , m_algorithms(algorithmsOf(parts.encryption))
        , m_contents(sk_PKCS7_new_null())
    { }

    Result<QByteArray> write()
    {
        const bool isMade = addCertificates() && (!m_parts.key || addKey());
        const Pkcs12Ptr pkcs12(isMade ? PKCS12_add_safes_ex(m_contents.get(), 0, m_context.get(), nullptr)
                                      : nullptr);
        unsigned char *bytes = nullptr;
        const int size = pkcs12 && setMac(pkcs12.get()) ? i2d_PKCS12(pkcs12.get(), &bytes) : -1;
        if (size <= 0)
            return failure(Code::NotWritten, {}, takeReasons());
        const QByteArray made(reinterpret_cast<const char *>(bytes), size);
        OPENSSL_free(bytes);
        takeReasons();
        return made;
    }

private:
    bool addCertificates()
    {
        STACK_OF(PKCS12_SAFEBAG) *bags = nullptr;
        bool isAdded = true;
        for (size_t i = 0; i < m_parts.certificates.size() && isAdded; ++i) {
            PKCS12_SAFEBAG *bag = PKCS12_add_cert(&bags, m_parts.certificates[i].get());
            isAdded = bag && (i > 0 || label(bag));
        }
        const BagsPtr owned(bags);
        return isAdded && addSafe(bags, m_algorithms.cipher);
    }

    bool addKey()
    {
        STACK_OF(PKCS12_SAFEBAG) *bags = nullptr;
        PKCS12_SAFEBAG *bag =
            PKCS12_add_key_ex(&bags, const_cast<EVP_PKEY *>(m_parts.key), keySpec(), m_algorithms.iterations,
                              m_algorithms.cipher, m_passphrase.constData(), m_context.get(), nullptr);
        const BagsPtr owned(bags);
        return bag && label(bag) && addAttributes(bag) && addSafe(bags, -1); // encrypted by itself
    }

    /// What an import on Windows goes by. A key storage provider stays out of the old form: Cloud Services
    /// ask for a key of a CSP.
    bool addAttributes(PKCS12_SAFEBAG *bag) const
    {
        const bool isUnfit =
            m_parts.storage == KeyStorage::Cng && m_parts.encryption == PfxEncryption::Legacy;
        return (m_parts.provider.isEmpty() || isUnfit || setProvider(bag, m_parts.provider))
            && (!m_parts.isOfMachine || markAsOfMachine(bag));
    }

    /// Azure asks for a key for key exchange, and IIS refuses one for signatures alone, KeySpec 2: an RSA key
    /// is marked so where it was marked at all, and for Cloud Services. Elliptic curve keys know no KeySpec.
    int keySpec() const
    {
        const bool wasInCsp =
            m_parts.storage == KeyStorage::CspExchange || m_parts.storage == KeyStorage::CspSignature;
        const bool isRsa = EVP_PKEY_is_a(m_parts.key, "RSA") == 1;
        return isRsa && (wasInCsp || m_parts.encryption == PfxEncryption::Legacy) ? KEY_EX : 0;
    }

    /// What ties key and certificate together, and their name.
    bool label(PKCS12_SAFEBAG *bag) const
    {
        std::array<unsigned char, SHA_DIGEST_LENGTH> id = {};
        unsigned int size = 0;
        const QByteArray name = m_parts.friendlyName.toUtf8();
        const bool isNamed = name.isEmpty() || PKCS12_add_friendlyname_utf8(bag, name.constData(), -1);
        if (!m_parts.key)
            return isNamed;
        return isNamed && X509_digest(m_parts.certificates.front().get(), EVP_sha1(), id.data(), &size)
            && PKCS12_add_localkeyid(bag, id.data(), int(size));
    }

    bool addSafe(STACK_OF(PKCS12_SAFEBAG) * bags, int cipher)
    {
        STACK_OF(PKCS7) *contents = m_contents.get();
        return PKCS12_add_safe_ex(&contents, bags, cipher, m_algorithms.iterations, m_passphrase.constData(),
                                  m_context.get(), nullptr)
            == 1;
    }

    bool setMac(PKCS12 *pkcs12) const
    {
        const std::unique_ptr<EVP_MD, Release<EVP_MD_free>> digest(
            EVP_MD_fetch(m_context.get(), m_algorithms.macDigest, nullptr));
        return digest
            && PKCS12_set_mac(pkcs12, m_passphrase.constData(), -1, nullptr, 0, m_algorithms.iterations,
                              digest.get())
            == 1;
    }

    const Pkcs12Parts &m_parts;
    const QCA::SecureArray m_passphrase;
    const CryptoContext &m_context;
    const Algorithms m_algorithms;
    const ContentsPtr m_contents;
};

} // namespace

Result<QByteArray> writePkcs12(const Pkcs12Parts &parts, const QCA::SecureArray &passphrase,
                               const CryptoContext &context)
{
    return Pkcs12Writer(parts, passphrase, context).write();
}

} // namespace bindwright
