// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "wrapping.h"

#include "containerkind.h"
#include "model/base/textencoding.h"
#include "platform/x509/openssl.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr QByteArrayView armour = "-----BEGIN ";

// A QByteArray would leave what it held of a key in memory: all of this works in wiped memory.

/// Bytes that are written one after the other; nothing is written that could be longer than \a size.
class Writer final
{
public:
    Writer(QCA::SecureArray &bytes, qsizetype size)
        : m_bytes(bytes)
    {
        m_bytes.resize(int(size));
    }
    void add(char byte) { m_bytes[m_size++] = byte; }
    void addUtf8(unsigned unit)
    {
        if (unit < 0x80) {
            add(char(unit));
        } else if (unit < 0x800) {
            add(char(0xC0 | (unit >> 6)));
            add(char(0x80 | (unit & 0x3F)));
        } else {
            add(char(0xE0 | (unit >> 12)));
            add(char(0x80 | ((unit >> 6) & 0x3F)));
            add(char(0x80 | (unit & 0x3F)));
        }
    }
    QByteArrayView end()
    {
        m_bytes.resize(m_size);
        return {m_bytes.constData(), m_size};
    }

private:
    QCA::SecureArray &m_bytes;
    int m_size = 0;
};

QByteArrayView asUtf8(QByteArrayView content, QStringConverter::Encoding utf16, QCA::SecureArray &storage)
{
    Writer writer(storage, content.size() / 2 * 3);
    const qsizetype low = utf16 == QStringConverter::Utf16LE ? 0 : 1;
    for (qsizetype i = 0; i + 1 < content.size(); i += 2)
        writer.addUtf8(uchar(content[i + low]) | unsigned(uchar(content[i + 1 - low])) << 8);
    return writer.end();
}

struct Hidden
{
    const char *bytes;
    char instead; ///< 0: nothing
};

/// What text gets on its way through mails, editors and JSON, and what it stood for.
const Hidden *hiddenAt(QByteArrayView text)
{
    static constexpr std::array<Hidden, 12> all = {{
        {"\\r\\n", '\n'},
        {"\\n", '\n'},
        {"\xC2\xA0", ' '}, // no-break space
        {"\xE2\x80\xAF", ' '}, // the narrow one
        {"\xE2\x80\x8B", 0}, // zero width space, non-joiner, joiner, marks of direction
        {"\xE2\x80\x8C", 0},
        {"\xE2\x80\x8D", 0},
        {"\xE2\x80\x8E", 0},
        {"\xE2\x80\x8F", 0},
        {"\xE2\x81\xA0", 0}, // word joiner
        {"\xC2\xAD", 0}, // soft hyphen
        {"\xEF\xBB\xBF", 0}, // byte order mark
    }};
    const auto found =
        std::ranges::find_if(all, [text](const Hidden &hidden) { return text.startsWith(hidden.bytes); });
    return found == all.end() ? nullptr : &*found;
}

bool hasHidden(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if ((text[i] == '\\' || text[i] < 0) && hiddenAt(text.sliced(i)))
            return true;
    }
    return false;
}

QByteArrayView withoutHidden(QByteArrayView text, QCA::SecureArray &storage)
{
    QCA::SecureArray cleaned;
    Writer writer(cleaned, text.size());
    for (qsizetype i = 0; i < text.size();) {
        const Hidden *hidden = hiddenAt(text.sliced(i));
        if (!hidden)
            writer.add(text[i]);
        else if (hidden->instead)
            writer.add(hidden->instead);
        i += hidden ? qsizetype(std::strlen(hidden->bytes)) : 1;
    }
    const QByteArrayView view = writer.end();
    storage = cleaned; // shared, not copied: the view stays
    return view;
}

