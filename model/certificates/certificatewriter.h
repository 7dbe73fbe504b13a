// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "certificate.h"

#include "model/base/result.h"

#include <QtCrypto>

#include <memory>

namespace bindwright {

/// What a new file is made as.
enum class FileForm {
    Pfx, ///< PKCS#12, under a passphrase
    Pem, ///< certificates, and the key under a passphrase (PKCS#8)
    Cer, ///< one certificate, DER
    P7b, ///< certificates alone, PKCS#7
};

/// How a PFX is protected.
enum class PfxEncryption {
    Legacy, ///< pbeWithSHA1And3-KeyTripleDES-CBC, MAC SHA-1: what Cloud Services and Windows before 2019 take
    Aes, ///< PBES2 with AES-256-CBC, MAC SHA-256
};

/// One certificate file to be made.
struct NewCertificateFile
{
    enum class Key { Without, With };

    FileForm form = FileForm::Pfx;
    QList<Certificate> certificates; ///< the first is the one that it is about, then its chain
    Key key = Key::Without; ///< whether the first one's private key goes along
    PfxEncryption encryption = PfxEncryption::Legacy; ///< of a PFX
    QString friendlyName = {}; ///< PKCS#9, of the first; empty: none

    bool operator==(const NewCertificateFile &) const = default;
};

/// A file that may hold private keys: its bytes, and what opens it.
struct KeySource
{
    QString path;
    QCA::SecureArray content;
    QCA::SecureArray passphrase = {};
};

/// The bytes of a file where they are wiped, for it may hold a key without a passphrase; \a content is wiped.
inline QCA::SecureArray secretOf(QByteArray &&content)
{
    QCA::SecureArray bytes(content);
    content.fill('\0');
    return bytes;
}

/// The private keys of some files. They come out in a file under a passphrase, and in no other way.
class KeyRing
{
public:
    KeyRing() = default;
    virtual ~KeyRing() = default;
    Q_DISABLE_COPY_MOVE(KeyRing)

    /// Whether the private key of \a certificate is there.
    virtual bool hasKeyOf(const Certificate &certificate) const = 0;

    /// The bytes of \a file under \a passphrase (UTF-8), which a key in a PEM file cannot go without.
    /// Fails with NoPrivateKey, PassphraseMissing or NotWritten; the subject is left to the caller.
    virtual Result<QByteArray> make(const NewCertificateFile &file,
                                    const QCA::SecureArray &passphrase) const = 0;

    /// The same for the file at \a path, which the error is about.
    Result<QByteArray> makeAt(const QString &path, const NewCertificateFile &file,
                              const QCA::SecureArray &passphrase) const
    {
        const auto bytes = make(file, passphrase);
        if (!bytes && bytes.error().code == Code::NoPrivateKey)
            return failure(Code::NoPrivateKey, displayName(file.certificates.first()), path);
        if (!bytes)
            return failure(bytes.error().code, path, bytes.error().detail);
        return bytes;
    }
};

/// Makes certificate files. The platform implements it; threads may share one writer.
class CertificateWriter
{
public:
    CertificateWriter() = default;
    virtual ~CertificateWriter() = default;
    Q_DISABLE_COPY_MOVE(CertificateWriter)

    /// Takes the private keys out of \a sources; a file that cannot be read has none. Not before
    /// CertificateReader::prepare().
    virtual std::unique_ptr<KeyRing> open(const QList<KeySource> &sources) const = 0;
};

} // namespace bindwright
