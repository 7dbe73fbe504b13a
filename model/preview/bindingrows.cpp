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

/// What a record's key, or what IIS tells bindings apart by, comes to in numbers.
struct Place
{
    quint32 role = 0;
    quint32 address = 0;
    quint32 host = 0;
    quint16 port = 0;
    quint16 family = 0;

    bool operator==(const Place &) const = default;
    friend size_t qHash(const Place &place, size_t seed = 0)
    {
        return qHashMulti(seed, place.role, place.address, place.host, place.port, place.family);
    }
};

/// Counts different values from 0, in the order in which they are asked for.
template<class T>
class Numbers final
{
public:
    explicit Numbers(qsizetype expected) { m_numbers.reserve(expected); }

    qsizetype size() const { return m_numbers.size(); }
    qsizetype of(const T &value)
    {
        const auto known = m_numbers.constFind(value);
        return known == m_numbers.cend() ? *m_numbers.insert(value, m_numbers.size()) : *known;
    }

private:
    QHash<T, qsizetype> m_numbers;
};

/// The key that \a binding is for, where a server holds it all the same: a wildcard host before IIS 10, a
/// host that no client asks for.
std::optional<RecordKey> keyMeant(const Binding &binding)
{
    if (const auto record = projectionOf(binding, u"?"_s, IisVersion::Iis10))
        return keyOf(*record);
    const auto port = parsePort(binding.port);
    if (!port || !binding.sslFlags.testFlag(SslFlag::Sni))
        return {};
    return RecordKey{.family = RecordFamily::HostnamePort, .host = asciiForm(binding.host), .port = *port};
}

template<class T>
std::optional<T> valueOf(const Result<T> &result)
{
    return result ? std::optional<T>(*result) : std::nullopt;
}

} // namespace

QString nameBeside(const NamedLabel &one, const NamedLabel &other)
{
    const bool isMistakable = one.name == other.name && one.label != other.label;
    return isMistakable ? u"%1 (%2)"_s.arg(one.name, one.label) : one.name;
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
    takeHeld(draft);
    addServerRecords(draft);
    indexRecords();
    findHiding();
}

/// Of a server's own draft: what HTTP.sys holds at a binding's key decides, whatever certificate IIS names.
/// What was edited is going to be written.
void BindingRows::takeHeld(const Draft &draft)
{
    const JoinedServer &server = draft.server;
    if (!m_ofServer || !recordsKnown(draft, server.role))
        return;
    QHash<RecordKey, const ServerRecord *> held;
    for (const ServerRecord &record : server.state.records)
        held.insert(keyOf(record.record), &record);
    QSet<QString> asRead;
    const bool isEdited = draft.bindings != server.asRead; // else they share their data
    for (const Binding &binding : isEdited ? server.asRead : QList<Binding>())
        asRead.insert(textOf(binding));
    for (BindingRow &row : m_rows) {
        if (!row.record || row.isCentral() || (isEdited && !asRead.contains(textOf(*row.binding))))
            continue;
        const ServerRecord *record = held.value(keyOf(*row.record));
        if (!record && !server.state.hasRecords)
            continue; // it may be one of those that were not shown
        const bool isIis = !server.state.bindings.isEmpty();
        row.foreign = record && !isIis && isForeign(*record) ? record : nullptr;
        row.label = record ? record->record.certificate : QString(); // findDrift() says that there is none
        row.certificate = m_certificates.value(row.label);
        row.record->certificate = row.label;
    }
}

void BindingRows::addServerRecords(const Draft &draft)
{
    const JoinedServer &server = draft.server;
    const auto role = m_roles.constFind(server.role);
    if (!recordsKnown(draft, server.role) || role == m_roles.cend())
        return;
    QSet<RecordKey> known;
    known.reserve(server.state.records.size());
    for (const BindingRow &row : std::as_const(m_rows)) {
        if (row.binding->role != server.role)
            continue;
        if (const auto key = row.record ? std::optional(keyOf(*row.record)) : keyMeant(*row.binding))
            known.insert(*key);
    }
    const bool isEdited = draft.bindings != server.asRead; // else they share their data
    for (const Binding &binding : isEdited ? server.asRead : QList<Binding>()) {
        const auto record = bindwright::projectionOf(binding, u"?"_s, m_version);
        if (record && binding.role == server.role)
            known.insert(keyOf(*record));
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
                         .sslFlags = hasHost ? SslFlag::Sni : SslFlags(),
                         .certificate = record.certificate});
        BindingRow row = rowOf(m_others.last(), -1);
        row.label = record.certificate;
        row.certificate = m_certificates.value(row.label);
        row.record = record;
        row.foreign = isForeign(held) ? &held : nullptr;
        m_rows.append(row);
    }
}

/// Texts are compared here alone, each once a row: what tells rows apart is numbers from then on.
void BindingRows::indexRecords()
{
    Numbers<QStringView> texts(m_rows.size());
    Numbers<Place> keys(m_rows.size());
    Numbers<Place> identities(m_rows.size());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        BindingRow &row = m_rows[i];
        const bool isWhole = row.ip && row.port && (row.host || row.binding->host.isEmpty());
        if (!row.record && !isWhole)
            continue;
        const auto number = [&texts](QStringView text) { return quint32(texts.of(text)); };
        const quint32 role = number(row.binding->role);
        if (isWhole)
            row.identity = identities.of({.role = role,
                                          .address = number(row.ip->toString()),
                                          .host = number(row.host ? row.host->ascii() : QStringView()),
                                          .port = *row.port});
        if (!row.record)
            continue;
        const bool isIp = row.record->family == RecordFamily::IpPort;
        row.key = keys.of({.role = role,
                           .address = isIp ? number(row.record->ip.toString()) : 0,
                           .host = isIp ? 0 : number(row.record->host),
                           .port = row.record->port,
                           .family = quint16(row.record->family)});
        if (row.key == m_last.size())
            m_last.append(i);
        m_last[row.key] = i;
    }
    m_identities = identities.size();
}

void BindingRows::findHiding()
{
    constexpr qsizetype mostKept = 64; // of one port: what a host is told is the worst of them
    QSet<std::pair<RolePort, QString>> labels;
    for (const BindingRow &row : std::as_const(m_rows)) {
        if (!row.isExactIp() || &lastOfKey(row) != &row)
            continue;
        const RolePort port(row.binding->role, *row.port);
        QList<const BindingRow *> &known = m_hiding[port];
        if (known.size() >= mostKept || labels.contains({port, row.label}))
            continue;
        labels.insert({port, row.label});
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
