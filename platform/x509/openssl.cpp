// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "openssl.h"

#include <QStringList>

#include <openssl/crypto.h>
#include <openssl/err.h>

using namespace Qt::StringLiterals;

namespace bindwright {

CryptoContext::CryptoContext()
    : m_context(OSSL_LIB_CTX_new())
    , m_default(OSSL_PROVIDER_load(m_context.get(), "default"))
{ }

OSSL_LIB_CTX *CryptoContext::withLegacy() const
{
    std::call_once(m_legacyLoaded, [this] { m_legacy.reset(OSSL_PROVIDER_load(m_context.get(), "legacy")); });
    return m_context.get();
}

ThreadVisit::~ThreadVisit()
{
    OPENSSL_thread_stop();
}

BioPtr bioOf(QByteArrayView content)
{
    return BioPtr(BIO_new_mem_buf(content.data(), int(content.size())));
}

X509Ptr parseX509(QByteArrayView der, const CryptoContext &context)
{
    X509 *x509 = X509_new_ex(context.get(), nullptr);
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.data());
    const bool isParsed = d2i_X509(&x509, &bytes, long(der.size())) != nullptr;
    X509Ptr owned(x509); // d2i_X509() frees it on most failures and then sets it to null, not on all
    return isParsed ? std::move(owned) : nullptr;
}

QByteArray derOf(const X509 *x509)
{
    unsigned char *bytes = nullptr;
    const int size = i2d_X509(x509, &bytes);
    if (size <= 0)
        return {};
    const QByteArray der(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return der;
}

QString printed(const X509_NAME *name, unsigned long flags)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), name, 0, flags);
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return QString::fromUtf8(bytes, size);
}

QByteArray bytesOf(const ASN1_STRING *string)
{
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string)};
}

QString shortName(const ASN1_OBJECT *object)
{
    char number[128] = {};
    const int nid = OBJ_obj2nid(object);
    if (nid != NID_undef)
        return QString::fromLatin1(OBJ_nid2sn(nid));
    OBJ_obj2txt(number, sizeof number, object, 1);
    return QString::fromLatin1(number);
}

QString longName(const ASN1_OBJECT *object)
{
    const int nid = OBJ_obj2nid(object);
    return nid == NID_undef ? shortName(object) : QString::fromLatin1(OBJ_nid2ln(nid));
}

QString takeReasons()
{
    QStringList reasons;
    while (const unsigned long error = ERR_get_error()) {
        const char *reason = ERR_reason_error_string(error);
        const QString text = reason ? QString::fromLatin1(reason) : u"error %1"_s.arg(error);
        if (!reasons.contains(text))
            reasons.append(text);
    }
    return reasons.join(u", ");
}

} // namespace bindwright
