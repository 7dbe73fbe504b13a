// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "trust.h"

#include "socket.h"

#include <openssl/x509_vfy.h>

#include <algorithm>

namespace bindwright {

using Verdict = ChainTrust::Verdict;

namespace {

struct ReleaseStack
{
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};
using StackPtr = std::unique_ptr<STACK_OF(X509), ReleaseStack>;
using StoreContextPtr = std::unique_ptr<X509_STORE_CTX, Release<X509_STORE_CTX_free>>;

void push(STACK_OF(X509) * stack, const Certificate &certificate, const CryptoContext &context)
{
    if (X509Ptr x509 = parseX509(certificate.der, context))
        sk_X509_push(stack, x509.release());
}

Verdict verdictOf(int error)
{
    switch (error) {
    case X509_V_OK:
        return Verdict::Trusted;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return Verdict::IssuerMissing;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        return Verdict::RootUnknown;
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return Verdict::OutOfDate;
    default:
        return Verdict::Refused;
    }
}

/// \a x509 by the name that \a known has for it.
QString nameOf(const X509 *x509, const QList<Certificate> &known)
{
    const QByteArray der = x509 ? derOf(x509) : QByteArray();
    const auto at = std::ranges::find(known, der, &Certificate::der);
    return at == known.cend() ? QString() : displayName(*at);
}

/// One check, by the system's roots, or where \a trusted is given by those alone.
struct Check
{
    const QList<Certificate> &sent;
    const TrustBasis &basis;
    const CryptoContext &context;
    STACK_OF(X509) * others; ///< what was sent, and more

    ChainTrust run(X509_STORE *store, STACK_OF(X509) * trusted) const
    {
        const X509Ptr leaf = parseX509(sent.first().der, context);
        const StoreContextPtr check(X509_STORE_CTX_new_ex(context.get(), nullptr));
        if (!leaf || !check || X509_STORE_CTX_init(check.get(), store, leaf.get(), others) != 1)
            return {};
        X509_STORE_CTX_set_default(check.get(), "ssl_server");
        if (trusted)
            X509_STORE_CTX_set0_trusted_stack(check.get(), trusted);
        X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(check.get());
        if (basis.now.isValid())
            X509_VERIFY_PARAM_set_time(parameters, time_t(basis.now.toSecsSinceEpoch()));
        else
            X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_NO_CHECK_TIME);
        X509_verify_cert(check.get());
        const int error = X509_STORE_CTX_get_error(check.get());
        const Verdict verdict = verdictOf(error);
        if (verdict == Verdict::Trusted)
            return {verdict};
        return {verdict, nameOf(X509_STORE_CTX_get_current_cert(check.get()), sent + basis.more),
                verdict == Verdict::Refused ? QString::fromLatin1(X509_verify_cert_error_string(error))
                                            : QString()};
    }
};

} // namespace

StorePtr systemStore(const CryptoContext &context)
{
    StorePtr store(X509_STORE_new());
    X509_STORE_set_default_paths_ex(store.get(), context.get(), nullptr);
    for (const QByteArray &der : rootsOfSystem()) {
        if (const X509Ptr root = parseX509(der, context))
            X509_STORE_add_cert(store.get(), root.get());
    }
    return store;
}

ChainTrust checkTrust(const QList<Certificate> &sent, const TrustBasis &basis, X509_STORE *store,
                      const CryptoContext &context)
{
    if (sent.isEmpty())
        return {};
    const StackPtr others(sk_X509_new_null());
    const StackPtr roots(sk_X509_new_null());
    for (const Certificate &certificate : sent)
        push(others.get(), certificate, context);
    for (const Certificate &certificate : basis.more)
        push(certificate.selfSigned ? roots.get() : others.get(), certificate, context);
    const Check check{sent, basis, context, others.get()};
    const ChainTrust bySystem = check.run(store, nullptr);
    takeReasons(); // libcrypto also queues what it looked for in vain
    if (bySystem.verdict == Verdict::Trusted || sk_X509_num(roots.get()) == 0)
        return bySystem;
    const ChainTrust byGiven = check.run(store, roots.get());
    takeReasons();
    return byGiven;
}

} // namespace bindwright
