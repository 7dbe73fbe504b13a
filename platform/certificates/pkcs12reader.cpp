// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "pkcs12reader.h"

#include "privatekeys.h"
#include "protectionscheme.h"
#include "platform/x509/bagattributes.h"

#include <openssl/err.h>
#include <openssl/sha.h>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// \a name into a list of what is there, each once.
void note(QString &list, const QString &name)
{
    QStringList names = list.split(u", "_s, Qt::SkipEmptyParts);
    if (!names.contains(name))
        names.append(name);
    list = names.join(u", "_s);
}

/// Whether all is there that libcrypto takes for granted.
bool isWhole(const PKCS7 *contents)
{
    if (!contents->d.ptr)
        return false;
    if (!PKCS7_type_is_encrypted(contents))
        return true;
    const PKCS7_ENC_CONTENT *encrypted = contents->d.encrypted->enc_data;
    return encrypted && encrypted->algorithm && encrypted->enc_data;
}

/// Reads one PKCS#12 file: structure, then MAC, then contents. RFC 7292
class Pkcs12Reader final
{
public:
    explicit Pkcs12Reader(const ReadRequest &request)
        : m_request(request)
        , m_forms(formsOf(request.passphrase))
    { }

    Result<CertificateBundle> read();

private:
    Result<> checkMac(PKCS12 *pkcs12);
    Result<> checkPbmac1(const X509_ALGOR *algorithm);
    Result<> keepFitting(PKCS12 *pkcs12); ///< the forms that the MAC fits
    Result<> readContents(const PKCS7 *contents);
    Result<> readEncrypted(const PKCS7 *contents);
    Result<> readBags(const STACK_OF(PKCS12_SAFEBAG) * bags);
    Result<> readBag(const PKCS12_SAFEBAG *bag);
    Result<> readCertificate(const PKCS12_SAFEBAG *bag);
    Result<> readShroudedKey(const PKCS12_SAFEBAG *bag);
    Result<> addKey(const PKCS8_PRIV_KEY_INFO *info, const PKCS12_SAFEBAG *bag);

    /// What the first fitting form of the passphrase makes of \a open, else null.
    template<class Open>
    auto unlocked(Open open) -> decltype(open(PassphraseForm()))
    {
        for (const PassphraseForm &form : m_forms) {
            if (auto opened = open(form)) {
                m_protection.oldPassphrase = m_protection.oldPassphrase || form.isOld;
                noteUse(form);
                return opened;
            }
        }
        return {};
    }
    void noteWork(const ProtectionScheme &scheme);
    void noteScheme(const ProtectionScheme &scheme, QString &encryption); ///< that is of m_protection
    void noteUse(const PassphraseForm &form) { m_isClosed = m_isClosed || form.size() > 0; }
    bool isDecodeFault() const;
    tl::unexpected<Error> notUnlocked() const;

    const ReadRequest &m_request;
    std::vector<PassphraseForm> m_forms; ///< those that fit, once the MAC told
    bool m_macVerified = false;
    bool m_macIsModern = false;
    bool m_isOpened = false; ///< the passphrase fits something in it
    bool m_isInEncrypted = false; ///< what is read now stands in what was encrypted as a whole
    bool m_isClosed = false; ///< the passphrase that fits is no empty one
    WorkBudget m_budget;
    Pkcs12Protection m_protection;
    CertificateBundle m_bundle;
};

tl::unexpected<Error> damaged()
{
    return failure(Code::CertificateDamaged, {}, takeReasons());
}

Result<CertificateBundle> Pkcs12Reader::read()
{
    // d2i_PKCS12_bio() takes BER as well, and hands our context on to all that is inside.
    const BioPtr bio = bioOf(m_request.content);
    PKCS12 *parsed = PKCS12_init_ex(NID_pkcs7_data, m_request.context.get(), nullptr);
    const bool isParsed = d2i_PKCS12_bio(bio.get(), &parsed) != nullptr;
    const Pkcs12Ptr pkcs12(parsed); // null when it could be begun but not ended
    if (!isParsed)
        return damaged();
    // Before the MAC: a file without content must not pass for a wrong passphrase (CVE-2024-0727).
    const ContentsPtr all(PKCS12_unpack_authsafes(pkcs12.get()));
    if (!all)
        return damaged();
    for (int i = 0; i < sk_PKCS7_num(all.get()); ++i) {
        if (!isWhole(sk_PKCS7_value(all.get(), i)))
            return failure(Code::CertificateDamaged, {}, u"no content"_s);
    }
    if (auto checked = checkMac(pkcs12.get()); !checked)
        return tl::unexpected(checked.error());
    for (int i = 0; i < sk_PKCS7_num(all.get()); ++i) {
        if (auto read = readContents(sk_PKCS7_value(all.get(), i)); !read)
            return tl::unexpected(read.error());
    }
    m_protection.modernMacAlone = m_macIsModern && !m_protection.modern;
    m_protection.modern = m_protection.modern || m_macIsModern;
    m_protection.isOpen = !m_isClosed;
    m_bundle.protection = m_protection;
    return std::move(m_bundle);
}

