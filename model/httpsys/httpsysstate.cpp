// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "httpsysstate.h"

#include "sslflags.h"

#include "model/net/hostname.h"

#include <algorithm>

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

HttpSysRecord projectionOf(const BindingParts &parts, SslFlags sslFlags)
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

std::optional<HttpSysRecord> projectionOf(const BindingParts &parts, SslFlags sslFlags, IisVersion version)
{
    return isValid(parts, familyOf(sslFlags), version) ? std::optional(projectionOf(parts, sslFlags))
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

HttpSysState::HttpSysState(IisVersion version)
    : m_version(version)
{ }

Result<> HttpSysState::commitBinding(const QString &bindingInformation, SslFlags sslFlags,
                                     const QString &certificate, int origin)
{
    const auto parts = parseBinding(bindingInformation);
    if (!parts)
        return tl::unexpected(parts.error());
    commitBinding(*parts, sslFlags, certificate, origin);
    return {};
}

void HttpSysState::commitBinding(const BindingParts &parts, SslFlags sslFlags, const QString &certificate,
                                 int origin)
{
    HttpSysRecord record = projectionOf(parts, sslFlags);
    if (!isValid(parts, record.family, m_version)) {
        m_derived.insert(keyOf(record));
        return;
    }
    if (certificate.isEmpty() && record.family != RecordFamily::Ccs)
        return;
    if (record.family != RecordFamily::Ccs)
        record.certificate = certificate;
    record.origin = origin;
    record.isPunycode = record.family == RecordFamily::HostnamePort && isPunycodeName(parts.host);
    setRecord(record);
    if (parts.addressText.isEmpty())
        m_derived.insert(keyOf(record)); // that it means "*": azure-docs, cloud-services FAQ
    if (record.family == RecordFamily::HostnamePort && !parts.ip.isAny()) {
        // The record drops the address that the binding names: HTTP_SERVICE_CONFIG_SSL_SNI_KEY.
        m_derived.insert(keyOf(record));
        m_derived.insert({.family = RecordFamily::IpPort, .ip = parts.ip, .port = parts.port});
    }
}

Result<> HttpSysState::noteUncommitted(const QString &bindingInformation, SslFlags sslFlags)
{
    const auto parts = parseBinding(bindingInformation);
    if (!parts)
        return tl::unexpected(parts.error());
    m_derived.insert(keyOf(projectionOf(
        *parts, sslFlags))); // iis-docs, Configuring SSL with the IIS PowerShell Snap-in: two separate steps
    return {};
}

void HttpSysState::setRecord(const HttpSysRecord &record)
{
    const RecordKey key = keyOf(record);
    m_derived.remove(key);
    const auto at = m_index.constFind(key);
    if (at != m_index.cend()) {
        m_records[*at] = record;
        return;
    }
    m_index.insert(key, m_records.size());
    count(key, 1, m_records.size());
    m_records.append(record);
}

void HttpSysState::reserve(qsizetype records)
{
    m_records.reserve(records);
    m_index.reserve(records);
}

void HttpSysState::removeRecord(const HttpSysRecord &record)
{
    const RecordKey key = keyOf(record);
    const auto at = m_index.constFind(key);
    if (at == m_index.cend())
        return;
    m_records[*at].reset();
    m_index.erase(at);
    count(key, -1, -1);
}

void HttpSysState::count(const RecordKey &key, int by, qsizetype place)
{
    PortFacts &facts = m_ports[key.port];
    const bool isHost = key.family == RecordFamily::HostnamePort;
    if (key.family == RecordFamily::IpPort && !key.ip.isAny())
        facts.exactAddresses += by;
    else if (key.family == RecordFamily::IpPort)
        (key.ip.isIpv6() ? facts.anyIpv6 : facts.anyIpv4) = place;
    if (key.family == RecordFamily::Ccs)
        facts.central = place;
    if (key.family == RecordFamily::ScopedCcs)
        facts.scopedStores += by;
    if (isHost && key.host.startsWith(u'*'))
        facts.wildcardHosts += by;
    countOnAnyPort(key, by);
    if (!isHost || key.host.startsWith(u'*'))
        return;
    RecordKey above = key;
    for (qsizetype dot = key.host.indexOf(u'.'); dot >= 0; dot = key.host.indexOf(u'.', dot + 1)) {
        above.host = key.host.sliced(dot + 1);
        m_above[above] += by;
    }
}

/// Nothing is counted while there is one port alone, as on most servers.
void HttpSysState::countOnAnyPort(RecordKey key, int by)
{
    if (m_ports.size() < 2)
        return;
    if (!m_onAnyPort.isEmpty()) {
        key.port = 0;
        m_onAnyPort[key] += by;
        return;
    }
    for (auto it = m_index.keyBegin(); it != m_index.keyEnd();
         ++it) { // it has the key by now, or not any more
        RecordKey known = *it;
        known.port = 0;
        ++m_onAnyPort[known];
    }
}

bool HttpSysState::isOnAnotherPort(RecordKey key) const
{
    if (m_onAnyPort.isEmpty()) {
        const auto holds = [&](quint16 port) {
            key.port = port;
            return m_index.contains(key);
        };
        return std::any_of(m_ports.keyBegin(), m_ports.keyEnd(), holds);
    }
    key.port = 0;
    return m_onAnyPort.value(key) > 0;
}

void HttpSysState::addCcsFile(const CcsFile &file)
{
    m_ccsFiles.insert(file.name.toLower(), file);
}

QList<HttpSysRecord> HttpSysState::records() const
{
    QList<HttpSysRecord> records;
    records.reserve(m_index.size());
    for (const auto &record : m_records) {
        if (record)
            records.append(*record);
    }
    return records;
}

const HttpSysRecord *HttpSysState::record(const RecordKey &key) const
{
    const auto at = m_index.constFind(key);
    return at == m_index.cend() ? nullptr : &*m_records[*at];
}

const HttpSysRecord *HttpSysState::ipRecord(const IpAddress &ip, quint16 port) const
{
    return record({.family = RecordFamily::IpPort, .ip = ip, .port = port});
}

const HttpSysRecord *HttpSysState::hostRecord(const QString &asciiHost, quint16 port) const
{
    return record({.family = RecordFamily::HostnamePort, .host = asciiHost, .port = port});
}

const HttpSysRecord *HttpSysState::ccsRecord(quint16 port) const
{
    return record({.family = RecordFamily::Ccs, .port = port});
}

const HttpSysRecord *HttpSysState::scopedCcsRecord(const QString &asciiHost, quint16 port) const
{
    return record({.family = RecordFamily::ScopedCcs, .host = asciiHost, .port = port});
}

const CcsFile *HttpSysState::ccsFile(const QString &name) const
{
    const auto at = m_ccsFiles.constFind(name.toLower());
    return at == m_ccsFiles.cend() ? nullptr : &*at;
}

bool HttpSysState::listensOn(const IpAddress &ip) const
{
    // The wildcard addresses stand for every address of their family: netsh http add iplisten.
    static const IpAddress anyIpv4;
    return m_listen.isEmpty() || m_listen.contains(ip)
        || m_listen.contains(ip.isIpv6() ? IpAddress::anyIpv6() : anyIpv4);
}

Certainty HttpSysState::certaintyAt(const RecordKey &key) const
{
    if (m_derived.contains(key))
        return Certainty::Derived;
    return !m_index.contains(key) && isOnAnotherPort(key) ? Certainty::Derived : Certainty::Stated;
}

bool HttpSysState::hasHostBelow(const QString &asciiHost, quint16 port) const
{
    return m_above.value({.family = RecordFamily::HostnamePort, .host = asciiHost, .port = port}) > 0;
}

} // namespace bindwright
