// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "bindingrows.h"

#include "serverdraft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

RoleIndex indexOf(const Role &role)
{
    RoleIndex index{.role = &role, .sites = {}, .stores = {}, .labels = {}};
    for (const Site &site : role.sites)
        index.sites.insert(site.name);
    for (const RoleCertificate &certificate : role.certificates) {
        const auto thumbprint = deployedThumbprint(certificate);
        if (certificate.declared)
            index.stores.insert(certificate.name, certificate.storeLocation + u'\\' + certificate.storeName);
        index.labels.insert(certificate.name, thumbprint ? thumbprint->toString() : certificate.name);
    }
    return index;
}

template<class T>
std::optional<T> valueOf(const Result<T> &result)
{
    return result ? std::optional<T>(*result) : std::nullopt;
}

} // namespace

std::optional<RecordKey> BindingRow::identity() const
{
    if (!ip || !port || (!host && !binding->host.isEmpty()))
        return {};
    return RecordKey{.ip = *ip, .host = host ? host->ascii() : QString(), .port = *port};
}

QString BindingRow::identityText() const
{
    return SocketAddress{*ip, *port}.toString() + u':' + (host ? host->ascii() : QString());
}

QString BindingRow::certificateName() const
{
    return certificate ? displayName(*certificate) : binding->certificate;
}

BindingRows::BindingRows(const Draft &draft, IisVersion version)
    : m_version(version)
    , m_ofServer(draft.server.alone)
    , m_certificates(certificatesByLabel(draft))
{
    for (const Role &role : draft.service.roles)
        m_roles.insert(role.name, indexOf(role));
    m_rows.reserve(draft.bindings.size());
    for (const Binding &binding : draft.bindings)
        m_rows.append(rowOf(binding, int(m_rows.size())));
    addServerRecords(draft);
    indexRecords();
}

void BindingRows::addServerRecords(const Draft &draft)
{
    const JoinedServer &server = draft.server;
    const auto role = m_roles.constFind(server.role);
    if (!recordsDecide(draft, server.role) || role == m_roles.cend())
        return;
    QSet<RecordKey> known;
    for (const QList<Binding> &bindings : {draft.bindings, server.asRead}) {
        for (const Binding &binding : bindings) {
            const auto record = bindwright::projectionOf(binding, u"?"_s, m_version);
            if (record && binding.role == server.role)
                known.insert(keyOf(*record));
        }
    }
    m_others.reserve(server.state.records.size());
    for (const ServerRecord &held : server.state.records) {
        const HttpSysRecord &record = held.record;
        const bool hasHost = record.family == RecordFamily::HostnamePort;
        if (known.contains(keyOf(record)) || (!hasHost && record.family != RecordFamily::IpPort))
            continue;
        m_others.append({.role = server.role,
                         .ip = record.ip.toString(),
                         .port = QString::number(record.port),
                         .host = record.host,
                         .sslFlags = hasHost ? Sni : 0,
                         .certificate = record.certificate});
        BindingRow row = rowOf(m_others.last(), -1);
        row.label = record.certificate;
        row.certificate = m_certificates.value(row.label);
        row.record = record;
        m_rows.append(row);
    }
}

void BindingRows::indexRecords()
{
    QHash<std::pair<QString, RecordKey>, qsizetype> keys;
    keys.reserve(m_rows.size());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        BindingRow &row = m_rows[i];
        if (!row.record)
            continue;
        qsizetype &key = keys[{row.binding->role, keyOf(*row.record)}]; // counted from 1
        if (key == 0) {
            m_last.append(i);
            key = m_last.size();
        }
        row.key = key - 1;
        m_last[row.key] = i;
    }
    for (const BindingRow &row : std::as_const(m_rows)) {
        if (!row.isExactIp() || &lastOfKey(row) != &row)
            continue;
        QList<const BindingRow *> &known = m_hiding[{row.binding->role, *row.port}];
        const auto isSame = [&row](const BindingRow *other) { return other->label == row.label; };
        if (std::none_of(known.cbegin(), known.cend(), isSame))
            known.append(&row);
    }
}

QList<const BindingRow *> BindingRows::hiding(const BindingRow &row) const
{
    return row.isByHost() ? m_hiding.value({row.binding->role, *row.port}) : QList<const BindingRow *>();
}

BindingRow BindingRows::rowOf(const Binding &binding, int index) const
{
    BindingRow row;
    row.index = index;
    row.binding = &binding;
    const auto role = m_roles.constFind(binding.role);
    row.role = role == m_roles.cend() ? nullptr : &*role;
    row.ip = valueOf(IpAddress::parse(binding.ip));
    row.port = valueOf(parsePort(binding.port));
    row.host = valueOf(HostName::parse(binding.host));
    row.label = row.role ? row.role->labels.value(binding.certificate) : QString();
    row.certificate = m_certificates.value(row.label);
    row.record = projectionOf(row);
    return row;
}

std::optional<HttpSysRecord> BindingRows::projectionOf(const BindingRow &row) const
{
    // HTTP.sys drops the host of a server's binding without SNI, whatever it is.
    const bool badHost = !row.host && !row.binding->host.isEmpty() && (row.needsHost() || !m_ofServer);
    const bool badWildcard = row.host && row.host->isWildcard() && m_version != IisVersion::Iis10;
    if (!row.ip || !row.port || badHost || (row.label.isEmpty() && !row.isCentral())
        || (row.needsHost() && (!row.host || badWildcard)))
        return {};
    HttpSysRecord record;
    record.port = *row.port;
    record.origin = row.index;
    if (row.isCentral()) {
        record.family = RecordFamily::Ccs;
        return record;
    }
    record.certificate = row.label;
    record.family = row.needsHost() ? RecordFamily::HostnamePort : RecordFamily::IpPort;
    if (row.needsHost())
        record.host = row.host->ascii();
    else
        record.ip = *row.ip;
    return record;
}

} // namespace bindwright