Result<> Pkcs12Reader::checkMac(PKCS12 *pkcs12)
{
    if (!PKCS12_mac_present(pkcs12))
        return {};
    const X509_ALGOR *algorithm = nullptr;
    const ASN1_INTEGER *iterations = nullptr;
    PKCS12_get0_mac(nullptr, &algorithm, nullptr, &iterations, pkcs12);
    ProtectionScheme scheme;
    scheme.name = longName(algorithm->algorithm);
    scheme.work = 1;
    m_protection.macAlgorithm = scheme.name;
    if (OBJ_obj2nid(algorithm->algorithm) == NID_pbmac1) {
        if (auto checked = checkPbmac1(algorithm); !checked)
            return checked;
        scheme = schemeOf(algorithm, m_request.context);
    } else {
        if (iterations) // absent: 1
            scheme.work = qMax<qint64>(ASN1_INTEGER_get(iterations), 0);
        const int digest = OBJ_obj2nid(algorithm->algorithm);
        if (!hasDigest(digest, m_request.context))
            scheme.unsupported = scheme.name;
        // SHA-2 came to Windows' PKCS#12 along with AES.
        const EVP_MD *known = EVP_get_digestbynid(digest);
        scheme.modern = known && EVP_MD_get_size(known) > SHA_DIGEST_LENGTH;
    }
    if (auto spent = m_budget.spend(scheme, m_forms.size()); !spent)
        return spent;
    noteWork(scheme);
    m_macIsModern = scheme.modern;
    return keepFitting(pkcs12);
}

Result<> Pkcs12Reader::keepFitting(PKCS12 *pkcs12)
{
    const auto fits = [pkcs12](const PassphraseForm &form) {
        return PKCS12_verify_mac(pkcs12, form.text(), form.size()) == 1;
    };
    // What is no UTF-8 libcrypto takes for Latin-1 here, and as it is for PBES2: several can fit.
    std::vector<PassphraseForm> fitting;
    std::copy_if(m_forms.cbegin(), m_forms.cend(), std::back_inserter(fitting), fits);
    if (fitting.empty())
        return refused(m_request.passphrase);
    m_protection.oldPassphrase = fitting.front().isOld;
    noteUse(fitting.front());
    // What PBES2 encrypts has the passphrase as it is, whatever OpenSSL 1.0 made of it for the MAC.
    if (fitting.front().isOld)
        fitting.push_back(m_forms.front());
    m_forms = fitting;
    m_macVerified = true;
    takeReasons();
    return {};
}

Result<> Pkcs12Reader::checkPbmac1(const X509_ALGOR *algorithm)
{
    // OpenSSL 3.4 is the first that checks it; those before would call any passphrase wrong.
    if (OpenSSL_version_num() < 0x30400000L)
        return failure(Code::AlgorithmUnsupported, {}, u"PBMAC1"_s);
    // A key of one byte fits a wrong passphrase once in 256. RFC 9579 §7. One longer than any digest keeps
    // the program busy, or overruns an OpenSSL that does not look.
    constexpr int shortestKey = 20;
    const int length = schemeOf(algorithm, m_request.context).keyLength;
    if (length < shortestKey || length > EVP_MAX_MD_SIZE)
        return failure(Code::CertificateDamaged, {}, u"PBMAC1 key length"_s);
    return {};
}

Result<> Pkcs12Reader::readContents(const PKCS7 *contents)
{
    switch (const int type = OBJ_obj2nid(contents->type)) {
    case NID_pkcs7_data: {
        const BagsPtr bags(PKCS12_unpack_p7data(const_cast<PKCS7 *>(contents)));
        return bags ? readBags(bags.get()) : damaged();
    }
    case NID_pkcs7_encrypted:
        return readEncrypted(contents);
    default:
        return failure(Code::AlgorithmUnsupported, {},
                       type == NID_undef ? u"unknown content"_s : QString::fromLatin1(OBJ_nid2ln(type)));
    }
}

Result<> Pkcs12Reader::readEncrypted(const PKCS7 *contents)
{
    const PKCS7_ENC_CONTENT *encrypted = contents->d.encrypted->enc_data;
    const ProtectionScheme scheme = schemeOf(encrypted->algorithm, m_request.context);
    noteScheme(scheme, m_protection.certificateEncryption);
    if (auto spent = m_budget.spend(scheme, m_forms.size()); !spent)
        return spent;
    const auto bags = unlocked([contents](const PassphraseForm &form) {
        return BagsPtr(PKCS12_unpack_p7encdata(const_cast<PKCS7 *>(contents), form.text(), form.size()));
    });
    if (!bags)
        return notUnlocked();
    m_isOpened = true;
    takeReasons();
    m_isInEncrypted = true;
    const auto read = readBags(bags.get());
    m_isInEncrypted = false;
    return read;
}

