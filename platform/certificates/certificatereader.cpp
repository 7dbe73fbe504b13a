// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "certificatereader.h"

#include "bundlereader.h"
#include "platform/x509/signersearch.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

void addProtection(Certificate &certificate, const Pkcs12Protection &protection)
{
    certificate.protection = protection;
    certificate.modernPkcs12 = protection.modern;
    certificate.modernMac = protection.modernMacAlone ? protection.macAlgorithm : QString();
    certificate.hasOldPassphrase = protection.oldPassphrase;
}

/// Reads certificates with libcrypto; QCA keeps the passphrases and makes the digests.
class CryptoCertificateReader final : public CertificateReader
{
public:
    Result<> prepare() override;
    Result<CertificateFile> read(const QByteArray &content, const QString &path,
                                 const QCA::SecureArray &passphrase) const override;
    Signers signersOf(const QList<Certificate> &given) const override;

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

    const ThreadVisit visit;
    takeReasons(); // what others left in this thread's queue is not about this file
    ContainerKind kind = ContainerKind::Unknown;
    auto read = readBundle({content, passphrase, *m_context}, kind).and_then(fileOf);
    if (!read)
        return failure(read.error().code, path, read.error().detail);
    CertificateFile &file = *read;
    file.path = path;
    file.kind = file.protection ? ContainerKind::Pkcs12 : kind;
    for (Certificate &certificate : file.certificates) {
        certificate.file = path;
        if (file.protection)
            addProtection(certificate, *file.protection);
    }
    takeSigners(file.certificates, signersOf(file.certificates));
    return read;
}

Signers CryptoCertificateReader::signersOf(const QList<Certificate> &given) const
{
    const ThreadVisit visit;
    return m_context ? signersAmong(given, *m_context) : Signers();
}

} // namespace

std::unique_ptr<CertificateReader> makeCertificateReader()
{
    return std::make_unique<CryptoCertificateReader>();
}

} // namespace bindwright
