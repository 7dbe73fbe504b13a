// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "issuersource.h"

#include "httpexchange.h"
#include "resolver.h"
#include "socket.h"
#include "trust.h"

#include "platform/x509/certificatefacts.h"

#include <openssl/x509_vfy.h>

#include <mutex>

namespace bindwright {

namespace {

struct ReleaseCertificates
{
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};
using CertificatesPtr = std::unique_ptr<STACK_OF(X509), ReleaseCertificates>;
using LookUpPtr = std::unique_ptr<X509_STORE_CTX, Release<X509_STORE_CTX_free>>;
using NamePtr = std::unique_ptr<X509_NAME, Release<X509_NAME_free>>;

class SystemIssuerSource final : public IssuerSource
{
public:
    Result<QList<IpAddress>> addressesOf(const QString &host, std::chrono::milliseconds patience,
                                         const IsCancelled &isCancelled) const override
    {
        return resolve(host, Waiting(patience, isCancelled));
    }

    Result<HttpAnswer> get(const HttpRequest &request, const IsCancelled &isCancelled) const override
    {
        return exchange(request, isCancelled);
    }

    QList<Certificate> certificatesOfSystem(const QByteArray &subjectDer) const override;

private:
    struct Opened
    {
        CryptoContext crypto;
        StorePtr store = systemStore(crypto); ///< used for look-ups alone: it holds what is not trusted too
    };

    mutable std::mutex m_mutex; ///< a look-up may read files into the store
    mutable std::unique_ptr<Opened> m_opened;
};

QList<Certificate> SystemIssuerSource::certificatesOfSystem(const QByteArray &subjectDer) const
{
    const ThreadVisit visit;
    const std::lock_guard lock(m_mutex);
    if (!m_opened) {
        m_opened = std::make_unique<Opened>();
        for (const QByteArray &der : intermediatesOfSystem()) {
            if (const X509Ptr issuer = parseX509(der, m_opened->crypto))
                X509_STORE_add_cert(m_opened->store.get(), issuer.get());
        }
    }
    const auto *bytes = reinterpret_cast<const unsigned char *>(subjectDer.constData());
    const NamePtr subject(d2i_X509_NAME(nullptr, &bytes, long(subjectDer.size())));
    const LookUpPtr lookUp(X509_STORE_CTX_new_ex(m_opened->crypto.get(), nullptr));
    if (!subject || !lookUp
        || X509_STORE_CTX_init(lookUp.get(), m_opened->store.get(), nullptr, nullptr) != 1)
        return {};
    const CertificatesPtr found(X509_STORE_CTX_get1_certs(lookUp.get(), subject.get()));
    QList<Certificate> certificates;
    for (int i = 0; i < sk_X509_num(found.get()); ++i) {
        const auto facts = factsOf(sk_X509_value(found.get(), i));
        if (facts)
            certificates.append(*facts);
    }
    takeReasons(); // libcrypto also queues what it looked for in vain
    return certificates;
}

} // namespace

std::unique_ptr<IssuerSource> makeIssuerSource()
{
    return std::make_unique<SystemIssuerSource>();
}

} // namespace bindwright
