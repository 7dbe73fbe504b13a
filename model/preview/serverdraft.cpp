// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "serverdraft.h"

#include "certificatefaults.h"
#include "preview.h"
#include "previewhosts.h"

#include "model/draft/bindingrecords.h"
#include "model/net/hostname.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QString addressText(const BindingParts &parts)
{
    return parts.ip.isAny() && !parts.ip.isIpv6() ? u"*"_s : parts.ip.toString();
}

/// Makes the service and the bindings of a draft, one after the other.
class Maker final
{
public:
    explicit Maker(const ServerState &state)
        : m_state(state)
        , m_records(state)
    {
        m_role.name = u"IIS"_s;
        for (const ServerBinding &binding : state.bindings)
            addBinding(binding);
        if (state.bindings.isEmpty()) {
            for (const ServerRecord &record : state.records)
                addRecord(record);
        }
    }

    const Role &role() const { return m_role; }
    const QList<Binding> &bindings() const { return m_bindings; }

private:
    void addBinding(const ServerBinding &binding)
    {
        const auto parts = parseBinding(binding.information);
        if (!parts)
            return; // told when it was read
        Binding made{.role = m_role.name,
                     .site = binding.site,
                     .ip = addressText(*parts),
                     .port = QString::number(parts->port),
                     .host = parts->host,
                     .sslFlags = binding.sslFlags};
        made.certificate = certificateOf(made, binding);
        addSite(binding.site);
        m_bindings.append(made);
    }

    void addRecord(const ServerRecord &record)
    {
        const HttpSysRecord &facts = record.record;
        if (facts.family == RecordFamily::Ccs || facts.family == RecordFamily::ScopedCcs)
            return; // which hosts they are for stands in IIS alone
        const bool byHost = facts.family == RecordFamily::HostnamePort;
        const auto host = HostName::parse(facts.host);
        m_bindings.append({.role = m_role.name,
                           .site = QString(),
                           .ip = facts.ip.isAny() && !facts.ip.isIpv6() ? u"*"_s : facts.ip.toString(),
                           .port = QString::number(facts.port),
                           .host = host ? host->unicode() : facts.host,
                           .sslFlags = byHost ? SslFlag::Sni : SslFlags(),
                           .certificate = declare(facts.certificate, record.store)});
        addSite({});
    }

    void addSite(const QString &name)
    {
        if (m_sites.contains(name))
            return;
        m_sites.insert(name);
        Site site;
        site.name = name;
        m_role.sites.append(site);
    }

    /// As IIS has it, else as its record has it; where HTTP.sys was not asked, the key stands for it.
    QString certificateOf(const Binding &made, const ServerBinding &binding)
    {
        if (made.sslFlags.testFlag(SslFlag::CentralStore))
            return {};
        const QString known = m_records.certificateOf(binding);
        if (!known.isEmpty())
            return declare(known, m_records.storeOf(binding));
        const auto record = projectionOf(made, u"?"_s, IisVersion::Iis10);
        return m_state.hasRecords || !record ? QString() : declare(record->key(), {});
    }

    QString declare(const QString &name, const QString &store)
    {
        if (name.isEmpty() || m_declared.contains(name))
            return name;
        m_declared.insert(name);
        RoleCertificate entry;
        entry.name = name;
        entry.storeLocation = u"LocalMachine"_s;
        entry.storeName = store.isEmpty() ? u"My"_s : store;
        if (Thumbprint::parse(name))
            entry.thumbprints.insert(serverConfiguration(), name);
        m_role.certificates.append(entry);
        return name;
    }

    const ServerState &m_state;
    const BindingRecords m_records;
    Role m_role;
    QList<Binding> m_bindings;
    QSet<QString> m_sites;
    QSet<QString> m_declared;
};

/// How many keys of \a role's projection the server holds.
int agreement(const Draft &draft, const Role &role, const QSet<RecordKey> &held)
{
    const auto records = stateOf(draft, role.name, exampleInstanceAddress()).records();
    return int(std::ranges::count_if(
        records, [&held](const HttpSysRecord &record) { return held.contains(keyOf(record)); }));
}

/// The port of a record's key, or of a binding's information, as it stands in a file; none: it is neither.
std::optional<quint16> portOfKey(const QString &key)
{
    if (key.contains(u' ')) // it has its label, or is a line
        return {};
    if (const auto parts = parseBinding(key))
        return parts->port;
    const auto port = parsePort(key.section(u':', -1));
    return port ? std::optional(*port) : std::nullopt;
}

