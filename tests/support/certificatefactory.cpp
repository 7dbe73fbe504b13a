// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "certificatefactory.h"

#include <QUrl>

#include <openssl/conf.h>
#include <openssl/core_names.h>
#include <openssl/dsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>
#include <openssl/provider.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <atomic>

using namespace Qt::StringLiterals;

namespace testing {

namespace {

/// \a value, which libcrypto made; ends the program when it could not.
template<class T>
T need(T value, const char *what)
{
    if (!value) {
        ERR_print_errors_fp(stderr);
        qFatal("certificatefactory: %s", what);
    }
    return value;
}

using KeyPtr = std::shared_ptr<EVP_PKEY>;

KeyPtr owned(EVP_PKEY *key)
{
    return KeyPtr(need(key, "key"), EVP_PKEY_free);
}

/// A context that has RC2; it lives as long as the process.
OSSL_LIB_CTX *legacyContext()
{
    static OSSL_LIB_CTX *context = [] {
        OSSL_LIB_CTX *made = OSSL_LIB_CTX_new();
        need(OSSL_PROVIDER_load(made, "default"), "default provider");
        need(OSSL_PROVIDER_load(made, "legacy"), "legacy provider");
        return made;
    }();
    return context;
}

EVP_PKEY *rsaPssKey()
{
    EVP_PKEY_CTX *context = need(EVP_PKEY_CTX_new_from_name(nullptr, "RSA-PSS", nullptr), "RSA-PSS");
    EVP_PKEY *key = nullptr;
    EVP_PKEY_keygen_init(context);
    EVP_PKEY_CTX_set_rsa_keygen_bits(context, 2048);
    EVP_PKEY_generate(context, &key);
    EVP_PKEY_CTX_free(context);
    return key;
}

EVP_PKEY *dsaKey()
{
    EVP_PKEY_CTX *context = need(EVP_PKEY_CTX_new_from_name(nullptr, "DSA", nullptr), "DSA");
    EVP_PKEY *parameters = nullptr;
    EVP_PKEY_paramgen_init(context);
    EVP_PKEY_CTX_set_dsa_paramgen_bits(context, 2048);
    EVP_PKEY_generate(context, &parameters);
    EVP_PKEY_CTX_free(context);
    context = need(EVP_PKEY_CTX_new_from_pkey(nullptr, need(parameters, "DSA parameters"), nullptr), "DSA");
    EVP_PKEY *key = nullptr;
    EVP_PKEY_keygen_init(context);
    EVP_PKEY_generate(context, &key);
    EVP_PKEY_CTX_free(context);
    EVP_PKEY_free(parameters);
    return key;
}

KeyPtr keyOf(Key kind)
{
    switch (kind) {
    case Key::Rsa2048: {
        static const KeyPtr key = owned(EVP_RSA_gen(2048));
        return key;
    }
    case Key::OtherRsa2048: {
        static const KeyPtr key = owned(EVP_RSA_gen(2048));
        return key;
    }
    case Key::Rsa1024: {
        static const KeyPtr key = owned(EVP_RSA_gen(1024));
        return key;
    }
    case Key::EcdsaP256:
        return owned(EVP_EC_gen("P-256"));
    case Key::EcdsaP521:
        return owned(EVP_EC_gen("P-521"));
    case Key::EcdsaBrainpool:
        return owned(EVP_EC_gen("brainpoolP256r1"));
    case Key::EcdsaBinary:
        return owned(EVP_EC_gen("sect283k1"));
    case Key::Dsa2048: {
        static const KeyPtr key = owned(dsaKey());
        return key;
    }
    case Key::EcdsaExplicit: {
        const KeyPtr key = owned(EVP_EC_gen("P-256"));
        need(EVP_PKEY_set_utf8_string_param(key.get(), OSSL_PKEY_PARAM_EC_ENCODING,
                                            OSSL_PKEY_EC_ENCODING_EXPLICIT),
             "explicit curve");
        return key;
    }
    case Key::RsaPss: {
        static const KeyPtr key = owned(rsaPssKey());
        return key;
    }
    case Key::Ed25519:
        return owned(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    case Key::Ed448:
        return owned(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED448"));
    }
    return {};
}

void setTime(ASN1_TIME *time, const QDateTime &value)
{
    const QByteArray text = value.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + 'Z';
    need(ASN1_TIME_set_string_X509(time, text.constData()), "time"); // UTCTime until 2049. RFC 5280 §4.1.2.5
}

void addEntry(X509_NAME *name, const char *field, const QString &value)
{
    if (value.isEmpty())
        return;
    const QByteArray utf8 = value.toUtf8();
    need(X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                    reinterpret_cast<const unsigned char *>(utf8.constData()),
                                    int(utf8.size()), -1, 0),
         field);
}

void addExtension(X509 *x509, X509 *issuer, int nid, const QByteArray &value, const QByteArray &sections = {})
{
    if (value.isEmpty())
        return;
    X509V3_CTX context = {};
    X509V3_set_ctx(&context, issuer, x509, nullptr, nullptr, 0);
    CONF *configuration = NCONF_new(nullptr);
    BIO *text = BIO_new_mem_buf(sections.constData(), int(sections.size()));
    need(sections.isEmpty() || NCONF_load_bio(configuration, text, nullptr) == 1, "configuration");
    BIO_free(text);
    X509V3_set_nconf(&context, configuration);
    X509_EXTENSION *extension =
        need(X509V3_EXT_nconf_nid(configuration, &context, nid, value.constData()), value.constData());
    need(X509_add_ext(x509, extension, -1), "extension");
    X509_EXTENSION_free(extension);
    NCONF_free(configuration);
}

QByteArray alternativeNames(const Subject &subject)
{
    QByteArrayList names;
    for (const QString &name : subject.dnsNames) {
        const bool isWildcard = name.startsWith("*."_L1);
        const QByteArray ace = QUrl::toAce(isWildcard ? name.mid(2) : name);
        names.append("DNS:" + QByteArray(isWildcard ? "*." : "") + ace);
    }
    for (const QString &address : subject.ipAddresses)
        names.append("IP:" + address.toLatin1());
    if (!subject.otherNames.isEmpty())
        names.append(subject.otherNames);
    return names.join(',');
}

void addGenericExtensions(X509 *x509, const QByteArrayList &extensions)
{
    for (const QByteArray &given : extensions) {
        const qsizetype sign = given.indexOf('=');
        X509V3_CTX context = {};
        X509V3_set_ctx(&context, x509, x509, nullptr, nullptr, 0);
        X509_EXTENSION *extension = need(X509V3_EXT_nconf(nullptr, &context, given.first(sign).constData(),
                                                          given.sliced(sign + 1).constData()),
                                         given.constData());
        need(X509_add_ext(x509, extension, -1), "extension");
        X509_EXTENSION_free(extension);
    }
}

void addRawNames(X509 *x509, const QByteArrayList &names)
{
    GENERAL_NAMES *all = sk_GENERAL_NAME_new_null();
    for (const QByteArray &name : names) {
        ASN1_IA5STRING *text = ASN1_IA5STRING_new();
        ASN1_STRING_set(text, name.constData(), int(name.size()));
        GENERAL_NAME *entry = GENERAL_NAME_new();
        GENERAL_NAME_set0_value(entry, GEN_DNS, text);
        sk_GENERAL_NAME_push(all, entry);
    }
    need(X509_add1_ext_i2d(x509, NID_subject_alt_name, all, 0, 0), "raw names");
    GENERAL_NAMES_free(all);
}

void sign(X509 *x509, EVP_PKEY *key, const Subject &subject)
{
    const int kind = EVP_PKEY_get_base_id(key);
    const EVP_MD *digest = kind == EVP_PKEY_ED25519 || kind == EVP_PKEY_ED448
        ? nullptr
        : EVP_get_digestbyname(subject.digest.constData());
    EVP_MD_CTX *context = need(EVP_MD_CTX_new(), "digest");
    EVP_PKEY_CTX *parameters = nullptr;
    need(EVP_DigestSignInit(context, &parameters, digest, nullptr, key), "signature");
    if (subject.pssSignature)
        EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING);
    need(X509_sign_ctx(x509, context), "signature");
    EVP_MD_CTX_free(context);
}

void addExtensions(X509 *x509, X509 *issuer, const Subject &subject)
{
    const QByteArray limit =
        subject.pathLength < 0 ? QByteArray() : ",pathlen:" + QByteArray::number(subject.pathLength);
    addExtension(x509, issuer, NID_basic_constraints, subject.isCa ? "critical,CA:TRUE" + limit : "CA:FALSE");
    addExtension(x509, issuer, NID_name_constraints, subject.nameConstraints, subject.sections);
    addExtension(x509, issuer, NID_info_access, subject.informationAccess);
    const QByteArray usage =
        subject.isCa ? "critical,keyCertSign,cRLSign" : "critical,digitalSignature,keyEncipherment";
    addExtension(x509, issuer, NID_key_usage, subject.keyUsage.isEmpty() ? usage : subject.keyUsage);
    if (!subject.isCa)
        addExtension(x509, issuer, NID_ext_key_usage, subject.extendedKeyUsage);
    if (subject.hasKeyIds) {
        addExtension(x509, issuer, NID_subject_key_identifier, "hash");
        addExtension(x509, issuer, NID_authority_key_identifier, "keyid");
    }
    if (subject.rawDnsNames.isEmpty())
        addExtension(x509, issuer, NID_subject_alt_name, alternativeNames(subject));
    else
        addRawNames(x509, subject.rawDnsNames);
    addGenericExtensions(x509, subject.extensions);
}

/// Of one common name, as a PrintableString.
void setPrintableIssuer(X509 *x509, const QString &commonName)
{
    const QByteArray text = commonName.toLatin1();
    X509_NAME *name = need(X509_NAME_new(), "name");
    X509_NAME_add_entry_by_NID(name, NID_commonName, V_ASN1_PRINTABLESTRING,
                               reinterpret_cast<const unsigned char *>(text.constData()), int(text.size()),
                               -1, 0);
    X509_set_issuer_name(x509, name);
    X509_NAME_free(name);
}

std::shared_ptr<X509> fromDer(const QByteArray &bytes)
{
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.constData());
    return {need(d2i_X509(nullptr, &at, long(bytes.size())), "changed certificate"), X509_free};
}

/// Signed by \a issuer, or by itself when that is null.
TestCertificate make(const Subject &subject, const TestCertificate *issuer, const KeyPtr &key)
{
    static std::atomic<long> serial = 1;
    TestCertificate made;
    made.key = key;
    made.x509 = std::shared_ptr<X509>(need(X509_new(), "certificate"), X509_free);
    X509 *x509 = made.x509.get();
    X509 *signer = issuer ? issuer->x509.get() : x509;
    X509_set_version(x509, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(x509), serial++);
    setTime(X509_getm_notBefore(x509), subject.notBefore);
    setTime(X509_getm_notAfter(x509), subject.notAfter);
    addEntry(X509_get_subject_name(x509), "O", subject.organisation);
    addEntry(X509_get_subject_name(x509), "CN", subject.commonName);
    X509_set_issuer_name(x509, X509_get_subject_name(signer));
    if (!subject.issuerName.isEmpty())
        setPrintableIssuer(x509, subject.issuerName);
    X509_set_pubkey(x509, made.key.get());
    addExtensions(x509, signer, subject);
    sign(x509, need((issuer ? issuer->key : made.key).get(), "the issuer's key"), subject);
    return made;
}

/// What \a write writes into a memory BIO.
template<class Write>
QByteArray written(Write write)
{
    BIO *bio = need(BIO_new(BIO_s_mem()), "memory");
    need(write(bio), "write");
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    const QByteArray content(bytes, size);
    BIO_free(bio);
    return content;
}

int keyCipher(Encryption encryption)
{
    switch (encryption) {
    case Encryption::None:
        return -1;
    case Encryption::TripleDes:
    case Encryption::LegacyRc2:
        return NID_pbe_WithSHA1And3_Key_TripleDES_CBC;
    case Encryption::Aes256:
        return NID_aes_256_cbc;
    }
    return -1;
}

int certificateCipher(Encryption encryption)
{
    return encryption == Encryption::LegacyRc2 ? NID_pbe_WithSHA1And40BitRC2_CBC : keyCipher(encryption);
}

void setLocalKeyId(PKCS12_SAFEBAG *bag, X509 *x509)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    need(X509_digest(x509, EVP_sha1(), digest, &size), "digest");
    need(PKCS12_add_localkeyid(bag, digest, int(size)), "localKeyID");
}

} // namespace

