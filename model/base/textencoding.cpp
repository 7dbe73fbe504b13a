// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "textencoding.h"

#include <QStringDecoder>

namespace bindwright {

std::optional<QStringConverter::Encoding> utf16Of(QByteArrayView content)
{
    if (content.startsWith("\xFF\xFE"))
        return QStringConverter::Utf16LE;
    if (content.startsWith("\xFE\xFF"))
        return QStringConverter::Utf16BE;
    constexpr qsizetype looked = 512;
    const QByteArrayView start = content.first(qMin(looked, content.size()));
    int zeros[2] = {0, 0};
    for (qsizetype i = 0; i < start.size(); ++i)
        zeros[i % 2] += start.at(i) == '\0' ? 1 : 0;
    const qsizetype most = start.size() / 4; // of half of the bytes
    if (most > 0 && zeros[1] > most && zeros[0] == 0)
        return QStringConverter::Utf16LE;
    if (most > 0 && zeros[0] > most && zeros[1] == 0)
        return QStringConverter::Utf16BE;
    return {};
}

Result<DecodedText> decodedText(const QByteArray &content, const QString &encoding, const QString &path)
{
    auto known = QStringConverter::encodingForData(content);
    if (!known)
        known = utf16Of(content);
    if (known) {
        QStringDecoder marked(*known);
        return DecodedText{marked(content)};
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8(content);
    if (!utf8.hasError())
        return DecodedText{text};
    if (encoding.isEmpty()) // ":" and line ends have their own bytes in every code page
        return DecodedText{QString::fromLatin1(content), true};
    QStringDecoder named(encoding.toLatin1().constData());
    if (!named.isValid())
        return failure(Code::EncodingUnsupported, path, encoding);
    return DecodedText{named(content)};
}

} // namespace bindwright
