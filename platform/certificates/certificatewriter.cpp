// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "certificatewriter.h"

#include "bundlereader.h"
#include "pkcs12writer.h"
#include "platform/x509/keyfacts.h"

#include <openssl/pem.h>

#include <unordered_map>

namespace bindwright {

namespace {

QByteArray contentOf(BIO *bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    return {bytes, size};
}

tl::unexpected<Error> notWritten()
{
    return failure(Code::NotWritten, {}, takeReasons());
}

class CryptoKeyRing final : public KeyRing
{
public:
    CryptoKeyRing(const QList<KeySource> &sources, const CryptoContext &context)
        : m_context(context)
    {
        for (const KeySource &source : sources) {
            ContainerKind kind = ContainerKind::Unknown;
            const QByteArrayView content(source.content.constData(), source.content.size());
            auto bundle = readBundle({content, source.passphrase, m_context}, kind);
            for (size_t i = 0; bundle && i < bundle->keys.size(); ++i) {
                const QByteArray hash = keyHashOf(bundle->keys[i].key.get());
                m_keys.insert_or_assign(hash, std::move(bundle->keys[i]));
            }
        }
        takeReasons();
    }

    bool hasKeyOf(const Certificate &certificate) const override
    {
        return m_keys.contains(certificate.keyHash);
    }

    Result<QByteArray> make(const NewCertificateFile &file, const QCA::SecureArray &passphrase) const override
    {
        takeReasons();
        Pkcs12Parts parts{
            .certificates = {}, .friendlyName = file.friendlyName, .encryption = file.encryption};
        for (const Certificate &certificate : file.certificates) {
            parts.certificates.push_back(parseX509(certificate.der, m_context));
            if (!parts.certificates.back())
                return notWritten();
        }
        if (file.key == NewCertificateFile::Key::With) {
            const auto key = m_keys.find(file.certificates.first().keyHash);
            if (key == m_keys.cend() || !fits(*key->second.key, *parts.certificates.front()))
                return failure(Code::NoPrivateKey);
            parts.key = key->second.key.get();
            parts.storage = key->second.storage;
            parts.provider = key->second.provider;
            parts.isOfMachine = key->second.isOfMachine;
        }
        return made(file.form, parts, passphrase);
    }

private:
    static bool fits(const EVP_PKEY &key, const X509 &x509)
    {
        const bool is = X509_check_private_key(&x509, &key) == 1;
        takeReasons();
        return is;
    }

    Result<QByteArray> made(FileForm form, const Pkcs12Parts &parts, const QCA::SecureArray &passphrase) const
    {
        switch (form) {
        case FileForm::Pfx:
            return writePkcs12(parts, passphrase, m_context);
        case FileForm::Pem:
            return parts.key && passphrase.isEmpty() ? failure(Code::PassphraseMissing)
                                                     : pemOf(parts, passphrase);
        case FileForm::Cer:
            return derOf(parts.certificates.front().get());
        case FileForm::P7b:
            return p7bOf(parts);
        }
        return notWritten();
    }

    Result<QByteArray> pemOf(const Pkcs12Parts &parts, const QCA::SecureArray &passphrase) const
    {
        const BioPtr bio(BIO_new(BIO_s_mem()));
        for (const X509Ptr &x509 : parts.certificates) {
            if (PEM_write_bio_X509(bio.get(), x509.get()) != 1)
                return notWritten();
        }
        if (!parts.key)
            return contentOf(bio.get());
        const Pkcs8Ptr info(EVP_PKEY2PKCS8(parts.key));
        constexpr int iterations = 100'000;
        const EncryptedPkcs8Ptr encrypted(info ? PKCS8_encrypt_ex(-1, cipher().get(), passphrase.constData(),
                                                                  passphrase.size(), nullptr, 0, iterations,
                                                                  info.get(), m_context.get(), nullptr)
                                               : nullptr);
        if (!encrypted || PEM_write_bio_PKCS8(bio.get(), encrypted.get()) != 1)
            return notWritten();
        return contentOf(bio.get());
    }

    std::unique_ptr<EVP_CIPHER, Release<EVP_CIPHER_free>> cipher() const
    {
        return std::unique_ptr<EVP_CIPHER, Release<EVP_CIPHER_free>>(
            EVP_CIPHER_fetch(m_context.get(), "AES-256-CBC", nullptr));
    }

    static Result<QByteArray> p7bOf(const Pkcs12Parts &parts)
    {
        const Pkcs7Ptr pkcs7(PKCS7_new());
        bool isMade = pkcs7 && PKCS7_set_type(pkcs7.get(), NID_pkcs7_signed)
            && PKCS7_content_new(pkcs7.get(), NID_pkcs7_data) && PKCS7_set_detached(pkcs7.get(), 1);
        for (size_t i = 0; isMade && i < parts.certificates.size(); ++i)
            isMade = PKCS7_add_certificate(pkcs7.get(), parts.certificates[i].get()) == 1;
        const BioPtr bio(BIO_new(BIO_s_mem()));
        if (!isMade || i2d_PKCS7_bio(bio.get(), pkcs7.get()) != 1)
            return notWritten();
        return contentOf(bio.get());
    }

    struct Hasher
    {
        size_t operator()(const QByteArray &bytes) const { return qHash(bytes); }
    };

    const CryptoContext &m_context;
    std::unordered_map<KeyHash, CertificateBundle::Key, Hasher> m_keys;
};

class CryptoCertificateWriter final : public CertificateWriter
{
public:
    std::unique_ptr<KeyRing> open(const QList<KeySource> &sources) const override
    {
        std::call_once(m_made, [this] { m_context = std::make_unique<CryptoContext>(); });
        return std::make_unique<CryptoKeyRing>(sources, *m_context);
    }

private:
    mutable std::once_flag m_made;
    mutable std::unique_ptr<CryptoContext> m_context;
};

} // namespace

std::unique_ptr<CertificateWriter> makeCertificateWriter()
{
    return std::make_unique<CryptoCertificateWriter>();
}

} // namespace bindwright