QByteArray TestCertificate::sha1() const
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    need(X509_digest(x509.get(), EVP_sha1(), digest, &size), "digest");
    return QByteArray(reinterpret_cast<const char *>(digest), qsizetype(size)).toHex().toUpper();
}

TestCertificate TestCertificate::withoutKey() const
{
    return {x509, nullptr};
}

TestCertificate TestCertificate::withBrokenSignature() const
{
    QByteArray bytes = der(*this);
    bytes[bytes.size() - 1] = char(bytes.back() ^ 1);
    return {fromDer(bytes), key};
}

TestCertificate TestCertificate::withUnknownSignature() const
{
    return {fromDer(der(*this).replace(QByteArray::fromHex("06082A8648CE3D040302"), // ecdsa-with-SHA256
                                       QByteArray::fromHex("06082A8648CE3D04037F"))),
            key};
}

TestCertificate TestCertificate::withUnknownKey() const
{
    return {fromDer(der(*this).replace(QByteArray::fromHex("06072A8648CE3D0201"), // id-ecPublicKey
                                       QByteArray::fromHex("06072A8648CE3D027F"))),
            key};
}

TestCertificate TestCertificate::withKeyOf(const TestCertificate &other) const
{
    return {x509, other.key};
}

TestCertificate makeCertificate(const Subject &subject)
{
    return make(subject, nullptr, keyOf(subject.key));
}

