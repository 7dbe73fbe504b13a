// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "httpsysrecord.h"

#include "model/net/hostname.h"

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// The A-label form of a binding's host, or empty when HTTP.sys takes no such key.
QString hostKey(const QString &text)
{
    if (const auto name = HostName::parse(text))
        return name->ascii();
    // "*.test" is not advised, but taken: iis-docs, Wildcard Host Header Support.
    const auto above =
        text.startsWith("*."_L1) ? HostName::parse(text.sliced(2)) : failure(Code::NotAHostName);
    return above && !above->isWildcard() ? "*."_L1 + above->ascii() : QString();
}

RecordFamily familyOf(SslFlags sslFlags)
{
    if (sslFlags.testFlag(SslFlag::CentralStore))
        return RecordFamily::Ccs;
    return sslFlags.testFlag(SslFlag::Sni) ? RecordFamily::HostnamePort : RecordFamily::IpPort;
}

bool isValid(const BindingParts &parts, RecordFamily family, IisVersion version)
{
    if (family == RecordFamily::IpPort)
        return true;
    const QString host = hostKey(parts.host);
    return !host.isEmpty() && (version == IisVersion::Iis10 || !host.startsWith(u'*'));
}

} // namespace

Result<BindingParts> parseBinding(const QString &text)
{
    const qsizetype hostColon = text.lastIndexOf(u':');
    const qsizetype portColon = hostColon > 0 ? text.lastIndexOf(u':', hostColon - 1) : -1;
    if (portColon < 0 || text.indexOf(u']') > portColon)
        return failure(Code::NotUnderstood, text, u"ip:port:host"_s);
    const auto socket = SocketAddress::parse(text.left(hostColon));
    if (!socket)
        return tl::unexpected(socket.error());
    return BindingParts{text.left(portColon).trimmed(), socket->ip, socket->port, text.sliced(hostColon + 1)};
}

HttpSysRecord intendedRecord(const BindingParts &parts, SslFlags sslFlags)
{
    const RecordFamily family = familyOf(sslFlags);
    HttpSysRecord record;
    record.family = family;
    record.port = parts.port;
    if (family == RecordFamily::IpPort)
        record.ip = parts.ip;
    if (family == RecordFamily::HostnamePort)
        record.host = hostKey(parts.host);
    return record;
}

std::optional<HttpSysRecord> projectionOf(const BindingParts &parts, SslFlags sslFlags, IisVersion version)
{
    return isValid(parts, familyOf(sslFlags), version) ? std::optional(intendedRecord(parts, sslFlags))
                                                       : std::nullopt;
}

RecordKey keyOf(const HttpSysRecord &record)
{
    switch (record.family) {
    case RecordFamily::IpPort:
        return {.family = record.family, .ip = record.ip, .port = record.port};
    case RecordFamily::HostnamePort:
    case RecordFamily::ScopedCcs:
        return {.family = record.family, .host = record.host, .port = record.port};
    case RecordFamily::Ccs:
        break;
    }
    return {.family = RecordFamily::Ccs, .port = record.port};
}

QString HttpSysRecord::key() const
{
    switch (family) {
    case RecordFamily::IpPort:
        return SocketAddress{ip, port}.toString();
    case RecordFamily::HostnamePort:
    case RecordFamily::ScopedCcs:
        return host + u':' + QString::number(port);
    case RecordFamily::Ccs:
        break;
    }
    return QString::number(port);
}

std::optional<IisVersion> parseIisVersion(const QString &text)
{
    if (text == "8"_L1 || text == "8.0"_L1)
        return IisVersion::Iis80;
    if (text == "8.5"_L1)
        return IisVersion::Iis85;
    if (text == "10"_L1 || text == "10.0"_L1)
        return IisVersion::Iis10;
    return {};
}

} // namespace bindwright
