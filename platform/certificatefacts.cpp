// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "certificatefacts.h"

#include "model/ipaddress.h"

#include <QTime>
#include <QUrl>
#include <QtCrypto>

#include <openssl/x509v3.h>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

// QCA gives hashes, basicConstraints, keyUsage and key identifiers. It does not give what libcrypto
// is asked for here: names in RFC 4514 form, times after 2049 (it reads UTCTime only), keys and
// signatures that are not RSA, addresses, and extended key usages that it has no name for.

namespace bindwright {

namespace {

QString textOf(const ASN1_STRING *string)
{
    unsigned char *bytes = nullptr;
    const int size = ASN1_STRING_to_UTF8(&bytes, string);
    if (size < 0)
        return {};
    QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return text;
}

QString nameText(const X509_NAME *name)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB));
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return QString::fromUtf8(bytes, size);
}

QByteArray nameDer(const X509_NAME *name)
{
    const unsigned char *bytes = nullptr;
    size_t size = 0;
    X509_NAME_get0_der(name, &bytes, &size);
    return {reinterpret_cast<const char *>(bytes), qsizetype(size)};
}

QString lastCommonName(const X509_NAME *name)
{
    int last = -1;
    for (int i = -1; (i = X509_NAME_get_index_by_NID(name, NID_commonName, i)) >= 0;)
        last = i;
    if (last < 0)
        return {};
    QString text = textOf(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, last)));
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return text;
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts = {};
    if (!ASN1_TIME_to_tm(time, &parts))
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

QString objectText(const ASN1_OBJECT *object)
{
    char text[128];
    const int size = OBJ_obj2txt(text, sizeof text, object, 1);
    return QString::fromLatin1(text, qBound(0, size, int(sizeof text) - 1));
}

KeyType keyTypeOf(const EVP_PKEY *key)
{
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
    case EVP_PKEY_RSA_PSS:
        return KeyType::Rsa;
    case EVP_PKEY_EC:
        return KeyType::Ecdsa;
    case EVP_PKEY_DSA:
        return KeyType::Dsa;
    case EVP_PKEY_ED25519:
        return KeyType::Ed25519;
    case EVP_PKEY_ED448:
        return KeyType::Ed448;
    default:
        return KeyType::Unknown;
    }
}

QString signatureAlgorithmOf(const X509 *x509)
{
    const X509_ALGOR *algorithm = nullptr;
    X509_get0_signature(nullptr, &algorithm, x509);
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    const int nid = OBJ_obj2nid(object);
    return nid == NID_undef ? objectText(object) : QString::fromLatin1(OBJ_nid2ln(nid));
}

QString dnsName(const ASN1_STRING *string)
{
    const QString text
        = QString::fromUtf8(reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string))
              .toLower();
    // A name with a NUL inside covers nothing, whatever stands before it.
    if (text.contains(QChar::Null))
        return {};
    const bool isAscii = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
    return isAscii ? text : QString::fromLatin1(QUrl::toAce(text));
}

QString address(const ASN1_STRING *string)
{
    const QByteArray bytes(reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string));
    QStringList parts;
    if (bytes.size() == 4) {
        for (const char byte : bytes)
            parts.append(QString::number(uchar(byte)));
    } else if (bytes.size() == 16) {
        for (qsizetype i = 0; i < bytes.size(); i += 2)
            parts.append(QString::fromLatin1(bytes.sliced(i, 2).toHex()));
    }
    const auto ip = IpAddress::parse(parts.join(parts.size() == 4 ? u'.' : u':'));
    return ip && !parts.isEmpty() ? ip->toString() : QString();
}

void addNames(Certificate &certificate, const X509 *x509)
{
    const std::unique_ptr<GENERAL_NAMES, Release<GENERAL_NAMES_free>> names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(x509, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        const bool isDns = name->type == GEN_DNS;
        const bool isAddress = name->type == GEN_IPADD;
        const QString text = isDns ? dnsName(name->d.dNSName) : isAddress ? address(name->d.iPAddress) : QString();
        if (!text.isEmpty())
            (isDns ? certificate.dnsNames : certificate.ipAddresses).append(text);
    }
}