TestCertificate makeCertificate(const Subject &subject, const TestCertificate &issuer)
{
    return make(subject, &issuer, keyOf(subject.key));
}

TestCertificate makeCertificate(const Subject &subject, const TestCertificate &issuer,
                                const TestCertificate &renewed)
{
    return make(subject, &issuer, renewed.key);
}

QByteArray der(const TestCertificate &certificate)
{
    return written([&](BIO *bio) { return i2d_X509_bio(bio, certificate.x509.get()); });
}

QByteArray pem(const TestCertificate &certificate)
{
    return written([&](BIO *bio) { return PEM_write_bio_X509(bio, certificate.x509.get()); });
}

QByteArray keyPem(const TestCertificate &certificate, KeyForm form, const QByteArray &passphrase)
{
    EVP_PKEY *key = need(certificate.key.get(), "a key to write");
    const bool isEncrypted = form == KeyForm::EncryptedPkcs8 || form == KeyForm::EncryptedTraditional;
    const EVP_CIPHER *cipher = isEncrypted ? EVP_aes_256_cbc() : nullptr;
    const auto *secret = reinterpret_cast<const unsigned char *>(passphrase.constData());
    const auto size = int(passphrase.size());
    return written([&](BIO *bio) {
        if (form == KeyForm::Pkcs8 || form == KeyForm::EncryptedPkcs8)
            return PEM_write_bio_PKCS8PrivateKey(bio, key, cipher, passphrase.constData(), size, nullptr,
                                                 nullptr);
        return PEM_write_bio_PrivateKey_traditional(bio, key, cipher, secret, size, nullptr, nullptr);
    });
}

