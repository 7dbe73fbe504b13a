// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "pemreader.h"

#include "containerkind.h"
#include "pkcs12reader.h"
#include "privatekeys.h"
#include "protectionscheme.h"
#include "wrapping.h"

#include <QHash>

#include <openssl/pem.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// One "-----BEGIN label-----" block. RFC 7468
struct PemBlock
{
    QByteArrayView label;
    QByteArrayView headers; ///< RFC 1421 headers of an encrypted traditional key; else empty
    QByteArrayView base64;
};

/// Goes from block to block; whatever stands around them is passed over.
class PemBlocks final
{
public:
    explicit PemBlocks(QByteArrayView text)
        : m_text(text)
    { }

    /// The next block, or none at the end. Its END line may have another label, as when a label was changed
    /// by hand. Fails with CertificateDamaged when there is none before the next block.
    Result<std::optional<PemBlock>> next();

private:
    static void splitHeaders(PemBlock &block);

    QByteArrayView m_text;
};

Result<std::optional<PemBlock>> PemBlocks::next()
{
    constexpr QByteArrayView begin = "-----BEGIN ";
    constexpr QByteArrayView dashes = "-----";
    const qsizetype start = m_text.indexOf(begin);
    if (start < 0)
        return std::nullopt;
    m_text = m_text.sliced(start + begin.size());
    PemBlock block;
    const qsizetype labelEnd = m_text.indexOf(dashes);
    block.label = m_text.first(qMax<qsizetype>(labelEnd, 0));
    m_text = m_text.sliced(block.label.size());
    constexpr QByteArrayView end = "-----END ";
    const qsizetype bodyEnd = m_text.indexOf(end);
    const qsizetype nextBlock = m_text.indexOf(begin);
    const bool isEnded = bodyEnd >= dashes.size() && (nextBlock < 0 || bodyEnd < nextBlock);
    const qsizetype last = isEnded ? m_text.indexOf(dashes, bodyEnd + end.size()) : -1;
    if (labelEnd < 0 || last < 0)
        return failure(Code::CertificateDamaged, {}, u"no END line"_s);
    block.base64 = m_text.sliced(dashes.size(), bodyEnd - dashes.size());
    m_text = m_text.sliced(last + dashes.size());
    splitHeaders(block);
    return block;
}

void PemBlocks::splitHeaders(PemBlock &block)
{
    const QByteArrayView body = block.base64;
    if (!body.contains(':'))
        return;
    qsizetype blank = body.indexOf("\n\n");
    if (blank < 0)
        blank = body.indexOf("\n\r\n");
    if (blank < 0)
        blank = body.lastIndexOf(':'); // damaged: what follows will not decode
    block.headers = body.first(blank + 1);
    block.base64 = body.sliced(blank + 1);
}

QByteArrayView viewOf(const QCA::SecureArray &bytes)
{
    return {bytes.constData(), bytes.size()};
}

int givePassphrase(char *buffer, int size, int, void *passphrase)
{
    const auto *given = static_cast<const QCA::SecureArray *>(passphrase);
    const int length = qMin(size, given->size());
    std::memcpy(buffer, given->constData(), size_t(length));
    return length;
}

const QHash<QByteArray, int> &traditionalKeys()
{
    static const QHash<QByteArray, int> types{{"RSA PRIVATE KEY", EVP_PKEY_RSA},
                                              {"EC PRIVATE KEY", EVP_PKEY_EC},
                                              {"DSA PRIVATE KEY", EVP_PKEY_DSA}};
    return types;
}

/// The label of the key that \a der is, where \a label is over it; empty: it is none. The numbers of an RSA
/// and of a DSA key look alike.
QByteArrayView labelOf(const QCA::SecureArray &der, QByteArrayView label)
{
    const QByteArrayView inside = derKeyLabel(viewOf(der));
    return inside == "RSA PRIVATE KEY" && label == "DSA PRIVATE KEY" ? label : inside;
}

bool isPkcs8(const QByteArray &label)
{
    return label == "PRIVATE KEY" || label == "ENCRYPTED PRIVATE KEY";
}

/// Reads one PEM text: certificates, P7B and private keys in any order.
class PemReader final
{
public:
    explicit PemReader(const ReadRequest &request)
        : m_request(request)
    { }

