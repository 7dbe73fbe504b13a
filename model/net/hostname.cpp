// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "hostname.h"

#include "ipaddress.h"

#include <QUrl>

#include <idn2.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr qsizetype longestLabel = 63; // RFC 1035 §2.3.4
constexpr qsizetype longestName = 253;

/// Whether \a text is a name all of whose labels are \a isLabel. Nothing is allocated: it is asked often.
template<class IsLabel>
bool hasLabels(QStringView text, const IsLabel &isLabel)
{
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text.at(at) != u'.')
            continue;
        const QStringView label = text.sliced(from, at - from);
        if (label.isEmpty() || label.size() > longestLabel || !isLabel(label))
            return false;
        from = at + 1;
    }
    return text.size() <= longestName;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Names as nearly all are, which IDNA leaves as they are but for their case: letters, digits and
/// hyphens in their places (RFC 5890 §2.3.1), and by their end no address.
bool isSettled(QStringView text)
{
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    const auto isPart = [isLetter](QChar c) { return isLetter(c) || isDigit(c) || c == u'-'; };
    return !text.isEmpty() && isLetter(text.back()) && hasLabels(text, [isPart](QStringView label) {
        return label.front() != u'-' && label.back() != u'-' && label.mid(2, 2) != "--"_L1
            && std::all_of(label.cbegin(), label.cend(), isPart);
    });
}

/// Whether IDNA has \a unicode as the label that \a ascii stands for: RFC 5891 §4. A label without a letter
/// beyond ASCII is none of its own; that lets "ab--cd" pass, as host names in use have it.
bool isLabel(QStringView ascii, QStringView unicode)
{
    if (!ascii.startsWith("xn--"_L1))
        return true;
    if (ascii == unicode) // fromAce() leaves what does not decode to a label
        return false;
    const auto bytes = [](const QByteArray &text) {
        return reinterpret_cast<const uint8_t *>(text.constData());
    };
    return idn2_register_u8(bytes(unicode.toUtf8()), bytes(ascii.toLatin1()), nullptr, 0) == IDN2_OK;
}

/// toLower() looks every character up; nearly all names are in lower case already.
QString lowered(const QString &text)
{
    const auto stays = [](QChar c) { return c.unicode() < 0x80 && (c < u'A' || c > u'Z'); };
    return std::all_of(text.cbegin(), text.cend(), stays) ? text : text.toLower();
}

} // namespace

/// A name without a wildcard, by way of IDNA; none: it is no name.
std::optional<HostName> HostName::decoded(const QString &text)
{
    if (text.isEmpty() || text.contains(u'*') || isAddressLiteral(text))
        return {};
    HostName name;
    if (isSettled(text)) {
        name.m_ascii = lowered(text);
        name.m_unicode = name.m_ascii;
        return name;
    }
    name.m_ascii = QString::fromLatin1(QUrl::toAce(text, QUrl::IgnoreIDNWhitelist));
    // toAce() is empty for what no label may hold, but lets a trailing dot pass.
    if (!isPlainName(name.m_ascii) || isAddressLiteral(name.m_ascii))
        return {};
    name.m_unicode = QUrl::fromAce(name.m_ascii.toLatin1(), QUrl::IgnoreIDNWhitelist);
    const auto ascii = QStringView(name.m_ascii).split(u'.');
    const auto unicode = QStringView(name.m_unicode).split(u'.');
    if (!std::ranges::equal(ascii, unicode, isLabel)) // toAce() knows UTS #46 alone
        return {};
    return name;
}

Result<HostName> HostName::parse(const QString &text)
{
    const bool wildcard = text.startsWith(wildcardPrefix);
    auto name = decoded(wildcard ? text.sliced(wildcardPrefix.size()) : text);
    if (!name || (wildcard && !name->m_ascii.contains(u'.')))
        return failure(Code::NotAHostName, text);
    if (wildcard) {
        name->m_ascii.prepend(wildcardPrefix);
        name->m_unicode.prepend(wildcardPrefix);
    }
    if (name->m_ascii.size() > longestName)
        return failure(Code::NotAHostName, text);
    return *name;
}

bool isAddressLiteral(const QString &text)
{
    const bool canBe = text.contains(u':') || (!text.isEmpty() && text.back().isDigit());
    return canBe && IpAddress::parse(text).has_value();
}

bool isPlainName(QStringView text)
{
    const auto isPart = [](QChar c) {
        return (c >= u'a' && c <= u'z') || isDigit(c) || c == u'-' || c == u'_';
    };
    return hasLabels(
        text, [isPart](QStringView label) { return std::all_of(label.cbegin(), label.cend(), isPart); });
}

QString asciiForm(const QString &text)
{
    const auto name = HostName::parse(text);
    return name ? name->ascii() : lowered(text);
}

QString unicodeForm(const QString &text)
{
    const auto name = HostName::parse(text);
    return name ? name->unicode() : text;
}

bool isPunycodeName(QStringView text)
{
    return text.startsWith("xn--"_L1, Qt::CaseInsensitive) || text.contains(".xn--"_L1, Qt::CaseInsensitive);
}

bool patternCovers(const QString &pattern, const QString &host)
{
    const QString lowerPattern = lowered(pattern);
    const QString lowerHost = lowered(host);
    const bool wildcardHost = lowerHost.startsWith(wildcardPrefix); // a wildcard binding's name
    const auto plainHost = QStringView(lowerHost).sliced(wildcardHost ? wildcardPrefix.size() : 0);
    // An IP address is compared with iPAddress entries only: RFC 9525 §6.5.
    if (!isPlainName(plainHost) || isAddressLiteral(lowerHost))
        return false;
    if (!lowerPattern.startsWith(wildcardPrefix) || wildcardHost)
        return lowerPattern == lowerHost;
    const auto suffix = QStringView(lowerPattern).sliced(1); // ".a.test"
    const qsizetype firstDot = lowerHost.indexOf(u'.');
    return suffix.count(u'.') >= 2 && firstDot > 0 && QStringView(lowerHost).sliced(firstDot) == suffix;
}

} // namespace bindwright