QByteArray request(const TestCertificate &certificate)
{
    X509_REQ *made =
        need(X509_to_X509_REQ(certificate.x509.get(), certificate.key.get(), EVP_sha256()), "request");
    const QByteArray content = written([&](BIO *bio) { return i2d_X509_REQ_bio(bio, made); });
    X509_REQ_free(made);
    return content;
}

QByteArray revocationList(const TestCertificate &issuer)
{
    X509_CRL *made = need(X509_CRL_new(), "revocation list");
    X509_CRL_set_version(made, X509_CRL_VERSION_2);
    X509_CRL_set_issuer_name(made, X509_get_subject_name(issuer.x509.get()));
    X509_CRL_set1_lastUpdate(made, X509_get0_notBefore(issuer.x509.get()));
    X509_CRL_set1_nextUpdate(made, X509_get0_notAfter(issuer.x509.get()));
    need(X509_CRL_sign(made, issuer.key.get(), EVP_sha256()), "revocation list");
    const QByteArray content = written([&](BIO *bio) { return i2d_X509_CRL_bio(bio, made); });
    X509_CRL_free(made);
    return content;
}

QByteArray p7b(const QList<TestCertificate> &certificates, P7bForm form)
{
    PKCS7 *p7 = need(PKCS7_new(), "PKCS7");
    PKCS7_set_type(p7, NID_pkcs7_signed);
    PKCS7_content_new(p7, NID_pkcs7_data);
    PKCS7_set_detached(p7, 1);
    for (const TestCertificate &certificate : certificates)
        need(PKCS7_add_certificate(p7, certificate.x509.get()), "P7B certificate");
    const QByteArray content = written([&](BIO *bio) {
        return form == P7bForm::Pem ? PEM_write_bio_PKCS7(bio, p7) : i2d_PKCS7_bio(bio, p7);
    });
    PKCS7_free(p7);
    return content;
}