QStringList extendedKeyUsageOf(const X509 *x509)
{
    const std::unique_ptr<EXTENDED_KEY_USAGE, Release<EXTENDED_KEY_USAGE_free>> usages(
        static_cast<EXTENDED_KEY_USAGE *>(X509_get_ext_d2i(x509, NID_ext_key_usage, nullptr, nullptr)));
    QStringList names;
    for (int i = 0; i < sk_ASN1_OBJECT_num(usages.get()); ++i) {
        const ASN1_OBJECT *usage = sk_ASN1_OBJECT_value(usages.get(), i);
        switch (const int nid = OBJ_obj2nid(usage)) { // RFC 5280 §4.2.1.12
        case NID_server_auth:
        case NID_client_auth:
        case NID_code_sign:
        case NID_email_protect:
        case NID_time_stamp:
        case NID_OCSP_sign:
        case NID_anyExtendedKeyUsage:
            names.append(QString::fromLatin1(OBJ_nid2sn(nid)));
            break;
        default:
            names.append(objectText(usage));
        }
    }
    return names;
}

QString keyUsageName(const QCA::ConstraintType &usage)
{
    switch (usage.known()) { // RFC 5280 §4.2.1.3
    case QCA::DigitalSignature:
        return u"digitalSignature"_s;
    case QCA::NonRepudiation:
        return u"nonRepudiation"_s;
    case QCA::KeyEncipherment:
        return u"keyEncipherment"_s;
    case QCA::DataEncipherment:
        return u"dataEncipherment"_s;
    case QCA::KeyAgreement:
        return u"keyAgreement"_s;
    case QCA::KeyCertificateSign:
        return u"keyCertSign"_s;
    case QCA::CRLSign:
        return u"cRLSign"_s;
    case QCA::EncipherOnly:
        return u"encipherOnly"_s;
    case QCA::DecipherOnly:
        return u"decipherOnly"_s;
    default: // the others are extended key usages
        return {};
    }
}

bool isSelfSigned(X509 *x509)
{
    EVP_PKEY *key = X509_get0_pubkey(x509);
    return key && X509_NAME_cmp(X509_get_subject_name(x509), X509_get_issuer_name(x509)) == 0
        && X509_verify(x509, key) == 1;
}

Result<> addWhatQcaKnows(Certificate &certificate)
{
    QCA::ConvertResult result = QCA::ErrorDecode;
    const auto parsed = QCA::Certificate::fromDER(certificate.der, &result);
    if (result != QCA::ConvertGood)
        return failure(Code::CertificateDamaged, {}, u"not a certificate"_s);

    certificate.isCa = parsed.isCA();
    certificate.subjectKeyId = parsed.subjectKeyId();
    certificate.authorityKeyId = parsed.issuerKeyId();
    for (const QCA::ConstraintType &usage : parsed.constraints()) {
        if (const QString name = keyUsageName(usage); !name.isEmpty())
            certificate.keyUsage.append(name);
    }
    if (auto sha1 = Thumbprint::parse(QCA::Hash(u"sha1"_s).hashToString(certificate.der)))
        certificate.sha1 = *sha1;
    certificate.sha256 = QCA::Hash(u"sha256"_s).hashToString(certificate.der).toUpper();
    return {};
}

} // namespace

Result<Certificate> factsOf(X509 *x509)
{
    Certificate certificate;
    certificate.der = derOf(x509);
    if (auto known = addWhatQcaKnows(certificate); !known)
        return tl::unexpected(known.error());

    const X509_NAME *subject = X509_get_subject_name(x509);
    const X509_NAME *issuer = X509_get_issuer_name(x509);
    certificate.subject = nameText(subject);
    certificate.issuer = nameText(issuer);
    certificate.commonName = lastCommonName(subject);
    certificate.subjectDer = nameDer(subject);
    certificate.issuerDer = nameDer(issuer);
    addNames(certificate, x509);
    certificate.notBefore = timeOf(X509_get0_notBefore(x509));
    certificate.notAfter = timeOf(X509_get0_notAfter(x509));
    if (!certificate.notBefore.isValid() || !certificate.notAfter.isValid())
        return failure(Code::CertificateDamaged, {}, u"validity"_s);
    if (const EVP_PKEY *key = X509_get0_pubkey(x509)) {
        certificate.keyType = keyTypeOf(key);
        certificate.keyBits = EVP_PKEY_get_bits(key);
    }
    certificate.signatureAlgorithm = signatureAlgorithmOf(x509);
    certificate.extendedKeyUsage = extendedKeyUsageOf(x509);
    certificate.selfSigned = isSelfSigned(x509);
    takeReasons(); // an unknown key type is a fact here, not an error
    return certificate;
}

} // namespace bindwright