/// A key that the text ends in may be of each port that begins so.
void noteUnreadKey(HttpSysState &state, const QString &key)
{
    if (!key.endsWith(cutOff)) {
        state.noteUnread(portOfKey(key));
        return;
    }
    const auto begun = portOfKey(key.chopped(1));
    if (!begun)
        state.noteUnread({});
    for (quint32 from = begun.value_or(0), to = from; from > 0 && from <= 65535;
         from *= 10, to = to * 10 + 9) {
        for (quint32 port = from; port <= std::min<quint32>(to, 65535); ++port)
            state.noteUnread(quint16(port));
    }
}

/// Whether what is noted may change an answer, which comes of the records or, where \a ofRecords is not so,
/// also of IIS.
bool isDoubt(ServerNote::Kind kind, bool ofRecords)
{
    switch (kind) {
    case ServerNote::Kind::KeyTwice:
    case ServerNote::Kind::ListsDiffer:
        return true;
    case ServerNote::Kind::FlagsNotShown:
    case ServerNote::Kind::BindingsElsewhere:
        return !ofRecords;
    case ServerNote::Kind::HostNotSure:
    case ServerNote::Kind::HttpOnHttpsPort:
        return true;
    case ServerNote::Kind::MetabaseCertificate:
    case ServerNote::Kind::LocationNegotiates:
    case ServerNote::Kind::ThumbprintUntidy:
        break;
    }
    return false;
}

} // namespace

std::optional<HttpSysRecord> projectionOf(const Binding &binding, const QString &label, IisVersion version)
{
    const auto ip = IpAddress::parse(binding.ip);
    const auto port = parsePort(binding.port);
    if (!ip || !port)
        return {};
    auto record = projectionOf(BindingParts{binding.ip, *ip, *port, binding.host}, binding.sslFlags, version);
    if (!record || (label.isEmpty() && record->family != RecordFamily::Ccs))
        return {};
    record->certificate = record->family == RecordFamily::Ccs ? QString() : label;
    return record;
}

QString textOf(const Binding &binding)
{
    return QStringList{binding.role,       binding.site, binding.ip,
                       binding.port,       binding.host, QString::number(binding.sslFlags.toInt()),
                       binding.certificate}
        .join(u'\n');
}

Draft draftOfServer(const ServerState &state, const QString &path)
{
    const Maker made(state);
    Draft draft = withTarget({}, Target::Server);
    draft.projectPath = path;
    draft.service.name = QFileInfo(path).completeBaseName();
    draft.service.roles = {made.role()};
    draft.roles = {made.role().name};
    draft.bindings = made.bindings();
    draft.server = {state, made.role().name, draft.bindings, true};
    return draft;
}

Draft withServer(const Draft &draft, const ServerState &state)
{
    Draft result = draft;
    ServerState whole = draft.server.state;
    join(whole, state);
    if (draft.server.alone)
        return draftOfServer(whole, draft.projectPath);
    QSet<RecordKey> held;
    for (const ServerRecord &record : std::as_const(whole.records))
        held.insert(keyOf(record.record));
    result.server = {};
    int best = -1;
    QString role;
    for (const Role &candidate : draft.service.roles) {
        const int agreed = candidate.kind == RoleKind::Web ? agreement(result, candidate, held) : -1;
        if (agreed > best) {
            best = agreed;
            role = candidate.name;
        }
    }
    result.server = {whole, role, draft.bindings, false};
    return result;
}

bool recordsKnown(const Draft &draft, const QString &role)
{
    const ServerState &state = draft.server.state;
    return draft.server.role == role && (state.hasRecords || !state.records.isEmpty());
}

bool recordsDecide(const Draft &draft, const QString &role)
{
    return draft.server.state.hasRecords && draft.server.role == role;
}

