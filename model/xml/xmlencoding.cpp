// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "xmlencoding.h"

#include "xmltag.h"

#include <QStringConverter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using EncodingKind = XmlEncoding::Kind;

/// The encoding's name in the XML declaration, lower case; empty: none.
QString declaredEncoding(const QByteArray &bytes)
{
    const QString start = QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 1024)));
    const qsizetype end = start.indexOf("?>"_L1);
    if (!start.startsWith("<?xml"_L1) || end < 0)
        return {};
    for (const TagAttribute &attribute : lexAttributes(start, {5, end})) {
        if (attribute.name == "encoding"_L1)
            return start.sliced(attribute.value.begin, attribute.value.end - attribute.value.begin).toLower();
    }
    return {};
}

QStringConverter::Encoding converterOf(EncodingKind kind)
{
    switch (kind) {
    case EncodingKind::Utf8:
        return QStringConverter::Utf8;
    case EncodingKind::Utf16LittleEndian:
        return QStringConverter::Utf16LE;
    case EncodingKind::Utf16BigEndian:
        return QStringConverter::Utf16BE;
    case EncodingKind::Latin1:
    case EncodingKind::Ascii:
        return QStringConverter::Latin1;
    }
    Q_UNREACHABLE();
}

QByteArray markOf(const XmlEncoding &encoding)
{
    if (!encoding.byteOrderMark)
        return {};
    switch (encoding.kind) {
    case EncodingKind::Utf8:
        return "\xef\xbb\xbf"_ba;
    case EncodingKind::Utf16LittleEndian:
        return "\xff\xfe"_ba;
    case EncodingKind::Utf16BigEndian:
        return "\xfe\xff"_ba;
    case EncodingKind::Latin1:
    case EncodingKind::Ascii:
        return {};
    }
    Q_UNREACHABLE();
}

/// \a text with a character reference for each character above \a last.
QString referenced(const QString &text, char32_t last)
{
    const auto fits = [last](QChar c) { return c.unicode() <= last; };
    if (std::all_of(text.begin(), text.end(), fits))
        return text;
    QString result;
    for (const char32_t c : text.toUcs4()) {
        if (c <= last)
            result += QChar(char16_t(c));
        else
            result += "&#x%1;"_L1.arg(QString::number(uint(c), 16).toUpper());
    }
    return result;
}

} // namespace

Result<XmlEncoding> detectEncoding(const QByteArray &bytes, const QString &path)
{
    if (bytes.startsWith("\xff\xfe\0\0"_ba) || bytes.startsWith("\0\0\xfe\xff"_ba))
        return failure(Code::EncodingUnsupported, path, u"UTF-32"_s);
    if (bytes.startsWith("\xef\xbb\xbf"_ba))
        return XmlEncoding{EncodingKind::Utf8, true};
    if (bytes.startsWith("\xff\xfe"_ba))
        return XmlEncoding{EncodingKind::Utf16LittleEndian, true};
    if (bytes.startsWith("\xfe\xff"_ba))
        return XmlEncoding{EncodingKind::Utf16BigEndian, true};
    if (bytes.startsWith("<\0"_ba))
        return XmlEncoding{EncodingKind::Utf16LittleEndian, false};
    if (bytes.startsWith("\0<"_ba))
        return XmlEncoding{EncodingKind::Utf16BigEndian, false};

    const QString name = declaredEncoding(bytes);
    if (name.isEmpty() || name == "utf-8"_L1 || name == "utf8"_L1)
        return XmlEncoding{EncodingKind::Utf8, false};
    if (name == "us-ascii"_L1 || name == "ascii"_L1)
        return XmlEncoding{EncodingKind::Ascii, false};
    if (name == "iso-8859-1"_L1 || name == "latin1"_L1 || name == "latin-1"_L1)
        return XmlEncoding{EncodingKind::Latin1, false};
    if (name.startsWith("utf-16"_L1)) // it could not have been read as single bytes
        return failure(Code::EncodingDamaged, path);
    return failure(Code::EncodingUnsupported, path, name);
}

Result<QString> decode(const QByteArray &bytes, const XmlEncoding &encoding, const QString &path)
{
    const QByteArrayView content = QByteArrayView(bytes).sliced(markOf(encoding).size());
    QStringDecoder decoder(converterOf(encoding.kind),
                           QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    const QString text = decoder.decode(content);
    if (decoder.hasError() || !text.isValidUtf16() || encode(text, encoding) != bytes)
        return failure(Code::EncodingDamaged, path);
    return text;
}

QByteArray encode(const QString &text, const XmlEncoding &encoding)
{
    QStringEncoder encoder(converterOf(encoding.kind));
    switch (encoding.kind) {
    case EncodingKind::Latin1:
        return encoder.encode(referenced(text, 0xff));
    case EncodingKind::Ascii:
        return encoder.encode(referenced(text, 0x7f));
    case EncodingKind::Utf8:
    case EncodingKind::Utf16LittleEndian:
    case EncodingKind::Utf16BigEndian:
        return markOf(encoding) + QByteArray(encoder.encode(text));
    }
    Q_UNREACHABLE();
}

} // namespace bindwright
