// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "nameconstraints.h"

#include "model/net/ipaddress.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// The domains that \a name is below: ".b.test" and ".test" of "a.b.test", and "" of every name.
QStringList domainsOf(const QString &name)
{
    QStringList domains{QString()};
    for (qsizetype dot = name.indexOf(u'.'); dot >= 0; dot = name.indexOf(u'.', dot + 1))
        domains.append(name.sliced(dot));
    return domains;
}

/// Constraints that \a name falls under. With a leading dot, which the standard has for others only but which
/// clients take here too, they are about those below alone.
QStringList basesOfName(const QString &name)
{
    QStringList bases{name};
    for (const QString &domain : domainsOf(name))
        bases.append({domain, domain.sliced(qMin<qsizetype>(1, domain.size()))});
    return bases;
}

/// The mailbox itself, its host, or with a leading dot the domain that the host is below.
QStringList basesOfEmail(const QString &address)
{
    const QString host = address.section(u'@', -1).toLower();
    return QStringList{address.section(u'@', 0, -2) + u'@' + host, host} + domainsOf(host);
}

/// The host, or with a leading dot the domain that it is below.
QStringList basesOfUri(const QString &uri)
{
    const QString host = QUrl(uri).host().toLower();
    return QStringList{host} + domainsOf(host);
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

/// "10.0.0.0/255.0.0.0" as it is compared: what the mask covers of the address, and the mask.
QByteArray rangeOf(QByteArray address, const QByteArray &mask)
{
    if (address.isEmpty() || address.size() != mask.size())
        return {};
    for (qsizetype i = 0; i < address.size(); ++i)
        address[i] = char(address.at(i) & mask.at(i));
    return address + mask;
}

/// Some ranges, and the masks that they have.
struct Ranges
{
    explicit Ranges(const QStringList &texts)
    {
        for (const QString &text : texts) {
            const QByteArray mask = octetsOfAddress(text.section(u'/', 1));
            masks.insert(mask);
            ranges.insert(rangeOf(octetsOfAddress(text.section(u'/', 0, 0)), mask));
        }
        ranges.remove({});
    }

    bool contains(const QString &text) const
    {
        const QByteArray address = octetsOfAddress(text);
        return std::ranges::any_of(
            masks, [&](const QByteArray &mask) { return ranges.contains(rangeOf(address, mask)); });
    }

    QSet<QByteArray> masks;
    QSet<QByteArray> ranges;
};

/// Attribute by attribute from the most general one; case counts nowhere. RFC 5280 §4.2.1.10, §7.1
QStringList basesOfDirectory(const QString &name)
{
    const QString folded = name.toCaseFolded();
    QStringList bases{QString()};
    for (qsizetype end = folded.indexOf(u'\n'); end >= 0; end = folded.indexOf(u'\n', end + 1))
        bases.append(folded.first(end + 1));
    return bases;
}

/// Constraints that are looked for by what a name falls under, for there may be thousands of both.
class Bases final
{
public:
    using Find = QStringList (*)(const QString &name);

    Bases(const QStringList &bases, Find find)
        : m_bases(bases.cbegin(), bases.cend())
        , m_find(find)
    { }

    bool contains(const QString &name) const
    {
        return std::ranges::any_of(m_find(name),
                                   [this](const QString &base) { return m_bases.contains(base); });
    }

private:
    QSet<QString> m_bases;
    Find m_find;
};

QStringList folded(QStringList texts)
{
    for (QString &text : texts)
        text = text.toCaseFolded();
    return texts;
}

/// On one line: "C=US, O=A".
QStringList readable(QStringList directories)
{
    for (QString &directory : directories)
        directory = directory.trimmed().replace("\n"_L1, ", "_L1);
    return directories;
}

/// \a isAnyPermitted: there is no list of those that are.
template<class Constraints>
QStringList outside(const QStringList &names, bool isAnyPermitted, const Constraints &permitted,
                    const Constraints &excluded)
{
    QStringList refused;
    for (const QString &name : names) {
        if (excluded.contains(name) || (!isAnyPermitted && !permitted.contains(name)))
            refused.append(name);
    }
    return refused;
}

QStringList outside(const QStringList &names, const QStringList &permitted, const QStringList &excluded,
                    Bases::Find find)
{
    return outside(names, permitted.isEmpty(), Bases(permitted, find), Bases(excluded, find));
}

} // namespace

QStringList namesOutside(const NameConstraints &constraints, const Certificate &certificate)
{
    return outside(certificate.dnsNames, constraints.permittedNames, constraints.excludedNames, basesOfName)
        + outside(certificate.ipAddresses, constraints.permittedAddresses.isEmpty(),
                  Ranges(constraints.permittedAddresses), Ranges(constraints.excludedAddresses))
        + outside(certificate.emailAddresses, constraints.permittedEmails, constraints.excludedEmails,
                  basesOfEmail)
        + outside(certificate.uris, constraints.permittedUris, constraints.excludedUris, basesOfUri)
        + readable(outside(certificate.directoryNames, folded(constraints.permittedDirectories),
                           folded(constraints.excludedDirectories), basesOfDirectory));
}

QStringList wildcardsOverExcluded(const NameConstraints &constraints, const Certificate &certificate)
{
    QSet<QString> wildcards;
    for (const QString &name : constraints.excludedNames) {
        const qsizetype dot = name.indexOf(u'.'); // one at its start is about names below alone
        if (dot > 0)
            wildcards.insert(u'*' + name.sliced(dot));
    }
    const Bases excluded(constraints.excludedNames, basesOfName);
    QStringList over;
    for (const QString &name : certificate.dnsNames) {
        if (wildcards.contains(name) && !excluded.contains(name))
            over.append(name);
    }
    return over;
}

} // namespace bindwright