    Result<CertificateBundle> read();
    Result<CertificateBundle> readKey(QByteArrayView label, const QCA::SecureArray &der);

private:
    Result<> readBlock(const PemBlock &block);
    bool readOdd(const PemBlock &block);
    Result<> readKey(const PemBlock &block, const QCA::SecureArray &der);
    Result<> readCertificates(const QCA::SecureArray &der);
    Result<> readEncryptedPkcs8(const QCA::SecureArray &der);
    Result<> readPkcs8(const QCA::SecureArray &der);
    Result<> readTraditional(const PemBlock &block, QCA::SecureArray der, int type);
    Result<> decrypt(QCA::SecureArray &der, QByteArrayView headers) const;
    Result<> addKey(const PKCS8_PRIV_KEY_INFO *info);

    const ReadRequest &m_request;
    WorkBudget m_budget;
    CertificateBundle m_bundle;
};

Result<CertificateBundle> PemReader::read()
{
    PemBlocks blocks(m_request.content);
    for (;;) {
        auto block = blocks.next();
        if (!block)
            return tl::unexpected(block.error());
        if (!block->has_value())
            return std::move(m_bundle);
        if (auto read = readBlock(**block); !read)
            return tl::unexpected(read.error());
    }
}

Result<CertificateBundle> PemReader::readKey(QByteArrayView label, const QCA::SecureArray &der)
{
    if (auto read = readKey({label, {}, {}}, der); !read)
        return tl::unexpected(read.error());
    return std::move(m_bundle);
}

Result<> PemReader::readBlock(const PemBlock &block)
{
    const bool isCertificate = block.label == "CERTIFICATE" || block.label == "X509 CERTIFICATE"
        || block.label == "TRUSTED CERTIFICATE" || block.label == "PKCS7" || block.label == "CMS"
        || block.label == "PKCS12" || block.label == "PFX";
    if (!isCertificate && block.label.endsWith("CERTIFICATE") && readOdd(block))
        return {};
    if (!isCertificate && !block.label.endsWith("PRIVATE KEY")) {
        // Requests, parameters, lists: of interest only where there is nothing else.
        m_bundle.others.append(QString::fromLatin1(block.label));
        return {};
    }
    const QByteArray label = block.label.toByteArray();
    if (!isCertificate && !isPkcs8(label) && !traditionalKeys().contains(label)) {
        m_bundle.closedKeys.push_back({PrivateKey::Unreadable, QString::fromLatin1(label)});
        return {};
    }
    auto der = decodeBase64(block.base64);
    if (!der)
        return tl::unexpected(der.error());
    if (block.headers.contains("ENCRYPTED"))
        return readKey(block, *der);
    // What is inside counts, not the label: people change it, and tools write "CERTIFICATE" over anything.
    const QByteArrayView inside = labelOf(*der, block.label);
    if (!inside.isEmpty())
        return readKey({inside, block.headers, {}}, *der);
    const bool isOther = containerKindOf(viewOf(*der)) != ContainerKind::Unknown;
    if (!isCertificate && !isOther)
        return readKey(block, *der);
    const int before = m_bundle.trailingBytes;
    const auto read = readCertificates(*der);
    if (block.label == "TRUSTED CERTIFICATE") // what follows it there is whom OpenSSL trusts it for
        m_bundle.trailingBytes = before;
    return read;
}

/// What a block of another kind of certificate holds (an attribute certificate), where it is one after all.
bool PemReader::readOdd(const PemBlock &block)
{
    const auto der = decodeBase64(block.base64);
    const bool isRead = der && readCertificates(*der);
    takeReasons();
    return isRead;
}

Result<> PemReader::readKey(const PemBlock &block, const QCA::SecureArray &der)
{
    const QByteArray label = block.label.toByteArray();
    if (isPkcs8(label))
        return label == "PRIVATE KEY" ? readPkcs8(der) : readEncryptedPkcs8(der);
    return readTraditional(block, der, traditionalKeys().value(label));
}

Result<> PemReader::readCertificates(const QCA::SecureArray &der)
{
    const ReadRequest inner = {viewOf(der), m_request.passphrase, m_request.context};
    const ContainerKind kind = containerKindOf(inner.content);
    auto found = kind == ContainerKind::Pkcs7 ? readPkcs7(inner)
        : kind == ContainerKind::Pkcs12       ? readPkcs12(inner)
                                              : readDer(inner);
    if (!found)
        return tl::unexpected(found.error());
    m_bundle.take(*std::move(found));
    return {};
}