void putServerRecords(HttpSysState &state, const Draft &draft)
{
    const JoinedServer &server = draft.server;
    const Role *role = findRole(draft.service, server.role);
    const bool isEdited = draft.bindings != server.asRead;
    QHash<RecordKey, int> rows; ///< the first row of each key
    rows.reserve(draft.bindings.size());
    QSet<QString> texts;
    for (int row = 0; row < int(draft.bindings.size()); ++row) {
        const Binding &binding = draft.bindings.at(row);
        if (isEdited)
            texts.insert(textOf(binding));
        const auto record = projectionOf(binding, u"?"_s, state.version());
        if (record && binding.role == server.role && !rows.contains(keyOf(*record)))
            rows.insert(keyOf(*record), row);
    }
    const ServerStores stores(server.state);
    for (const ServerRecord &record : server.state.records) {
        HttpSysRecord put = record.record;
        put.fault = stores.faultOf(record);
        put.origin = rows.value(keyOf(put), -1);
        state.setRecord(put);
    }
    if (!isEdited)
        return;
    QSet<QString> before;
    for (const Binding &binding : server.asRead) {
        before.insert(textOf(binding));
        const auto record = projectionOf(binding, u"?"_s, state.version());
        if (record && !texts.contains(textOf(binding)) && !rows.contains(keyOf(*record)))
            state.removeRecord(*record);
    }
    for (int row = 0; row < int(draft.bindings.size()) && role; ++row) {
        const Binding &binding = draft.bindings.at(row);
        auto record = projectionOf(binding, labelOf(*role, binding.certificate), state.version());
        if (binding.role != server.role || before.contains(textOf(binding)) || !record)
            continue;
        record->origin = row;
        state.setRecord(*record);
    }
}

void putServerFacts(HttpSysState &state, const Draft &draft, const QString &role)
{
    const ServerState &server = draft.server.state;
    state.setShareListed(server.hasShare && draft.server.role == role);
    if (draft.server.role != role || server.isEmpty())
        return;
    const bool ofRecords = recordsDecide(draft, role);
    state.setCentralStoreOff(server.centralStore == std::optional(false));
    const bool areKnown = recordsKnown(draft, role);
    state.setRecordsSeen(ofRecords || (!draft.server.alone && !areKnown)); // a project's are those planned
    for (const ServerRecord &record : ofRecords ? QList<ServerRecord>() : server.records)
        state.noteSeen(keyOf(record.record));
    for (const Unread &unread : areKnown ? server.unread : QList<Unread>()) {
        if (!server.unreadListen.contains(unread.error.subject)) // that is no record
            noteUnreadKey(state, unread.error.subject);
    }
    for (const ServerNote &note : server.notes) {
        if (isDoubt(note.kind, ofRecords))
            state.noteUnread(portOfKey(note.subject));
    }
    if (!server.hasLinks) {
        for (const Thumbprint &sha1 : renewedIn(server, draft.certificates))
            state.noteRenewed(sha1.toString());
    }
    for (const CcsFile &file : server.files)
        state.addCcsFile(file);
    for (const IpAddress &address : server.listen)
        state.addListenAddress(address);
    for (const QString &text : server.unreadListen)
        state.noteUnreadListen(text);
}

void putRenewals(HttpSysState &state, const Draft &draft, const QDateTime &now)
{
    const ServerState &server = draft.server.state;
    QHash<Thumbprint, Thumbprint> next;
    for (const RenewalLink &link : server.links)
        next.insert(link.old, link.renewed);
    const auto canBeServed = [&](const Thumbprint &sha1) {
        const Certificate *certificate = findCertificate(draft, sha1);
        const auto isThere = [&sha1](const StoredCertificate &stored) {
            return stored.sha1 == sha1 && stored.hasPrivateKey;
        };
        return (!certificate || isCurrent(*certificate, now))
            && (!server.hasStores || std::ranges::any_of(server.stored, isThere));
    };
    for (const RenewalLink &link : server.links) {
        Thumbprint served = link.old;
        QSet<Thumbprint> passed{link.old}; // a circle ends
        for (Thumbprint at = next.value(link.old); !at.isNull() && !passed.contains(at);
             at = next.value(at)) {
            passed.insert(at);
            if (canBeServed(at))
                served = at;
        }
        if (served != link.old)
            state.setRenewal(link.old.toString(), served.toString());
        else // that none of them is served instead, no source says
            state.noteRenewed(link.old.toString());
    }
}

IisVersion iisVersionOf(const Draft &draft)
{
    const auto version = iisVersionOfWindows(draft.server.state.windows);
    return version ? *version : guestIisVersion(draft.service);
}

QString windowsOf(const Draft &draft)
{
    if (!draft.server.state.windows.isEmpty())
        return draft.server.state.windows;
    QString build;
    for (const ConfigurationFacts &configuration : draft.service.configurations) {
        const auto guest = guestOs(configuration.osFamily);
        if (isLocalConfiguration(configuration.fileName))
            continue;
        if (!guest || (!build.isEmpty() && build != guest->build))
            return {};
        build = guest->build;
    }
    return build;
}

} // namespace bindwright