/// The key of \a certificate, put into \a keys.
static PKCS12_SAFEBAG *keyBag(STACK_OF(PKCS12_SAFEBAG) * *keys, const TestCertificate &certificate,
                              const Pkcs12Options &options)
{
    const QByteArray &passphrase =
        options.keyPassphrase.isEmpty() ? options.passphrase : options.keyPassphrase;
    if (!options.hasScrypt)
        return PKCS12_add_key_ex(keys, certificate.key.get(), options.keyUsage, options.iterations,
                                 options.isKeyPlain ? -1 : keyCipher(options.encryption),
                                 passphrase.constData(), legacyContext(), nullptr);
    PKCS8_PRIV_KEY_INFO *info = need(EVP_PKEY2PKCS8(certificate.key.get()), "PKCS8");
    X509_ALGOR *scheme =
        need(PKCS5_pbe2_set_scrypt(EVP_aes_256_cbc(), nullptr, 16, nullptr, 1024, 8, 1), "scrypt");
    X509_SIG *shrouded =
        need(PKCS8_set0_pbe(passphrase.constData(), int(passphrase.size()), info, scheme), "encryption");
    PKCS8_PRIV_KEY_INFO_free(info);
    PKCS12_SAFEBAG *bag = need(PKCS12_SAFEBAG_create0_pkcs8(shrouded), "key bag");
    if (!*keys)
        *keys = sk_PKCS12_SAFEBAG_new_null();
    sk_PKCS12_SAFEBAG_push(*keys, bag);
    return bag;
}

QByteArray pkcs12(const QList<TestCertificate> &certificates, const Pkcs12Options &options)
{
    STACK_OF(PKCS12_SAFEBAG) *keys = nullptr;
    STACK_OF(PKCS12_SAFEBAG) *bags = sk_PKCS12_SAFEBAG_new_null();
    const char *passphrase = options.passphrase.constData();
    OSSL_LIB_CTX *context = legacyContext();
    for (const TestCertificate &certificate : certificates) {
        PKCS12_SAFEBAG *bag = need(PKCS12_add_cert(&bags, certificate.x509.get()), "certificate bag");
        if (!certificate.key)
            continue;
        setLocalKeyId(bag, certificate.x509.get());
        bag = need(keyBag(&keys, certificate, options), "key bag");
        setLocalKeyId(bag, certificate.x509.get());
        if (!options.provider.isEmpty())
            PKCS12_add_CSPName_asc(bag, options.provider.constData(), int(options.provider.size()));
        if (options.isOfMachine)
            PKCS12_add1_attr_by_NID(bag, NID_LocalKeySet, 0, nullptr, -1);
    }
    STACK_OF(PKCS7) *safes = nullptr;
    need(PKCS12_add_safe_ex(&safes, bags, certificateCipher(options.encryption), options.iterations,
                            passphrase, context, nullptr),
         "certificate safe");
    if (keys)
        need(PKCS12_add_safe(&safes, keys, -1, 0, nullptr), "key safe");
    PKCS12 *file = need(PKCS12_add_safes_ex(safes, 0, context, nullptr), "PKCS12");
    const EVP_MD *usual = options.encryption == Encryption::Aes256 ? EVP_sha256() : EVP_sha1();
    const EVP_MD *mac =
        options.macDigest.isEmpty() ? usual : EVP_get_digestbyname(options.macDigest.constData());
    if (options.hasMac)
        need(PKCS12_set_mac(file, passphrase, int(options.passphrase.size()), nullptr, 0, options.iterations,
                            mac),
             "MAC");
    const QByteArray content = written([&](BIO *bio) { return i2d_PKCS12_bio(bio, file); });
    PKCS12_free(file);
    sk_PKCS7_pop_free(safes, PKCS7_free);
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
    sk_PKCS12_SAFEBAG_pop_free(keys, PKCS12_SAFEBAG_free);
    return content;
}

} // namespace testing
