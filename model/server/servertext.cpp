// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "servertext.h"

#include "model/certificates/thumbprint.h"
#include "model/net/hostname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

bool isGuid(QStringView text)
{
    static const QString shape = u"{xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx}"_s;
    const auto fits = [](QChar c, QChar place) { return place == u'x' ? isHexDigit(c) : c == place; };
    return std::equal(text.cbegin(), text.cend(), shape.cbegin(), shape.cend(), fits);
}

bool isNothing(const QString &text)
{
    return text.isEmpty() || (text.startsWith(u'(') && text.endsWith(u')'));
}

QList<QStringView> linesOf(QStringView text)
{
    QList<QStringView> lines = text.split(u'\n');
    for (QStringView &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
    }
    return lines;
}

Result<HttpSysRecord> recordOfKey(const QString &key, bool hasCertificate)
{
    HttpSysRecord record;
    const qsizetype colon = key.lastIndexOf(u':');
    const auto port = parsePort(key.mid(colon + 1));
    if (!port)
        return tl::unexpected(port.error());
    record.port = *port;
    if (colon < 0) {
        record.family = RecordFamily::Ccs;
        return hasCertificate ? Result<HttpSysRecord>(failure(Code::NotUnderstood, key, u"ip:port"_s))
                              : record;
    }
    if (const auto socket = SocketAddress::parse(key)) {
        record.ip = socket->ip;
        return hasCertificate ? Result<HttpSysRecord>(record)
                              : failure(Code::NotUnderstood, key, u"a certificate's hash"_s);
    }
    const auto host = HostName::parse(key.left(colon));
    if (!host && !key.startsWith("*."_L1))
        return tl::unexpected(host.error());
    record.family = hasCertificate ? RecordFamily::HostnamePort : RecordFamily::ScopedCcs;
    record.host = host ? host->ascii() : key.left(colon).toLower();
    return record;
}

} // namespace bindwright
