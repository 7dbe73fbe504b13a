// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "containerkind.h"

namespace bindwright {

namespace {

// The tags that tell the containers apart. X.690 §8.1.2
constexpr char sequenceTag = 0x30;
constexpr char integerTag = 0x02;
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

ContainerKind containerKindOf(QByteArrayView content)
{
    if (content.startsWith(sequenceTag)) {
        const ContainerKind kind = derKindOf(content);
        if (kind != ContainerKind::Unknown)
            return kind;
    }
    if (!content.contains("-----BEGIN "))
        return ContainerKind::Unknown;
    return content.contains("-----BEGIN PKCS7-----") ? ContainerKind::Pkcs7 : ContainerKind::Pem;
}

} // namespace bindwright
