// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "hostname.h"

#include "idna.h"
#include "ipaddress.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr auto wildcardPrefix = "*."_L1;
constexpr qsizetype longestLabel = 63; // RFC 1035 §2.3.4
constexpr qsizetype longestName = 253;

bool isLiteral(const QString &text)
{
    const bool canBe = text.contains(u':') || (!text.isEmpty() && text.back().isDigit());
    return canBe && IpAddress::parse(text).has_value();
}

/// A-labels in lower case, with the underscore that Windows allows in names ([MS-HNDS]).
bool isPlainName(QStringView text)
{
    const auto isPart = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    };
    const auto isLabel = [isPart](QStringView label) {
        return !label.isEmpty() && label.size() <= longestLabel
            && std::all_of(label.cbegin(), label.cend(), isPart);
    };
    const auto labels = text.split(u'.');
    return text.size() <= longestName && std::all_of(labels.cbegin(), labels.cend(), isLabel);
}

/// A name as certificates and clients write it: A-labels, lower case; the text itself when it is none.
QString asciiForm(const QString &text)
{
    const auto name = HostName::parse(text);
    return name ? name->ascii() : text.toLower();
}

bool coversName(const Certificate &certificate, const QString &host)
{
    return std::any_of(certificate.dnsNames.cbegin(), certificate.dnsNames.cend(),
                       [&host](const QString &pattern) { return patternCovers(pattern, host); });
}

Coverage coverageOfAddress(const Certificate &certificate, const IpAddress &address)
{
    const auto equals = [&address](const QString &text) {
        const auto other = IpAddress::parse(text);
        return other && *other == address;
    };
    const QStringList &listed = certificate.ipAddresses;
    if (std::any_of(listed.cbegin(), listed.cend(), equals))
        return Coverage::Covered;
    const bool noAlternative = certificate.dnsNames.isEmpty() && listed.isEmpty();
    return noAlternative && !certificate.commonName.isEmpty() && equals(certificate.commonName)
        ? Coverage::OnlyCommonName
        : Coverage::NotCovered;
}

} // namespace

Result<HostName> HostName::parse(const QString &text)
{
    const bool wildcard = text.startsWith(wildcardPrefix);
    const QString rest = wildcard ? text.sliced(wildcardPrefix.size()) : text;
    const bool bad = rest.isEmpty() || rest.contains(u'*') || isLiteral(text) || isLiteral(rest);
    const QString ascii = bad ? QString() : QString::fromLatin1(QUrl::toAce(rest, QUrl::IgnoreIDNWhitelist));
    // toAce() is empty for what no label may hold, but lets a trailing dot pass.
    const bool tooShort = wildcard && !ascii.contains(u'.');
    if (tooShort || !isPlainName(ascii) || isLiteral(ascii)
        || ascii.size() + (wildcard ? wildcardPrefix.size() : 0) > longestName)
        return failure(Code::NotAHostName, text);
    const QString prefix = wildcard ? QString(wildcardPrefix) : QString();
    HostName name;
    name.m_ascii = prefix + ascii;
    name.m_unicode = prefix + QUrl::fromAce(ascii.toLatin1(), QUrl::IgnoreIDNWhitelist);
    const auto labels = QStringView(name.m_unicode).split(u'.');
    const auto isLabel = [](QStringView label) { // fromAce() leaves what does not decode to a label
        return !label.startsWith("xn--"_L1) && isIdnaLabel(label);
    };
    if (!std::all_of(labels.cbegin(), labels.cend(), isLabel)) // toAce() knows UTS #46 alone
        return failure(Code::NotAHostName, text);
    return name;
}

bool patternCovers(const QString &pattern, const QString &host)
{
    const QString lowerPattern = pattern.toLower();
    const QString lowerHost = host.toLower();
    const bool wildcardHost = lowerHost.startsWith(wildcardPrefix); // a wildcard binding's name
    const auto plainHost = QStringView(lowerHost).sliced(wildcardHost ? wildcardPrefix.size() : 0);
    // An IP address is compared with iPAddress entries only: RFC 9525 §6.5.
    if (!isPlainName(plainHost) || isLiteral(lowerHost))
        return false;
    if (!lowerPattern.startsWith(wildcardPrefix) || wildcardHost)
        return lowerPattern == lowerHost;
    const auto suffix = QStringView(lowerPattern).sliced(1); // ".a.test"
    const qsizetype firstDot = lowerHost.indexOf(u'.');
    return suffix.count(u'.') >= 2 && firstDot > 0 && QStringView(lowerHost).sliced(firstDot) == suffix;
}

Coverage coverage(const Certificate &certificate, const QString &host)
{
    if (isLiteral(host))
        return coverageOfAddress(certificate, *IpAddress::parse(host));
    const QString name = asciiForm(host);
    if (coversName(certificate, name))
        return Coverage::Covered;
    const bool noAlternative = certificate.dnsNames.isEmpty() && certificate.ipAddresses.isEmpty();
    return noAlternative && patternCovers(asciiForm(certificate.commonName), name) ? Coverage::OnlyCommonName
                                                                                   : Coverage::NotCovered;
}

HostIndex::HostIndex(const QStringList &hosts)
{
    for (int i = 0; i < hosts.size(); ++i) {
        const QString &host = hosts.at(i);
        if (isLiteral(host)) {
            m_addresses.append(host);
            continue;
        }
        const QString name = asciiForm(host);
        const bool isWildcard = name.startsWith(wildcardPrefix);
        if (!isPlainName(QStringView(name).sliced(isWildcard ? wildcardPrefix.size() : 0)))
            continue; // covered by none: see patternCovers()
        m_byName[name].append(i);
        const qsizetype dot = name.indexOf(u'.');
        if (dot > 0 && !isWildcard)
            m_bySuffix[name.sliced(dot)].append(i);
    }
}

int HostIndex::coveredBy(const Certificate &certificate) const
{
    QSet<int> covered;
    const auto add = [&covered](const QList<int> &found) { covered.unite(QSet(found.begin(), found.end())); };
    for (const QString &pattern : certificate.dnsNames) {
        const QString name = pattern.toLower();
        add(m_byName.value(name));
        if (name.startsWith(wildcardPrefix) && name.count(u'.') >= 2)
            add(m_bySuffix.value(name.sliced(1)));
    }
    const auto isCovered = [&certificate](const QString &address) {
        return coverage(certificate, address) == Coverage::Covered;
    };
    return int(covered.size() + std::count_if(m_addresses.cbegin(), m_addresses.cend(), isCovered));
}

} // namespace bindwright
