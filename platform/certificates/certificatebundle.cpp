// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "certificatebundle.h"

#include "certificatefacts.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using RequestPtr = std::unique_ptr<X509_REQ, Release<X509_REQ_free>>;

bool fits(const EVP_PKEY *key, const X509 *x509)
{
    const EVP_PKEY *publicKey = X509_get0_pubkey(x509);
    return publicKey && EVP_PKEY_eq(publicKey, key) == 1;
}

/// The certificate that \a key was meant for, though it does not fit: the one of the same
/// localKeyID, else the first that is no CA's, else the first.
qsizetype meantFor(const CertificateBundle::Key &key, const CertificateBundle &bundle,
                   const QList<Certificate> &certificates)
{
    for (size_t i = 0; i < bundle.certificates.size(); ++i) {
        if (!key.localKeyId.isEmpty() && bundle.certificates[i].localKeyId == key.localKeyId)
            return qsizetype(i);
    }
    const auto leaf =
        std::find_if_not(certificates.cbegin(), certificates.cend(), std::mem_fn(&Certificate::isCa));
    return leaf == certificates.cend() ? 0 : leaf - certificates.cbegin();
}

void matchKey(QList<Certificate> &certificates, const CertificateBundle::Key &key,
              const CertificateBundle &bundle)
{
    bool matched = false;
    for (qsizetype i = 0; i < certificates.size(); ++i) {
        if (fits(key.key.get(), bundle.certificates[size_t(i)].x509.get())) {
            certificates[i].privateKey = PrivateKey::Matching;
            certificates[i].keyStorage = key.storage;
            matched = true;
        }
    }
    if (matched)
        return;
    Certificate &meant = certificates[meantFor(key, bundle, certificates)];
    if (meant.privateKey == PrivateKey::Absent)
        meant.privateKey = PrivateKey::Mismatched;
}

Result<CertificateBundle> bundleOf(X509Ptr x509)
{
    CertificateBundle bundle;
    bundle.certificates.push_back({std::move(x509), {}});
    return bundle;
}

} // namespace

Result<QList<Certificate>> certificatesOf(const CertificateBundle &bundle)
{
    if (bundle.certificates.empty())
        return failure(Code::NoCertificate);
    QList<Certificate> certificates;
    for (const CertificateBundle::Item &item : bundle.certificates) {
        auto facts = factsOf(item.x509.get());
        if (!facts)
            return tl::unexpected(facts.error());
        certificates.append(*std::move(facts));
    }
    for (const CertificateBundle::Key &key : bundle.keys)
        matchKey(certificates, key, bundle);
    takeReasons(); // comparing keys of different kinds leaves some
    return certificates;
}

Result<CertificateBundle> readDer(const ReadRequest &request)
{
    X509Ptr x509 = parseX509(request.content, request.context);
    if (!x509) {
        const QString reasons = takeReasons();
        const auto *bytes = reinterpret_cast<const unsigned char *>(request.content.data());
        const RequestPtr isRequest(d2i_X509_REQ(nullptr, &bytes, long(request.content.size())));
        takeReasons();
        return isRequest ? failure(Code::NoCertificate) : failure(Code::CertificateDamaged, {}, reasons);
    }
    return bundleOf(std::move(x509));
}

Result<CertificateBundle> readPkcs7(const ReadRequest &request)
{
    // Only parsed, never verified: a P7B carries certificates and signs nothing.
    const BioPtr bio = bioOf(request.content);
    const Pkcs7Ptr pkcs7(d2i_PKCS7_bio(bio.get(), nullptr));
    if (!pkcs7)
        return failure(Code::CertificateDamaged, {}, takeReasons());
    if (!PKCS7_type_is_signed(pkcs7.get()) || !pkcs7->d.sign)
        return failure(Code::NoCertificate);
    CertificateBundle bundle;
    for (int i = 0; i < sk_X509_num(pkcs7->d.sign->cert); ++i) {
        X509Ptr x509 = parseX509(derOf(sk_X509_value(pkcs7->d.sign->cert, i)), request.context);
        if (!x509)
            return failure(Code::CertificateDamaged, {}, takeReasons());
        bundle.certificates.push_back({std::move(x509), {}});
    }
    return bundle;
}

} // namespace bindwright
