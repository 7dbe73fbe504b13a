// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

namespace bindwright {

/// How the characters of an XML file became bytes.
struct XmlEncoding
{
    enum class Kind { Utf8, Utf16LittleEndian, Utf16BigEndian, Latin1, Ascii };

    Kind kind = Kind::Utf8;
    bool byteOrderMark = false;

    bool operator==(const XmlEncoding &) const = default;
};

/// Found by byte order mark, then by the shape of the first bytes, then by the XML declaration.
/// XML 1.0 appendix F. Fails with EncodingUnsupported; \a path labels errors.
Result<XmlEncoding> detectEncoding(const QByteArray &bytes, const QString &path);

/// The text without the byte order mark. Fails with EncodingDamaged unless encode() gives back
/// exactly \a bytes.
Result<QString> decode(const QByteArray &bytes, const XmlEncoding &encoding, const QString &path);

/// The bytes of \a text, with the byte order mark. Characters that the encoding lacks become
/// character references.
QByteArray encode(const QString &text, const XmlEncoding &encoding);

} // namespace bindwright
