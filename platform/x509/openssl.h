// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>
#include <openssl/provider.h>
#include <openssl/x509.h>

#include <memory>
#include <mutex>

namespace bindwright {

template<auto function>
struct Release
{
    template<class T>
    void operator()(T *object) const
    {
        function(object);
    }
};

using BioPtr = std::unique_ptr<BIO, Release<BIO_free>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using X509Ptr = std::unique_ptr<X509, Release<X509_free>>;
using Pkcs7Ptr = std::unique_ptr<PKCS7, Release<PKCS7_free>>;
using Pkcs12Ptr = std::unique_ptr<PKCS12, Release<PKCS12_free>>;
using Pkcs8Ptr = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Release<PKCS8_PRIV_KEY_INFO_free>>;
using EncryptedPkcs8Ptr = std::unique_ptr<X509_SIG, Release<X509_SIG_free>>;

/// Releases a stack and what is in it.
struct ReleaseAll
{
    void operator()(STACK_OF(PKCS7) * contents) const { sk_PKCS7_pop_free(contents, PKCS7_free); }
    void operator()(STACK_OF(PKCS12_SAFEBAG) * bags) const
    {
        sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
    }
};
using ContentsPtr = std::unique_ptr<STACK_OF(PKCS7), ReleaseAll>; ///< of a PFX
using BagsPtr = std::unique_ptr<STACK_OF(PKCS12_SAFEBAG), ReleaseAll>; ///< of one of its parts

/// A libcrypto of our own: what QCA or the system's configuration load does not change it.
class CryptoContext final
{
public:
    CryptoContext();
    Q_DISABLE_COPY_MOVE(CryptoContext)

    OSSL_LIB_CTX *get() const { return m_context.get(); }

    /// The same, with RC2, RC4 and DES where this system has them.
    OSSL_LIB_CTX *withLegacy() const;

private:
    std::unique_ptr<OSSL_LIB_CTX, Release<OSSL_LIB_CTX_free>> m_context;
    std::unique_ptr<OSSL_PROVIDER, Release<OSSL_PROVIDER_unload>> m_default;
    mutable std::unique_ptr<OSSL_PROVIDER, Release<OSSL_PROVIDER_unload>> m_legacy;
    mutable std::once_flag m_legacyLoaded;
};

/// Declared first where OpenSSL is used: gives back, when it goes, what OpenSSL keeps for this thread. Qt
/// does not wait until a thread of its pool is gone altogether, and OpenSSL's end, when the process exits,
/// would meet it.
class ThreadVisit final
{
public:
    ThreadVisit() = default;
    ~ThreadVisit();
    Q_DISABLE_COPY_MOVE(ThreadVisit)
};

/// \a name as OpenSSL prints it with \a flags of XN_FLAG_… and ASN1_STRFLGS_…, which give UTF-8.
QString printed(const X509_NAME *name, unsigned long flags);

/// The content of \a string as it is.
QByteArray bytesOf(const ASN1_STRING *string);

/// A reader over \a content, which must outlive it.
BioPtr bioOf(QByteArrayView content);

/// The certificate that \a der starts with, bound to \a context; null when it is none.
X509Ptr parseX509(QByteArrayView der, const CryptoContext &context);

/// The DER form of \a x509, byte for byte as it was read.
QByteArray derOf(const X509 *x509);

/// The extension that \a nid stands for; null when it is absent, twice there or not readable.
template<class T, auto release>
auto extensionOf(const X509 *x509, int nid)
{
    return std::unique_ptr<T, Release<release>>(
        static_cast<T *>(X509_get_ext_d2i(x509, nid, nullptr, nullptr)));
}

/// OpenSSL's name for \a object in that form, else its number.
QString shortName(const ASN1_OBJECT *object);
QString longName(const ASN1_OBJECT *object);

/// libcrypto's reasons since the last call in this thread, oldest first; empties its queue.
QString takeReasons();

} // namespace bindwright
