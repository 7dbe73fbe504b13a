// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "certificatebundle.h"

#include "platform/x509/certificatefacts.h"
#include "platform/x509/keyfacts.h"

#include <QHash>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using RequestPtr = std::unique_ptr<X509_REQ, Release<X509_REQ_free>>;
using RevocationListPtr = std::unique_ptr<X509_CRL, Release<X509_CRL_free>>;

/// The label that \a der has in PEM, where it is no certificate and no key; empty: that is not known.
QString otherKindOf(QByteArrayView der)
{
    const auto *start = reinterpret_cast<const unsigned char *>(der.data());
    const auto size = long(der.size());
    const auto *bytes = start;
    QString kind;
    if (RequestPtr(d2i_X509_REQ(nullptr, &bytes, size)))
        kind = u"CERTIFICATE REQUEST"_s;
    else if (bytes = start; RevocationListPtr(d2i_X509_CRL(nullptr, &bytes, size)))
        kind = u"X509 CRL"_s;
    else if (bytes = start; KeyPtr(d2i_PUBKEY(nullptr, &bytes, size)))
        kind = u"PUBLIC KEY"_s;
    takeReasons();
    return kind;
}

bool fits(const EVP_PKEY *key, const X509 *x509)
{
    const EVP_PKEY *publicKey = X509_get0_pubkey(x509);
    return publicKey && EVP_PKEY_eq(publicKey, key) == 1;
}

/// The certificate that a key was meant for, though it does not fit: the one of the same localKeyID,
/// else the first that is no CA's, else the first.
qsizetype meantFor(const QByteArray &localKeyId, const CertificateBundle &bundle,
                   const QList<Certificate> &certificates)
{
    for (size_t i = 0; i < bundle.certificates.size(); ++i) {
        if (!localKeyId.isEmpty() && bundle.certificates[i].localKeyId == localKeyId)
            return qsizetype(i);
    }
    const auto leaf = std::ranges::find_if_not(certificates, &Certificate::isCa);
    return leaf == certificates.cend() ? 0 : leaf - certificates.cbegin();
}

void matchKey(CertificateFile &file, const CertificateBundle::Key &key, const CertificateBundle &bundle)
{
    bool matched = false;
    for (qsizetype i = 0; i < file.certificates.size(); ++i) {
        if (fits(key.key.get(), bundle.certificates[size_t(i)].x509.get())) {
            file.certificates[i].privateKey = PrivateKey::Matching;
            file.certificates[i].keyStorage = key.storage;
            file.certificates[i].keyForm = key.form;
            matched = true;
        }
    }
    if (matched)
        return;
    file.looseKeys.append({keyHashOf(key.key.get()), key.storage, key.form});
    if (file.certificates.isEmpty())
        return;
    Certificate &meant = file.certificates[meantFor(key.localKeyId, bundle, file.certificates)];
    if (meant.privateKey == PrivateKey::Absent)
        meant.privateKey = PrivateKey::Mismatched;
}

void addClosedKey(QList<Certificate> &certificates, const CertificateBundle::ClosedKey &key,
                  const CertificateBundle &bundle)
{
    Certificate &meant = certificates[meantFor(key.localKeyId, bundle, certificates)];
    if (meant.privateKey == PrivateKey::Matching)
        return;
    meant.privateKey = key.state;
    meant.keyFault = key.fault;
}

/// Of certificates that stand there twice the first stays, and in a PFX says so.
void mergeRepeated(QList<Certificate> &certificates, bool isPfx)
{
    QHash<Thumbprint, qsizetype> first;
    QList<Certificate> merged;
    for (const Certificate &certificate : std::as_const(certificates)) {
        if (first.contains(certificate.sha1)) {
            merged[first.value(certificate.sha1)].isRepeated = isPfx;
            continue;
        }
        first.insert(certificate.sha1, merged.size());
        merged.append(certificate);
    }
    certificates = merged;
}

/// Why there is nothing that could be used.
Error emptiness(const CertificateBundle &bundle)
{
    for (const CertificateBundle::ClosedKey &key : bundle.closedKeys)
        return key.state == PrivateKey::Locked ? Error{Code::ContentLocked}
                                               : Error{Code::KeyUnreadable, {}, key.fault};
    if (!bundle.others.filter(u"REQUEST"_s).isEmpty())
        return {Code::OnlyRequest};
    return {Code::NoCertificate, {}, bundle.others.join(u", "_s)};
}

/// The length of the DER element that \a content starts with, at most all of it. X.690 §8.1
qsizetype elementSize(QByteArrayView content)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(content.data());
    const auto *start = bytes;
    long length = 0;
    int tag = 0;
    int tagClass = 0;
    const int flags = ASN1_get_object(&bytes, &length, &tag, &tagClass, long(content.size()));
    takeReasons();
    return flags & 0x80 ? content.size() : qMin(content.size(), qsizetype(bytes - start) + length);
}

bool isBlank(QByteArrayView content)
{
    return std::ranges::all_of(content,
                               [](char c) { return c == '\0' || c == '\r' || c == '\n' || c == ' '; });
}

} // namespace

void CertificateBundle::take(CertificateBundle &&other)
{
    std::ranges::move(other.certificates, std::back_inserter(certificates));
    std::ranges::move(other.keys, std::back_inserter(keys));
    std::ranges::move(other.closedKeys, std::back_inserter(closedKeys));
    others += other.others;
    if (other.protection)
        protection = other.protection;
    trailingBytes += other.trailingBytes;
}

Result<CertificateFile> fileOf(const CertificateBundle &bundle)
{
    if (bundle.certificates.size() > mostCertificates || bundle.keys.size() > mostKeys
        || bundle.closedKeys.size() > mostKeys)
        return failure(Code::TooMany, {},
                       u"%1 certificates or %2 keys"_s.arg(mostCertificates).arg(mostKeys));
    if (bundle.certificates.empty() && bundle.keys.empty())
        return tl::unexpected(emptiness(bundle));
    CertificateFile file;
    file.protection = bundle.protection;
    file.trailingBytes = bundle.trailingBytes;
    for (const CertificateBundle::Item &item : bundle.certificates) {
        auto facts = factsOf(item.x509.get());
        if (!facts)
            return tl::unexpected(facts.error());
        facts->friendlyName = item.friendlyName;
        file.certificates.append(*std::move(facts));
    }
    for (const CertificateBundle::Key &key : bundle.keys)
        matchKey(file, key, bundle);
    for (const CertificateBundle::ClosedKey &key : bundle.closedKeys) {
        if (!file.certificates.isEmpty())
            addClosedKey(file.certificates, key, bundle);
    }
    mergeRepeated(file.certificates, bundle.protection.has_value());
    takeReasons(); // comparing keys of different kinds leaves some
    return file;
}

Result<CertificateBundle> readDer(const ReadRequest &request)
{
    CertificateBundle bundle;
    QByteArrayView rest = request.content;
    while (!isBlank(rest)) {
        X509Ptr x509 = parseX509(rest, request.context);
        const QString reasons = takeReasons();
        if (!x509 && !bundle.certificates.empty()) {
            bundle.trailingBytes = int(rest.size());
            break;
        }
        if (!x509) {
            bundle.others = {otherKindOf(rest)};
            return bundle.others.first().isEmpty() ? failure(Code::CertificateDamaged, {}, reasons)
                                                   : Result<CertificateBundle>(std::move(bundle));
        }
        bundle.certificates.push_back({std::move(x509)});
        rest = rest.sliced(elementSize(rest));
    }
    return bundle;
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
        bundle.certificates.push_back({std::move(x509)});
    }
    return bundle;
}

} // namespace bindwright
