// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "certificatereader.h"

#include "containerkind.h"
#include "pemreader.h"
#include "pkcs12reader.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// PEM that Windows tools wrote as UTF-16, as bytes; everything else as it is.
QByteArrayView narrowed(QByteArrayView content, QCA::SecureArray &storage)
{
    const bool littleEndian = content.startsWith("\xFF\xFE");
    if (!littleEndian && !content.startsWith("\xFE\xFF"))
        return content;
    storage.resize(int(content.size() / 2));
    for (int i = 0; i < storage.size(); ++i)
        storage[i] = content[2 * i + (littleEndian ? 0 : 1)];
    return {storage.constData(), storage.size()};
}

Result<CertificateBundle> readBundle(ContainerKind kind, const ReadRequest &request)
{
    switch (kind) {
    case ContainerKind::Pkcs12:
        return readPkcs12(request);
    case ContainerKind::Pem:
        return readPem(request);
    case ContainerKind::Der:
        return readDer(request);
    case ContainerKind::Pkcs7:
        return request.content.contains("-----BEGIN ") ? readPem(request) : readPkcs7(request);
    case ContainerKind::Unknown:
        break;
    }
    return failure(Code::NoCertificate);
}

/// Reads certificates with libcrypto; QCA keeps the passphrases and makes the digests.
class CryptoCertificateReader final : public CertificateReader
{
public:
    Result<> prepare() override;
    Result<CertificateFile> read(const QByteArray &content, const QString &path,
                                 const QCA::SecureArray &passphrase) const override;
    bool isSignedBy(const Certificate &certificate, const Certificate &issuer) const override;

private:
    std::optional<QCA::Initializer> m_initializer;
    std::unique_ptr<CryptoContext> m_context; ///< null: no provider
};

Result<> CryptoCertificateReader::prepare()
{
    if (!m_initializer)
        m_initializer.emplace();
    if (!m_context && QCA::isSupported("sha1,sha256"))
        m_context = std::make_unique<CryptoContext>();
    return m_context ? Result<>() : failure(Code::ProviderMissing);
}

Result<CertificateFile> CryptoCertificateReader::read(const QByteArray &content, const QString &path,
                                                      const QCA::SecureArray &passphrase) const
{
    if (content.size() > maximumCertificateFile)
        return failure(Code::FileTooLarge, path, QString::number(maximumCertificateFile));
    if (!m_context)
        return failure(Code::ProviderMissing, path);

    takeReasons(); // what others left in this thread's queue is not about this file
    QCA::SecureArray storage;
    const ReadRequest request = {narrowed(content, storage), passphrase, *m_context};
    CertificateFile file;
    file.path = path;
    file.kind = containerKindOf(request.content);
    auto certificates = readBundle(file.kind, request).and_then([&file](const CertificateBundle &bundle) {
        file.protection = bundle.protection;
        return certificatesOf(bundle);
    });
    if (!certificates)
        return failure(certificates.error().code, path, certificates.error().detail);
    file.certificates = *std::move(certificates);
    for (Certificate &certificate : file.certificates) {
        certificate.file = path;
        certificate.modernPkcs12 = file.protection && file.protection->modern;
    }
    return file;
}

bool CryptoCertificateReader::isSignedBy(const Certificate &certificate, const Certificate &issuer) const
{
    if (!m_context)
        return false;
    const X509Ptr signedOne = parseX509(certificate.der, *m_context);
    const X509Ptr signer = parseX509(issuer.der, *m_context);
    EVP_PKEY *key = signer ? X509_get0_pubkey(signer.get()) : nullptr;
    const bool isSigned = signedOne && key && X509_verify(signedOne.get(), key) == 1;
    takeReasons();
    return isSigned;
}

} // namespace

std::unique_ptr<CertificateReader> makeCertificateReader()
{
    return std::make_unique<CryptoCertificateReader>();
}

} // namespace bindwright
