// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "canonicalname.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace bindwright {

namespace {

enum Tag : uchar {
    Utf8 = 12,
    Printable = 19,
    T61 = 20,
    Ia5 = 22,
    Visible = 26,
    Universal = 28,
    Bmp = 30,
    Sequence = 0x30,
    Set = 0x31,
};

struct Element
{
    uchar tag = 0;
    QByteArrayView content;
};

/// Takes the element that \a bytes starts with; none: it is no DER. X.690 §8.1
std::optional<Element> take(QByteArrayView &bytes)
{
    if (bytes.size() < 2)
        return std::nullopt;
    const auto tag = uchar(bytes[0]);
    qsizetype length = uchar(bytes[1]);
    qsizetype header = 2;
    if (length >= 0x80) {
        const qsizetype count = length & 0x7F;
        if (count == 0 || count > 4 || bytes.size() < header + count)
            return std::nullopt;
        length = 0;
        for (qsizetype i = 0; i < count; ++i)
            length = (length << 8) | uchar(bytes[header++]);
    }
    if (length > bytes.size() - header)
        return std::nullopt;
    const Element element{tag, bytes.sliced(header, length)};
    bytes = bytes.sliced(header + length);
    return element;
}

QByteArray written(uchar tag, const QByteArray &content)
{
    QByteArray length;
    for (qsizetype rest = content.size(); rest > 0; rest >>= 8)
        length.prepend(char(rest));
    const bool isShort = content.size() < 0x80;
    const char first = char(isShort ? content.size() : 0x80 | length.size());
    return char(tag) + (first + (isShort ? QByteArray() : length)) + content;
}

QString textOf(const Element &element)
{
    switch (element.tag) {
    case Bmp:
        return QStringDecoder(QStringConverter::Utf16BE).decode(element.content);
    case Universal:
        return QStringDecoder(QStringConverter::Utf32BE).decode(element.content);
    case T61:
        return QString::fromLatin1(element.content);
    default:
        return QString::fromUtf8(element.content);
    }
}

bool isText(uchar tag)
{
    return tag == Utf8 || tag == Printable || tag == T61 || tag == Ia5 || tag == Visible || tag == Universal
        || tag == Bmp;
}

QByteArray folded(const Element &element)
{
    // Of the bytes: what is not ASCII stays, so that a look-up by OpenSSL's hash finds it too.
    return textOf(element).toUtf8().toLower().simplified();
}

/// The elements of \a content, each canonical; none: it is no DER.
std::optional<QList<QByteArray>> partsOf(QByteArrayView content, int depth)
{
    constexpr int deepest = 3; // Name, RelativeDistinguishedName, AttributeTypeAndValue
    QList<QByteArray> parts;
    while (!content.isEmpty()) {
        const auto element = take(content);
        if (!element)
            return std::nullopt;
        if (isText(element->tag)) {
            parts.append(written(Utf8, folded(*element)));
        } else if ((element->tag == Sequence || element->tag == Set) && depth < deepest) {
            auto inner = partsOf(element->content, depth + 1);
            if (!inner)
                return std::nullopt;
            if (element->tag == Set)
                std::ranges::sort(*inner);
            parts.append(written(element->tag, inner->join()));
        } else {
            parts.append(written(element->tag, element->content.toByteArray()));
        }
    }
    return parts;
}

} // namespace

QByteArray canonicalName(const QByteArray &name)
{
    const auto parts = name.startsWith(char(Sequence)) ? partsOf(name, 0) : std::nullopt;
    return parts && parts->size() == 1 ? parts->first() : name;
}

} // namespace bindwright