Result<> PemReader::readPkcs8(const QCA::SecureArray &der)
{
    const BioPtr bio = bioOf(viewOf(der));
    const Pkcs8Ptr info(d2i_PKCS8_PRIV_KEY_INFO_bio(bio.get(), nullptr));
    if (!info)
        return failure(Code::CertificateDamaged, {}, takeReasons());
    return addKey(info.get());
}

Result<> PemReader::readEncryptedPkcs8(const QCA::SecureArray &der)
{
    const BioPtr bio = bioOf(viewOf(der));
    const EncryptedPkcs8Ptr encrypted(d2i_PKCS8_bio(bio.get(), nullptr));
    if (!encrypted)
        return failure(Code::CertificateDamaged, {}, takeReasons());
    const X509_ALGOR *algorithm = nullptr;
    X509_SIG_get0(encrypted.get(), &algorithm, nullptr);
    const std::vector<PassphraseForm> forms = formsOf(m_request.passphrase);
    if (auto spent = m_budget.spend(schemeOf(algorithm, m_request.context), forms.size()); !spent)
        return spent;
    for (const PassphraseForm &form : forms) {
        const Pkcs8Ptr info(
            PKCS8_decrypt_ex(encrypted.get(), form.text(), form.size(), m_request.context.get(), nullptr));
        if (info)
            return addKey(info.get());
    }
    return refused(m_request.passphrase);
}

Result<> PemReader::readTraditional(const PemBlock &block, QCA::SecureArray der, int type)
{
    const bool isEncrypted = block.headers.contains("ENCRYPTED");
    if (isEncrypted) {
        if (auto decrypted = decrypt(der, block.headers); !decrypted)
            return decrypted;
    }
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    KeyPtr key(d2i_PrivateKey_ex(type, nullptr, &bytes, der.size(), m_request.context.get(), nullptr));
    if (!key && isEncrypted)
        return refused(m_request.passphrase); // a wrong one gives fair padding once in 256
    if (!key)
        return failure(Code::CertificateDamaged, {}, takeReasons());
    m_bundle.keys.push_back({.key = std::move(key), .form = QString::fromLatin1(block.label)});
    return {};
}

Result<> PemReader::decrypt(QCA::SecureArray &der, QByteArrayView headers) const
{
    if (m_request.passphrase.isEmpty())
        return failure(Code::PassphraseNeeded);
    QByteArray text = headers.toByteArray();
    text = text.replace('\r', "").trimmed() + '\n';
    EVP_CIPHER_INFO info = {};
    if (!PEM_get_EVP_CIPHER_INFO(text.data(), &info) || !info.cipher) {
        const QByteArray algorithm = text.mid(text.indexOf("DEK-Info:") + 9).split(',').first().trimmed();
        takeReasons();
        return failure(Code::AlgorithmUnsupported, {}, QString::fromLatin1(algorithm));
    }
    long size = der.size();
    auto *bytes = reinterpret_cast<unsigned char *>(der.data());
    auto *passphrase = const_cast<QCA::SecureArray *>(&m_request.passphrase);
    if (!PEM_do_header(&info, bytes, &size, givePassphrase, passphrase))
        return refused(m_request.passphrase);
    der.resize(int(size));
    return {};
}

Result<> PemReader::addKey(const PKCS8_PRIV_KEY_INFO *info)
{
    auto key = keyOf(info, m_request.context);
    if (!key)
        return tl::unexpected(key.error());
    takeReasons();
    m_bundle.keys.push_back({.key = *std::move(key), .form = u"PRIVATE KEY"_s});
    return {};
}

} // namespace

Result<CertificateBundle> readPem(const ReadRequest &request)
{
    return PemReader(request).read();
}

Result<CertificateBundle> readDerKey(const ReadRequest &request)
{
    const QByteArrayView label = derKeyLabel(request.content);
    QCA::SecureArray der(int(request.content.size()));
    std::memcpy(der.data(), request.content.data(), size_t(der.size()));
    return PemReader(request).readKey(label, der);
}

} // namespace bindwright