Result<> Pkcs12Reader::readBags(const STACK_OF(PKCS12_SAFEBAG) * bags)
{
    for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags); ++i) {
        if (auto read = readBag(sk_PKCS12_SAFEBAG_value(bags, i)); !read)
            return read;
    }
    return {};
}

Result<> Pkcs12Reader::readBag(const PKCS12_SAFEBAG *bag)
{
    switch (PKCS12_SAFEBAG_get_nid(bag)) {
    case NID_keyBag: {
        const PKCS8_PRIV_KEY_INFO *info = PKCS12_SAFEBAG_get0_p8inf(bag);
        m_protection.isKeyPlain = m_protection.isKeyPlain || !m_isInEncrypted;
        return info ? addKey(info, bag) : damaged();
    }
    case NID_pkcs8ShroudedKeyBag:
        return readShroudedKey(bag);
    case NID_certBag:
        return PKCS12_SAFEBAG_get_bag_nid(bag) == NID_x509Certificate ? readCertificate(bag) : Result<>();
    case NID_safeContentsBag:
        return readBags(PKCS12_SAFEBAG_get0_safes(bag)); // libcrypto bounds the depth
    default: // CRLs and secrets are nothing to us
        return {};
    }
}

Result<> Pkcs12Reader::readCertificate(const PKCS12_SAFEBAG *bag)
{
    const X509Ptr found(PKCS12_SAFEBAG_get1_cert(bag));
    X509Ptr x509 = found ? parseX509(derOf(found.get()), m_request.context) : nullptr;
    if (!x509)
        return damaged();
    m_bundle.certificates.push_back({std::move(x509), localKeyIdOf(bag), friendlyNameOf(bag)});
    return {};
}

Result<> Pkcs12Reader::readShroudedKey(const PKCS12_SAFEBAG *bag)
{
    const X509_SIG *shrouded = PKCS12_SAFEBAG_get0_pkcs8(bag);
    if (!shrouded)
        return damaged();
    const X509_ALGOR *algorithm = nullptr;
    X509_SIG_get0(shrouded, &algorithm, nullptr);
    const ProtectionScheme scheme = schemeOf(algorithm, m_request.context);
    noteScheme(scheme, m_protection.keyEncryption);
    if (auto spent = m_budget.spend(scheme, m_forms.size()); !spent)
        return spent;
    const auto info = unlocked([&](const PassphraseForm &form) {
        return Pkcs8Ptr(
            PKCS8_decrypt_ex(shrouded, form.text(), form.size(), m_request.context.get(), nullptr));
    });
    if (!info && !isDecodeFault() && (m_macVerified || m_isOpened)) {
        takeReasons();
        m_isClosed = true;
        m_bundle.closedKeys.push_back({PrivateKey::Locked, {}, localKeyIdOf(bag)});
        return {};
    }
    if (!info)
        return notUnlocked();
    takeReasons();
    return addKey(info.get(), bag);
}

void Pkcs12Reader::noteWork(const ProtectionScheme &scheme)
{
    const qint64 work = qMin<qint64>(scheme.work, std::numeric_limits<int>::max());
    m_protection.iterations = qMax(m_protection.iterations, int(work));
}

void Pkcs12Reader::noteScheme(const ProtectionScheme &scheme, QString &encryption)
{
    note(encryption, scheme.name);
    m_protection.modern = m_protection.modern || scheme.modern;
    if (!scheme.derivation.isEmpty() && !m_protection.derivations.contains(scheme.derivation))
        m_protection.derivations.append(scheme.derivation);
    noteWork(scheme);
}

Result<> Pkcs12Reader::addKey(const PKCS8_PRIV_KEY_INFO *info, const PKCS12_SAFEBAG *bag)
{
    auto key = keyOf(info, m_request.context);
    if (!key && key.error().code == Code::AlgorithmUnsupported) {
        m_bundle.closedKeys.push_back({PrivateKey::Unreadable, key.error().detail, localKeyIdOf(bag)});
        return {};
    }
    if (!key)
        return tl::unexpected(key.error());
    m_bundle.keys.push_back({.key = *std::move(key),
                             .localKeyId = localKeyIdOf(bag),
                             .storage = storageOf(info, bag),
                             .provider = providerOf(bag),
                             .isOfMachine = isOfMachine(bag)});
    return {};
}

bool Pkcs12Reader::isDecodeFault() const
{
    // Deciphered well but not readable: with the MAC right, that is no matter of the passphrase.
    return m_macVerified && ERR_GET_REASON(ERR_peek_last_error()) == PKCS12_R_DECODE_ERROR;
}

tl::unexpected<Error> Pkcs12Reader::notUnlocked() const
{
    if (isDecodeFault())
        return damaged();
    if (!m_macVerified)
        return refused(m_request.passphrase);
    takeReasons();
    return failure(Code::ContentLocked);
}

} // namespace

Result<CertificateBundle> readPkcs12(const ReadRequest &request)
{
    return Pkcs12Reader(request).read();
}

} // namespace bindwright
