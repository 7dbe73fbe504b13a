// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "certificatefacts.h"

#include "alternativenames.h"
#include "keyfacts.h"
#include "openssl.h"
#include "signature.h"

#include "model/base/escaped.h"
#include "model/certificates/canonicalname.h"

#include <QSet>
#include <QTime>
#include <QTimeZone>
#include <QtCrypto>

#include <openssl/bn.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>
#include <ctime>

using namespace Qt::StringLiterals;

// QCA gives the digests. QCA::Certificate is not asked for anything: its ossl provider crashes on
// extensions that do not decode (2.3.10, MyCertContext::make_props()), and these files come from
// anywhere. Nor does it know times after 2049, signatures other than RSA, addresses, and extended key
// usages that it has no name for.

namespace bindwright {

namespace {

using NumberPtr = std::unique_ptr<BIGNUM, Release<BN_free>>;

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
    return escaped(printed(name, XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB)));
}

QByteArray nameDer(const X509_NAME *name)
{
    const unsigned char *bytes = nullptr;
    size_t size = 0;
    X509_NAME_get0_der(name, &bytes, &size);
    return canonicalName({reinterpret_cast<const char *>(bytes), qsizetype(size)});
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
    const QDateTime moment(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                           QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::utc());
    return moment.toUTC(); // Qt before 6.5 writes the time zone as "+00:00" otherwise
}

QString objectText(const ASN1_OBJECT *object)
{
    char text[128];
    const int size = OBJ_obj2txt(text, sizeof text, object, 1);
    return QString::fromLatin1(text, qBound(0, size, int(sizeof text) - 1));
}

QString signatureAlgorithmOf(X509 *x509)
{
    const X509_ALGOR *algorithm = nullptr;
    X509_get0_signature(nullptr, &algorithm, x509);
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    const int nid = OBJ_obj2nid(object);
    const QString name = nid == NID_undef ? objectText(object) : QString::fromLatin1(OBJ_nid2ln(nid));
    int digest = NID_undef; // of RSA-PSS the parameters name it. RFC 4055 §3.1
    const bool isNamed =
        nid != NID_rsassaPss || !X509_get_signature_info(x509, &digest, nullptr, nullptr, nullptr);
    return isNamed ? name : u"%1 (%2)"_s.arg(name, QString::fromLatin1(OBJ_nid2sn(digest)));
}

QStringList extendedKeyUsageOf(const X509 *x509)
{
    const auto usages = extensionOf<EXTENDED_KEY_USAGE, EXTENDED_KEY_USAGE_free>(x509, NID_ext_key_usage);
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

QStringList keyUsageOf(const X509 *x509)
{
    // RFC 5280 §4.2.1.3, in the order of its bits
    constexpr std::array<QLatin1StringView, 9> names = {
        "digitalSignature"_L1, "nonRepudiation"_L1, "keyEncipherment"_L1,
        "dataEncipherment"_L1, "keyAgreement"_L1,   "keyCertSign"_L1,
        "cRLSign"_L1,          "encipherOnly"_L1,   "decipherOnly"_L1};
    const auto bits = extensionOf<ASN1_BIT_STRING, ASN1_BIT_STRING_free>(x509, NID_key_usage);
    QStringList usages;
    for (size_t i = 0; bits && i < names.size(); ++i) {
        if (ASN1_BIT_STRING_get_bit(bits.get(), int(i)))
            usages.append(names[i]);
    }
    if (bits && usages.isEmpty())
        usages.append(QString::fromLatin1(noKeyUsage));
    return usages;
}

void addBasicConstraints(Certificate &certificate, const X509 *x509)
{
    const auto constraints =
        extensionOf<BASIC_CONSTRAINTS, BASIC_CONSTRAINTS_free>(x509, NID_basic_constraints);
    certificate.isCa = constraints && constraints->ca;
    if (certificate.isCa && constraints->pathlen)
        certificate.pathLength = int(qMin(ASN1_INTEGER_get(constraints->pathlen), 1000L));
}

QString serialText(const ASN1_INTEGER *serialNumber)
{
    const NumberPtr number(ASN1_INTEGER_to_BN(serialNumber, nullptr));
    char *text = number ? BN_bn2hex(number.get()) : nullptr;
    const QString serial = QString::fromLatin1(text);
    OPENSSL_free(text);
    return serial;
}

QByteArray subjectKeyIdOf(const X509 *x509)
{
    const auto id = extensionOf<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free>(x509, NID_subject_key_identifier);
    return id ? bytesOf(id.get()) : QByteArray();
}

void addAuthorityKeyId(Certificate &certificate, const X509 *x509)
{
    const auto id = extensionOf<AUTHORITY_KEYID, AUTHORITY_KEYID_free>(x509, NID_authority_key_identifier);
    if (!id)
        return;
    if (id->keyid)
        certificate.authorityKeyId = bytesOf(id->keyid);
    if (id->serial)
        certificate.authoritySerial = serialText(id->serial);
    for (int i = 0; i < sk_GENERAL_NAME_num(id->issuer) && certificate.authorityIssuerDer.isEmpty(); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(id->issuer, i);
        if (name->type == GEN_DIRNAME)
            certificate.authorityIssuerDer = nameDer(name->d.directoryName);
    }
}

/// What a terminal and a browser may be given as it is.
bool isPlainUrl(const QByteArray &text)
{
    return (text.startsWith("http://") || text.startsWith("https://"))
        && std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7F; });
}

