// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "alternativenames.h"

#include "openssl.h"

#include "model/base/escaped.h"
#include "model/net/hostname.h"
#include "model/net/ipaddress.h"

#include <openssl/x509v3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// Whether a client can ask for \a name, or for one that it stands for: A-labels, perhaps below "*.", and
/// then two at least, as coverage() has it. RFC 9525 §6.3; RFC 5280 §7.2: what is beyond ASCII is no dNSName.
bool isUsable(const QString &name)
{
    const bool isWildcard = name.startsWith("*."_L1);
    return isPlainName(QStringView(name).sliced(isWildcard ? 2 : 0)) && !isAddressLiteral(name)
        && (!isWildcard || name.count(u'.') > 1);
}

/// Nothing at all is written as two quotation marks.
void addUnusable(Certificate &certificate, const QString &text)
{
    certificate.unusableNames.append(text.isEmpty() ? u"\"\""_s : text);
}

void addDnsName(Certificate &certificate, const ASN1_STRING *string)
{
    const QString text = QString::fromUtf8(bytesOf(string));
    if (isUsable(text.toLower()))
        certificate.dnsNames.append(text.toLower());
    else
        addUnusable(certificate, escaped(text));
}

/// Of 4 or 16 octets; else empty.
QString addressOf(const QByteArray &bytes)
{
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

void addAddress(Certificate &certificate, const ASN1_STRING *string)
{
    const QByteArray bytes = bytesOf(string);
    const QString address = addressOf(bytes);
    if (address.isEmpty())
        addUnusable(certificate, QString::fromLatin1(bytes.toHex(':').toUpper()));
    else
        certificate.ipAddresses.append(address);
}

/// An address and a mask, "/" for what is none. RFC 5280 §4.2.1.10
QString rangeOf(const QByteArray &bytes)
{
    const qsizetype half = bytes.size() / 2;
    const QString address = addressOf(bytes.first(half));
    const QString mask = addressOf(bytes.sliced(half));
    return address.isEmpty() || mask.isEmpty() ? u"/"_s : address + u'/' + mask;
}

/// See Certificate::directoryNames; empty where the name is.
QString directoryOf(const X509_NAME *name)
{
    constexpr unsigned long flags =
        XN_FLAG_SEP_MULTILINE | XN_FLAG_FN_SN | ASN1_STRFLGS_UTF8_CONVERT | ASN1_STRFLGS_ESC_CTRL;
    QString directory;
    for (const QString &attribute : printed(name, flags).split(u'\n', Qt::SkipEmptyParts))
        directory +=
            escaped(attribute.section(u'=', 0, 0).trimmed() + u'=' + attribute.section(u'=', 1).simplified())
            + u'\n';
    return directory;
}

/// One of the two lists of subtrees, by kind.
struct Subtrees
{
    QStringList &names;
    QStringList &ranges;
    QStringList &directories;
    QStringList &emails;
    QStringList &uris;
};

/// As it can be printed; what is not UTF-8 matches nothing.
QString printableOf(const ASN1_STRING *string)
{
    return escaped(QString::fromUtf8(bytesOf(string)));
}

/// The part before the "@" as it is, the host in lower case. RFC 5280 §7.5
QString emailOf(const ASN1_STRING *string)
{
    const QString address = printableOf(string);
    const qsizetype host = address.lastIndexOf(u'@') + 1;
    return address.first(host) + address.sliced(host).toLower();
}

/// RFC 5280 §4.2.1.10: a constraint on mailboxes is one on the subject's too, where no other is there.
void addEmailsOfSubject(Certificate &certificate, const X509_NAME *subject)
{
    for (int i = -1; (i = X509_NAME_get_index_by_NID(subject, NID_pkcs9_emailAddress, i)) >= 0;)
        certificate.emailAddresses.append(emailOf(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, i))));
}

void addSubtrees(const Subtrees &subtrees, const STACK_OF(GENERAL_SUBTREE) * read)
{
    for (int i = 0; i < sk_GENERAL_SUBTREE_num(read); ++i) {
        const GENERAL_NAME *base = sk_GENERAL_SUBTREE_value(read, i)->base;
        if (base->type == GEN_DNS)
            subtrees.names.append(escaped(QString::fromUtf8(bytesOf(base->d.dNSName)).toLower()));
        else if (base->type == GEN_IPADD)
            subtrees.ranges.append(rangeOf(bytesOf(base->d.iPAddress)));
        else if (base->type == GEN_DIRNAME)
            subtrees.directories.append(directoryOf(base->d.directoryName));
        else if (base->type == GEN_EMAIL)
            subtrees.emails.append(emailOf(base->d.rfc822Name));
        else if (base->type == GEN_URI)
            subtrees.uris.append(printableOf(base->d.uniformResourceIdentifier).toLower());
    }
}

} // namespace

void addAlternativeNames(Certificate &certificate, const X509 *x509)
{
    certificate.directoryNames = {directoryOf(X509_get_subject_name(x509))};
    certificate.hasSubjectAltName = X509_get_ext_by_NID(x509, NID_subject_alt_name, -1) >= 0;
    const auto names = extensionOf<GENERAL_NAMES, GENERAL_NAMES_free>(x509, NID_subject_alt_name);
    for (int i = 0; i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_DNS)
            addDnsName(certificate, name->d.dNSName);
        if (name->type == GEN_IPADD)
            addAddress(certificate, name->d.iPAddress);
        if (name->type == GEN_DIRNAME)
            certificate.directoryNames.append(directoryOf(name->d.directoryName));
        if (name->type == GEN_EMAIL)
            certificate.emailAddresses.append(emailOf(name->d.rfc822Name));
        if (name->type == GEN_URI)
            certificate.uris.append(printableOf(name->d.uniformResourceIdentifier));
    }
    if (certificate.emailAddresses.isEmpty())
        addEmailsOfSubject(certificate, X509_get_subject_name(x509));
    certificate.directoryNames.removeAll(QString());
}

void addNameConstraints(Certificate &certificate, const X509 *x509)
{
    const auto found = extensionOf<NAME_CONSTRAINTS, NAME_CONSTRAINTS_free>(x509, NID_name_constraints);
    if (!found)
        return;
    NameConstraints &constraints = certificate.nameConstraints;
    addSubtrees({constraints.permittedNames, constraints.permittedAddresses, constraints.permittedDirectories,
                 constraints.permittedEmails, constraints.permittedUris},
                found->permittedSubtrees);
    addSubtrees({constraints.excludedNames, constraints.excludedAddresses, constraints.excludedDirectories,
                 constraints.excludedEmails, constraints.excludedUris},
                found->excludedSubtrees);
    if (constraints.permittedAddresses.contains("/"_L1) || constraints.excludedAddresses.contains("/"_L1))
        certificate.unreadable.append(QString::fromLatin1(OBJ_nid2ln(NID_name_constraints)));
}

} // namespace bindwright