/// How many bytes \a text starts with that are one dash, as it may be typed or set: U+2010 to U+2015, U+2212.
qsizetype dashAt(QByteArrayView text)
{
    if (text.startsWith('-'))
        return 1;
    const bool isDash =
        text.startsWith("\xE2\x80") && text.size() > 2 && text[2] >= char(0x90) && text[2] <= char(0x95);
    return isDash || text.startsWith("\xE2\x88\x92") ? 3 : 0;
}

struct Dashes
{
    int count = 0;
    QByteArrayView rest; ///< what follows them and the blanks among them
};

Dashes dashesOf(QByteArrayView text)
{
    Dashes dashes{0, text};
    while (!dashes.rest.isEmpty() && (dashes.rest[0] == ' ' || dashAt(dashes.rest) > 0)) {
        const qsizetype size = dashAt(dashes.rest);
        dashes.count += size > 0 ? 1 : 0;
        dashes.rest = dashes.rest.sliced(qMax<qsizetype>(1, size));
    }
    return dashes;
}

/// A line that begins or ends a PEM block as it should be, where its dashes, blanks or capital letters are
/// not; else empty. One with fewer dashes behind than before was cut off. RFC 7468 §2
QByteArray armourFor(QByteArrayView line)
{
    line = line.trimmed();
    const auto [count, rest] = dashesOf(line);
    const auto isOfLabel = [](char c) { return std::isalnum(uchar(c)) || c == ' ' || c == '.'; };
    const auto length = std::find_if_not(rest.begin(), rest.end(), isOfLabel) - rest.begin();
    const Dashes behind = dashesOf(rest.sliced(length));
    if (count < 2 || behind.count != count || !behind.rest.isEmpty())
        return {};
    const QByteArray words = rest.first(length).toByteArray().simplified().toUpper();
    static constexpr std::array<const char *, 7> kinds = {" CERTIFICATE", " KEY", " REQUEST", " CRL",
                                                          " PKCS7",       " CMS", " PKCS12"};
    const bool isKnown =
        std::ranges::any_of(kinds, [&words](const char *kind) { return words.endsWith(kind); });
    const QByteArray armoured = "-----" + words + "-----";
    if (!isKnown || !(words.startsWith("BEGIN ") || words.startsWith("END ")) || line == armoured)
        return {};
    return armoured + '\n';
}

QByteArrayView lineOf(QByteArrayView text)
{
    const qsizetype end = text.indexOf('\n') + 1;
    return end > 0 ? text.first(end) : text;
}

bool hasOddArmour(QByteArrayView text)
{
    for (; !text.isEmpty(); text = text.sliced(lineOf(text).size())) {
        if ((text[0] == ' ' || dashAt(text) > 0) && !armourFor(lineOf(text)).isEmpty())
            return true;
    }
    return false;
}

QByteArrayView withArmour(QByteArrayView text, QCA::SecureArray &storage)
{
    QCA::SecureArray cleaned;
    Writer writer(cleaned, 2 * text.size());
    while (!text.isEmpty()) {
        const QByteArrayView line = lineOf(text);
        const QByteArray armoured = armourFor(line);
        for (const char c : armoured.isEmpty() ? line : QByteArrayView(armoured))
            writer.add(c);
        text = text.sliced(line.size());
    }
    const QByteArrayView view = writer.end();
    storage = cleaned; // shared, not copied: the view stays
    return view;
}

/// What JSON and shells put around a value.
QByteArrayView withoutQuotes(QByteArrayView text)
{
    text = text.trimmed();
    const bool isQuoted =
        text.size() > 2 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front();
    return isQuoted ? text.sliced(1, text.size() - 2).trimmed() : text;
}

bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isBase64(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/'
        || c == '=';
}