QStringList issuerAddressesOf(const X509 *x509)
{
    const auto access = extensionOf<AUTHORITY_INFO_ACCESS, AUTHORITY_INFO_ACCESS_free>(x509, NID_info_access);
    QStringList addresses;
    for (int i = 0; access && i < sk_ACCESS_DESCRIPTION_num(access.get()); ++i) {
        const ACCESS_DESCRIPTION *one = sk_ACCESS_DESCRIPTION_value(access.get(), i);
        if (OBJ_obj2nid(one->method) != NID_ad_ca_issuers || one->location->type != GEN_URI)
            continue;
        const QByteArray url = bytesOf(one->location->d.uniformResourceIdentifier);
        if (isPlainUrl(url))
            addresses.append(QString::fromLatin1(url));
    }
    return addresses;
}

/// Whether something here, or in the clients that it is for, looks at that extension: what is in it decides,
/// or it is about the state of revocation and policies, which nobody asks of a server by default.
bool isKnown(int nid)
{
    switch (nid) {
    case NID_basic_constraints:
    case NID_key_usage:
    case NID_ext_key_usage:
    case NID_subject_alt_name:
    case NID_name_constraints:
    case NID_subject_key_identifier:
    case NID_authority_key_identifier:
    case NID_info_access:
    case NID_crl_distribution_points:
    case NID_certificate_policies:
    case NID_policy_mappings:
    case NID_policy_constraints:
    case NID_inhibit_any_policy:
    case NID_issuer_alt_name:
        return true;
    default:
        return false;
    }
}

/// Of those that decide about a chain. Of the subjectAltName, that it cannot be read is said with its names.
bool isRead(int nid)
{
    return nid == NID_basic_constraints || nid == NID_key_usage || nid == NID_ext_key_usage
        || nid == NID_name_constraints;
}

/// RFC 5280 §4.2: each stands there once, and what is critical must be understood.
void addExtensions(Certificate &certificate, const X509 *x509)
{
    QSet<QString> seen;
    for (int i = 0; i < X509_get_ext_count(x509); ++i) {
        X509_EXTENSION *extension = X509_get_ext(x509, i);
        const ASN1_OBJECT *object = X509_EXTENSION_get_object(extension);
        const int nid = OBJ_obj2nid(object);
        const bool isCritical = X509_EXTENSION_get_critical(extension) != 0;
        bool isFit = isKnown(nid);
        if (isRead(nid)) {
            void *decoded = X509V3_EXT_d2i(extension);
            isFit = decoded && !seen.contains(longName(object));
            ASN1_item_free(static_cast<ASN1_VALUE *>(decoded), ASN1_ITEM_ptr(X509V3_EXT_get_nid(nid)->it));
        }
        QStringList &list = isCritical ? certificate.unknownCritical : certificate.unreadable;
        const bool counts = !isFit && (isCritical || isRead(nid));
        if (counts && !list.contains(longName(object)))
            list.append(longName(object));
        seen.insert(longName(object));
    }
}

