// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "httpsysstate.h"

#include "sslflags.h"

#include "model/net/hostname.h"

#include <algorithm>

namespace bindwright {

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
    HttpSysRecord record = intendedRecord(parts, sslFlags);
    if (!projectionOf(parts, sslFlags, m_version)) {
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
    m_derived.insert(keyOf(intendedRecord(
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

void HttpSysState::noteUnreadListen(const QString &text)
{
    const bool isIpv6 = text.contains(u':');
    const bool isIpv4 = !isIpv6 && text.contains(u'.');
    m_mayListenIpv6 = m_mayListenIpv6 || !isIpv4;
    m_mayListenIpv4 = m_mayListenIpv4 || !isIpv6;
}

bool HttpSysState::isListed(const IpAddress &ip) const
{
    // The wildcard addresses stand for every address of their family: netsh http add iplisten.
    static const IpAddress anyIpv4;
    return m_listen.contains(ip) || m_listen.contains(ip.isIpv6() ? IpAddress::anyIpv6() : anyIpv4);
}

bool HttpSysState::listensOn(const IpAddress &ip) const
{
    const bool isLikely = m_listen.isEmpty() && mayListenOn(ip); // of a list that nothing was read of
    return !restrictsListening() || isListed(ip) || isLikely;
}

Certainty HttpSysState::certaintyAt(const RecordKey &key) const
{
    if (m_derived.contains(key))
        return Certainty::Derived;
    return !m_index.contains(key) && isOnAnotherPort(key) ? Certainty::Derived : Certainty::Stated;
}

QList<Gap> HttpSysState::gapsAt(quint16 port) const
{
    QList<Gap> gaps;
    if (m_unread.contains(0) || m_unread.contains(port))
        gaps.append(Gap::Unread);
    if (!m_recordsSeen)
        gaps.append(m_seen.isEmpty() ? Gap::RecordsNotSeen : Gap::RecordsNotWhole);
    if (m_unbound.contains(port))
        gaps.append(Gap::CodeMayBind);
    if (!m_configurationKnown)
        gaps.append(Gap::ConfigurationUnknown);
    if (m_unsure.contains(port))
        gaps.append(Gap::BindingUnsure);
    if (!m_scripts.isEmpty())
        gaps.append(Gap::ScriptMayBind);
    return gaps;
}

bool HttpSysState::hasHostBelow(const QString &asciiHost, quint16 port) const
{
    return m_above.value({.family = RecordFamily::HostnamePort, .host = asciiHost, .port = port}) > 0;
}

} // namespace bindwright
