// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "certificatetext.h"
#include "listtext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct CertificateWords
{
    Q_DECLARE_TR_FUNCTIONS(CertificateText)
};

QString withBits(const QString &name, int bits)
{
    return bits > 0 ? u"%1 %2"_s.arg(name).arg(bits) : name;
}

/// The curves that certificates for servers use go by their NIST names. RFC 5480
QString ecdsaText(int bits)
{
    const bool isNistSize = bits == 224 || bits == 256 || bits == 384 || bits == 521;
    return isNistSize ? u"ECDSA P-%1"_s.arg(bits) : withBits(u"ECDSA"_s, bits);
}

} // namespace

QString dateFormat()
{
    const QLocale locale;
    if (locale.language() == QLocale::C)
        return u"yyyy-MM-dd"_s;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    return format;
}

QString dateText(const QDate &date)
{
    return QLocale().toString(date, dateFormat());
}

QString keyText(const Certificate &certificate)
{
    switch (certificate.keyType) {
    case KeyType::Unknown:
        return certificate.keyAlgorithm.isEmpty() ? CertificateWords::tr("unknown")
                                                  : certificate.keyAlgorithm;
    case KeyType::RsaPss:
        return withBits(u"RSA-PSS"_s, certificate.keyBits);
    case KeyType::Rsa:
        return withBits(u"RSA"_s, certificate.keyBits);
    case KeyType::Ecdsa:
        if (certificate.curve == QLatin1String(explicitCurve))
            return CertificateWords::tr("ECDSA on a curve without a name");
        return certificate.curve.isEmpty() ? ecdsaText(certificate.keyBits) : u"ECDSA "_s + certificate.curve;
    case KeyType::Dsa:
        return withBits(u"DSA"_s, certificate.keyBits);
    case KeyType::Ed25519:
        return u"Ed25519"_s;
    case KeyType::Ed448:
        return u"Ed448"_s;
    }
    return {};
}

QString validityText(const Certificate &certificate, const QDateTime &now)
{
    const auto daysTo = [&now](const QDateTime &then) { return int(now.toUTC().daysTo(then.toUTC())); };
    if (isNeverValid(certificate))
        return CertificateWords::tr("never valid: it ends before it begins");
    if (now < certificate.notBefore) {
        const int days = daysTo(certificate.notBefore);
        return days == 0 ? CertificateWords::tr("becomes valid later today")
                         : CertificateWords::tr("becomes valid in %n days", nullptr, days);
    }
    const int left = daysTo(certificate.notAfter);
    if (isExpired(certificate, now))
        return left == 0 ? CertificateWords::tr("expired today")
                         : CertificateWords::tr("expired %n days ago", nullptr, -left);
    return left == 0 ? CertificateWords::tr("expires today")
                     : CertificateWords::tr("%n days left", nullptr, left);
}

QString containerText(ContainerKind kind)
{
    switch (kind) {
    case ContainerKind::Unknown:
        return CertificateWords::tr("unknown");
    case ContainerKind::Pkcs12:
        return u"PKCS#12"_s;
    case ContainerKind::Pem:
        return u"PEM"_s;
    case ContainerKind::Der:
        return u"DER"_s;
    case ContainerKind::Pkcs7:
        return u"PKCS#7"_s;
    case ContainerKind::System:
        return CertificateWords::tr("this system's certificate store");
    case ContainerKind::Server:
        return CertificateWords::tr("sent by the server");
    }
    return {};
}

QString containerText(const CertificateFile &file)
{
    QStringList parts{containerText(file.kind)};
    if (file.protection) {
        const Pkcs12Protection &protection = *file.protection;
        QStringList encryptions{protection.keyEncryption, protection.certificateEncryption};
        encryptions.removeAll(QString());
        encryptions.removeDuplicates();
        if (encryptions.isEmpty())
            encryptions.append(CertificateWords::tr("not encrypted"));
        else if (protection.isKeyPlain)
            parts += CertificateWords::tr("private key not encrypted");
        parts += encryptions;
        parts += protection.macAlgorithm.isEmpty()
            ? CertificateWords::tr("no MAC")
            : CertificateWords::tr("MAC %1").arg(protection.macAlgorithm);
    }
    if (file.certificates.isEmpty())
        parts += CertificateWords::tr("a private key without a certificate");
    if (file.trailingBytes > 0)
        parts += CertificateWords::tr("%n bytes at its end are no certificate", nullptr, file.trailingBytes);
    return listText(parts);
}

QString privateKeyText(PrivateKey key)
{
    switch (key) {
    case PrivateKey::Absent:
        return CertificateWords::tr("absent");
    case PrivateKey::Matching:
        return CertificateWords::tr("present, fits");
    case PrivateKey::Mismatched:
        return CertificateWords::tr("present, but belongs to another certificate");
    case PrivateKey::Locked:
        return CertificateWords::tr("present, but locked with another passphrase than the file");
    case PrivateKey::Unreadable:
        return CertificateWords::tr("present, but of a kind that cannot be used");
    }
    return {};
}

QString missingIssuerText(const Chain &chain)
{
    return chain.hasNamesake()
        ? CertificateWords::tr("The chain is incomplete: what was given of %1 does not complete it.")
              .arg(chain.missingIssuer)
        : CertificateWords::tr("The chain is incomplete: %1 was not given.").arg(chain.missingIssuer);
}

} // namespace bindwright
