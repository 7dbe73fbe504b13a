// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "coverage.h"

#include "model/net/hostname.h"
#include "model/net/ipaddress.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// The one wildcard that covers \a host; empty: none does.
QString wildcardOf(const QString &host)
{
    const qsizetype dot = host.indexOf(u'.');
    const QString suffix = dot > 0 && !host.startsWith(wildcardPrefix) ? host.sliced(dot) : QString();
    return suffix.count(u'.') >= 2 ? u'*' + suffix : QString();
}

/// As patternCovers() of each name has it; certificates and hosts can be ten thousand each.
bool coversName(const Certificate &certificate, const QString &host)
{
    if (!patternCovers(host, host)) // no name
        return false;
    const QString wildcard = wildcardOf(host);
    const auto covers = [&host, &wildcard](const QString &pattern) {
        const auto is = [&pattern](const QString &name) {
            return pattern.size() == name.size() && pattern.compare(name, Qt::CaseInsensitive) == 0;
        };
        return is(host) || is(wildcard);
    };
    return std::any_of(certificate.dnsNames.cbegin(), certificate.dnsNames.cend(), covers);
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

Coverage coverage(const Certificate &certificate, const QString &host)
{
    if (isAddressLiteral(host))
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
        if (isAddressLiteral(host)) {
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
