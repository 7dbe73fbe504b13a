// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "ipaddress.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// A decimal number without sign, blank or leading zero, or -1.
int parseNumber(QStringView text, int maximum)
{
    const bool isDecimal = !text.isEmpty() && text.size() <= 5
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isDecimal || (text.size() > 1 && text.front() == u'0'))
        return -1;
    const int number = std::accumulate(text.cbegin(), text.cend(), 0,
                                       [](int sum, QChar c) { return sum * 10 + c.unicode() - u'0'; });
    return number <= maximum ? number : -1;
}

/// Nothing is allocated: it is asked often.
bool isIpv4(QStringView text)
{
    int octets = 0;
    for (const QStringView octet : text.tokenize(u'.')) {
        if (++octets > 4 || parseNumber(octet, 255) < 0)
            return false;
    }
    return octets == 4;
}

/// The RFC 5952 text, or empty. QUrl would also take an IPvFuture and a zone.
QString canonicalIpv6(const QString &text)
{
    const auto isPart = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F') || c == u':'
            || c == u'.';
    };
    if (!text.contains(u':') || !std::all_of(text.cbegin(), text.cend(), isPart))
        return {};
    QUrl url;
    url.setHost(u'[' + text + u']', QUrl::StrictMode);
    return url.host();
}

} // namespace

const IpAddress &IpAddress::anyIpv6()
{
    static const IpAddress any = parse(u"::"_s).value();
    return any;
}

Result<IpAddress> IpAddress::parse(const QString &text)
{
    IpAddress address;
    if (isIpv4(text)) { // as nearly all are written: shared, not copied
        address.m_text = text;
        return address;
    }
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed == "*"_L1)
        return IpAddress();
    const bool bracketed = trimmed.startsWith(u'[') && trimmed.endsWith(u']');
    const QString bare = bracketed ? trimmed.sliced(1).chopped(1) : trimmed;
    address.m_text = !bracketed && isIpv4(bare) ? bare : canonicalIpv6(bare);
    if (address.m_text.isEmpty())
        return failure(Code::NotAnAddress, text);
    return address;
}

QString IpAddress::bracketed() const
{
    return isIpv6() ? u'[' + m_text + u']' : m_text;
}

Result<quint16> parsePort(const QString &text)
{
    const int port = parseNumber(QStringView(text).trimmed(), 65535);
    if (port < 1)
        return failure(Code::NotAPort, text);
    return quint16(port);
}

Result<SocketAddress> SocketAddress::parse(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    const QString address = text.left(std::max<qsizetype>(colon, 0));
    const bool unbracketed = address.contains(u':') && !address.trimmed().startsWith(u'[');
    if (colon < 0 || unbracketed)
        return failure(Code::NotAnAddress, text);
    const auto ip = IpAddress::parse(address);
    if (!ip)
        return failure(Code::NotAnAddress, text);
    const auto port = parsePort(text.sliced(colon + 1));
    if (!port)
        return failure(Code::NotAPort, text);
    return SocketAddress{*ip, *port};
}

QString SocketAddress::toString() const
{
    return ip.bracketed() + u':' + QString::number(port);
}

} // namespace bindwright