/// "U+201D in line 3 of its block"; a byte that is no UTF-8 as "byte A0".
QString nameOf(QByteArrayView text, qsizetype at)
{
    const auto line = std::count(text.begin(), text.begin() + at, '\n') + 1;
    const QString decoded = QString::fromUtf8(text.sliced(at, qMin<qsizetype>(4, text.size() - at)));
    const uint code = decoded.toUcs4().value(0);
    const QString name = code == QChar::ReplacementCharacter
        ? u"byte "_s + QString::number(uchar(text[at]), 16).toUpper()
        : u"U+"_s + QString::number(code, 16).toUpper().rightJustified(4, u'0');
    return u"%1 in line %2 of its block"_s.arg(name).arg(line);
}

} // namespace

Result<QCA::SecureArray> decodeBase64(QByteArrayView base64)
{
    const std::unique_ptr<EVP_ENCODE_CTX, Release<EVP_ENCODE_CTX_free>> context(EVP_ENCODE_CTX_new());
    QCA::SecureArray bytes(int(base64.size()) + 3);
    auto *out = reinterpret_cast<unsigned char *>(bytes.data());
    int size = 0;
    int rest = 0;
    EVP_DecodeInit(context.get());
    const int decoded =
        EVP_DecodeUpdate(context.get(), out, &size, reinterpret_cast<const unsigned char *>(base64.data()),
                         int(base64.size()));
    if (decoded < 0 || EVP_DecodeFinal(context.get(), out + size, &rest) < 0 || size + rest == 0) {
        takeReasons();
        const auto odd =
            std::find_if_not(base64.begin(), base64.end(), [](char c) { return isBlank(c) || isBase64(c); });
        return failure(Code::CertificateDamaged, {},
                       odd == base64.end() ? u"bad base64 decode"_s : nameOf(base64, odd - base64.begin()));
    }
    bytes.resize(size + rest);
    return bytes;
}

namespace {

/// The bytes of base64 that stands alone: of one container or of several, each to its own padding, which may
/// be left out at the end.
Result<QCA::SecureArray> decodeBare(QByteArrayView text)
{
    constexpr int most = 100;
    QCA::SecureArray bytes;
    for (int parts = 0; !text.isEmpty(); ++parts) {
        if (parts == most)
            return failure(Code::CertificateDamaged);
        qsizetype end = text.indexOf('=');
        while (end >= 0 && end < text.size() && (text[end] == '=' || isBlank(text[end])))
            ++end;
        QCA::SecureArray part(int(end < 0 ? text.size() : end) + 3);
        Writer writer(part, part.size());
        qsizetype size = 0;
        for (const char c : end < 0 ? text : text.first(end)) {
            if (!isBlank(c)) {
                writer.add(c);
                ++size;
            }
        }
        for (; size % 4 > 1; ++size)
            writer.add('=');
        const auto decoded = decodeBase64(writer.end());
        if (!decoded)
            return decoded;
        bytes.append(*decoded);
        text = end < 0 ? QByteArrayView() : text.sliced(end);
    }
    return bytes;
}

} // namespace

QByteArrayView unwrapped(QByteArrayView content, QCA::SecureArray &storage)
{
    const bool isDer = content.startsWith('\x30') && containerKindOf(content) != ContainerKind::Unknown;
    if (isDer || content.isEmpty())
        return content;
    if (const auto utf16 = utf16Of(content))
        content = asUtf8(content, *utf16, storage);
    const bool isText = !content.contains('\0');
    if (isText && hasHidden(content))
        content = withoutHidden(content, storage);
    if (isText && hasOddArmour(content))
        content = withArmour(content, storage);
    if (!isText || content.contains(armour) || containerKindOf(content) != ContainerKind::Unknown)
        return content;
    const QByteArrayView bare = withoutQuotes(content);
    if (!std::ranges::all_of(bare, [](char c) { return isBlank(c) || isBase64(c); }))
        return content;
    const auto decoded = decodeBare(bare);
    if (!decoded || containerKindOf({decoded->constData(), decoded->size()}) == ContainerKind::Unknown)
        return content;
    storage = *decoded;
    return {storage.constData(), storage.size()};
}

} // namespace bindwright
