// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "connectpoint.h"

#include "model/net/hostname.h"

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// A name in A-labels, or an address in its canonical form.
Result<QString> hostOf(const QString &text)
{
    if (text.startsWith(u'[') || isAddressLiteral(text))
        return IpAddress::parse(text).map([](const IpAddress &address) { return address.toString(); });
    // A machine in the own network has a name of one label, which is none for a certificate.
    if (isPlainName(text.toLower()))
        return text.toLower();
    const auto name = HostName::parse(text);
    if (!name || name->isWildcard())
        return failure(Code::NotAHostName, text);
    return name->ascii();
}

} // namespace

Result<ConnectPoint> ConnectPoint::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool isBareIpv6 = trimmed.count(u':') > 1 && !trimmed.startsWith(u'[');
    const qsizetype colon = isBareIpv6 || trimmed.endsWith(u']') ? -1 : trimmed.lastIndexOf(u':');
    const auto host = hostOf(colon < 0 ? trimmed : trimmed.left(colon));
    if (!host)
        return tl::unexpected(host.error());
    if (colon < 0)
        return ConnectPoint{*host};
    const auto port = parsePort(trimmed.sliced(colon + 1));
    if (!port)
        return tl::unexpected(port.error());
    return ConnectPoint{*host, *port};
}

QString ConnectPoint::toString() const
{
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return port ? shown + u':' + QString::number(*port) : shown;
}

Result<FixedAddress> FixedAddress::parse(const QString &text)
{
    const QString name = text.section(u':', 0, 0);
    const QString address = text.section(u':', 2);
    if (name.isEmpty() || address.isEmpty())
        return failure(Code::NotUnderstood, text, u"NAME:PORT:ADDRESS"_s);
    const auto host = hostOf(name);
    if (!host)
        return tl::unexpected(host.error());
    const auto port = parsePort(text.section(u':', 1, 1));
    if (!port)
        return tl::unexpected(port.error());
    const auto ip = IpAddress::parse(address);
    if (!ip || ip->isAny())
        return failure(Code::NotAnAddress, address);
    return FixedAddress{*host, *port, *ip};
}

} // namespace bindwright
