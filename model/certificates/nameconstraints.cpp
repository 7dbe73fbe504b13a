// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "nameconstraints.h"

#include "model/net/ipaddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// The name itself and all below it; with a leading dot, which the standard has for URIs only but
/// which clients take here too, those below alone.
bool isBelow(const QString &name, const QString &base)
{
    if (base.isEmpty())
        return true;
    if (base.startsWith(u'.'))
        return name.endsWith(base);
    return name == base || name.endsWith(u'.' + base);
}

/// The octets of one half of an IPv6 address, or of an IPv4 address.
QByteArray octetsOf(const QString &part)
{
    QByteArray octets;
    for (const QString &group : part.split(u':', Qt::SkipEmptyParts)) {
        if (!group.contains(u'.')) {
            octets += QByteArray::fromHex(group.toLatin1().rightJustified(4, '0'));
            continue;
        }
        for (const QString &octet : group.split(u'.'))
            octets += char(octet.toUInt());
    }
    return octets;
}

/// 4 or 16 octets; empty: no address.
QByteArray octetsOfAddress(const QString &text)
{
    const auto address = IpAddress::parse(text);
    if (!address || text.isEmpty())
        return {};
    const QString canonical = address->toString();
    const QByteArray head = octetsOf(canonical.section("::"_L1, 0, 0));
    const QByteArray tail = octetsOf(canonical.section("::"_L1, 1));
    const qsizetype gap = address->isIpv6() ? 16 - head.size() - tail.size() : 0;
    return head + QByteArray(gap, '\0') + tail;
}

/// \a range: "10.0.0.0/255.0.0.0"
bool isWithin(const QString &address, const QString &range)
{
    const QByteArray own = octetsOfAddress(address);
    const QByteArray base = octetsOfAddress(range.section(u'/', 0, 0));
    const QByteArray mask = octetsOfAddress(range.section(u'/', 1));
    if (own.isEmpty() || own.size() != base.size() || own.size() != mask.size())
        return false;
    for (qsizetype i = 0; i < own.size(); ++i) {
        if ((own.at(i) & mask.at(i)) != (base.at(i) & mask.at(i)))
            return false;
    }
    return true;
}

/// Attribute by attribute from the most general one; case counts nowhere. RFC 5280 §4.2.1.10, §7.1
bool isInDirectory(const QString &name, const QString &base)
{
    return name.startsWith(base, Qt::CaseInsensitive);
}

/// On one line: "C=US, O=A".
QStringList readable(QStringList directories)
{
    for (QString &directory : directories)
        directory = directory.trimmed().replace("\n"_L1, ", "_L1);
    return directories;
}

template<class Fits>
QStringList outside(const QStringList &names, const QStringList &permitted, const QStringList &excluded,
                    const Fits &fits)
{
    QStringList refused;
    for (const QString &name : names) {
        const auto covers = [&](const QString &base) { return fits(name, base); };
        if (std::ranges::any_of(excluded, covers)
            || (!permitted.isEmpty() && std::ranges::none_of(permitted, covers)))
            refused.append(name);
    }
    return refused;
}

} // namespace

QStringList namesOutside(const NameConstraints &constraints, const Certificate &certificate)
{
    return outside(certificate.dnsNames, constraints.permittedNames, constraints.excludedNames, isBelow)
        + outside(certificate.ipAddresses, constraints.permittedAddresses, constraints.excludedAddresses,
                  isWithin)
        + readable(outside(certificate.directoryNames, constraints.permittedDirectories,
                           constraints.excludedDirectories, isInDirectory));
}

} // namespace bindwright
