// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "containerkind.h"

namespace bindwright {

namespace {

// The tags that tell the containers apart. X.690 §8.1.2
constexpr char sequenceTag = 0x30;
constexpr char integerTag = 0x02;
constexpr char octetTag = 0x04;
constexpr char objectTag = 0x06;
constexpr char contextTag = char(0xA0);

/// What follows the identifier and length octets of \a element; empty when they are cut off.
QByteArrayView insideOf(QByteArrayView element)
{
    if (element.size() < 2)
        return {};
    const auto length = uchar(element[1]);
    const qsizetype header = length > 0x80 ? 2 + (length & 0x7F) : 2;
    return element.size() > header ? element.sliced(header) : QByteArrayView();
}

ContainerKind derKindOf(QByteArrayView content)
{
    if (!derKeyLabel(content).isEmpty())
        return ContainerKind::Der;
    const QByteArrayView first = insideOf(content);
    const QByteArrayView inside = insideOf(first);
    if (inside.isEmpty())
        return ContainerKind::Unknown;
    switch (first[0]) {
    case integerTag: // PFX: version 3. RFC 7292 §4
        return inside[0] == 3 ? ContainerKind::Pkcs12 : ContainerKind::Unknown;
    case objectTag: // ContentInfo: pkcs-7. RFC 2315 §14
        return inside.startsWith("\x2A\x86\x48\x86\xF7\x0D\x01\x07") ? ContainerKind::Pkcs7
                                                                     : ContainerKind::Unknown;
    case sequenceTag: // TBSCertificate: version, or in version 1 the serial number. RFC 5280 §4.1
        return inside[0] == contextTag || inside[0] == integerTag ? ContainerKind::Der
                                                                  : ContainerKind::Unknown;
    default:
        return ContainerKind::Unknown;
    }
}

} // namespace

QByteArrayView derKeyLabel(QByteArrayView content)
{
    if (!content.startsWith(sequenceTag))
        return {};
    const QByteArrayView first = insideOf(content);
    const QByteArrayView inside = insideOf(first);
    if (inside.isEmpty())
        return {};
    if (first[0] == sequenceTag) // EncryptedPrivateKeyInfo: a PBE of PKCS #5 or #12. RFC 5958 §3
        return inside.startsWith("\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x05")
                || inside.startsWith("\x06\x0A\x2A\x86\x48\x86\xF7\x0D\x01\x0C\x01")
            ? "ENCRYPTED PRIVATE KEY"
            : QByteArrayView();
    if (first[0] != integerTag || first[1] != 1 || first.size() < 5 || inside[0] > 1)
        return {};
    const char next = first[3];
    if (next == sequenceTag) // PrivateKeyInfo. RFC 5958 §2
        return "PRIVATE KEY";
    if (next == integerTag && inside[0] == 0) // RSAPrivateKey. RFC 8017 §A.1.2
        return "RSA PRIVATE KEY";
    return next == octetTag && inside[0] == 1 ? "EC PRIVATE KEY" : QByteArrayView(); // RFC 5915 §3
}

ContainerKind containerKindOf(QByteArrayView content)
{
    if (content.startsWith(sequenceTag)) {
        const ContainerKind kind = derKindOf(content);
        if (kind != ContainerKind::Unknown)
            return kind;
    }
    const qsizetype blocks = content.count("-----BEGIN ");
    if (blocks == 0)
        return ContainerKind::Unknown;
    return content.count("-----BEGIN PKCS7-----") == blocks ? ContainerKind::Pkcs7 : ContainerKind::Pem;
}

} // namespace bindwright