/// Where the signature cannot be checked, by the names and the key identifiers.
bool isSelfSigned(X509 *x509, const Certificate &facts)
{
    if (X509_NAME_cmp(X509_get_subject_name(x509), X509_get_issuer_name(x509)) != 0)
        return false;
    const Signed own = signatureBy(x509, x509);
    return own == Signed::Yes
        || (own == Signed::Unknown
            && (facts.authorityKeyId.isEmpty() || facts.authorityKeyId == facts.subjectKeyId));
}

/// Public certificates have a hundred at most.
constexpr qsizetype mostNames = 10'000;

qsizetype countOfNames(const Certificate &certificate)
{
    const NameConstraints &constraints = certificate.nameConstraints;
    return certificate.dnsNames.size() + certificate.unusableNames.size() + certificate.ipAddresses.size()
        + constraints.permittedNames.size() + constraints.permittedAddresses.size()
        + constraints.excludedNames.size() + constraints.excludedAddresses.size()
        + certificate.directoryNames.size() + constraints.permittedDirectories.size()
        + constraints.excludedDirectories.size() + certificate.emailAddresses.size() + certificate.uris.size()
        + constraints.permittedEmails.size() + constraints.excludedEmails.size()
        + constraints.permittedUris.size() + constraints.excludedUris.size();
}

void addDigests(Certificate &certificate)
{
    if (auto sha1 = Thumbprint::parse(QCA::Hash(u"sha1"_s).hashToString(certificate.der)))
        certificate.sha1 = *sha1;
    certificate.sha256 = QCA::Hash(u"sha256"_s).hashToString(certificate.der).toUpper();
}

} // namespace

Result<Certificate> factsOf(X509 *x509)
{
    Certificate certificate;
    certificate.der = derOf(x509);
    addDigests(certificate);

    const X509_NAME *subject = X509_get_subject_name(x509);
    const X509_NAME *issuer = X509_get_issuer_name(x509);
    certificate.subject = nameText(subject);
    certificate.issuer = nameText(issuer);
    certificate.commonName = lastCommonName(subject);
    certificate.subjectDer = nameDer(subject);
    certificate.issuerDer = nameDer(issuer);
    addAlternativeNames(certificate, x509);
    addNameConstraints(certificate, x509);
    addExtensions(certificate, x509);
    if (countOfNames(certificate) > mostNames)
        return failure(Code::TooMany, {}, u"%1 names"_s.arg(mostNames));
    certificate.serialNumber = serialText(X509_get0_serialNumber(x509));
    certificate.issuerAddresses = issuerAddressesOf(x509);
    certificate.version = int(X509_get_version(x509)) + 1;
    certificate.notBefore = timeOf(X509_get0_notBefore(x509));
    certificate.notAfter = timeOf(X509_get0_notAfter(x509));
    if (!certificate.notBefore.isValid() || !certificate.notAfter.isValid())
        return failure(Code::CertificateDamaged, {}, u"validity"_s);
    addKeyFacts(certificate, x509);
    certificate.signatureAlgorithm = signatureAlgorithmOf(x509);
    addBasicConstraints(certificate, x509);
    certificate.subjectKeyId = subjectKeyIdOf(x509);
    addAuthorityKeyId(certificate, x509);
    certificate.keyUsage = keyUsageOf(x509);
    certificate.extendedKeyUsage = extendedKeyUsageOf(x509);
    certificate.selfSigned = isSelfSigned(x509, certificate);
    takeReasons(); // an unknown key type is a fact here, not an error
    return certificate;
}

} // namespace bindwright
