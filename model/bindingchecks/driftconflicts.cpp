// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "driftconflicts.h"

#include "conflictcheck.h"

#include "model/preview/certificatefaults.h"
#include "model/preview/preview.h"
#include "model/preview/serverdraft.h"
#include "model/problems/rules.h"

#include <QMap>

#include <algorithm>

// IIS says one thing and HTTP.sys holds another: HTTP.sys never reads applicationHost.config. Source:
// iis-docs, Configuring SSL with the IIS PowerShell Snap-in; Microsoft KB 4034932.

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// What IIS, or the project, would have a record say.
struct Wanted
{
    HttpSysRecord record;
    QString store = {}; ///< empty: not said
    QString host = {};
    IpAddress ip = {};
    int row = -1;
};

/// A record's key in a sentence: that of the central store is a port alone.
QString keyText(const HttpSysRecord &record)
{
    return record.family == RecordFamily::Ccs ? u"CCS:"_s + record.key() : record.key();
}

/// Whether one is a renewal of the other that its store links to it: Schannel serves the newest for both.
bool areLinked(const ServerState &server, const QString &a, const QString &b)
{
    QHash<QString, QString> next;
    for (const RenewalLink &link : server.links)
        next.insert(link.old.toString(), link.renewed.toString());
    const auto leads = [&next](QString from, const QString &to) {
        for (qsizetype i = 0; i < next.size() && from != to; ++i) // a circle ends
            from = next.value(from);
        return from == to;
    };
    return leads(a, b) || leads(b, a);
}

class DriftCheck final
{
public:
    DriftCheck(const ConflictInput &input, QList<Problem> &found)
        : m_input(input)
        , m_server(input.draft.server)
        , m_stores(input.draft.server.state)
        , m_found(found)
    { }

    void run()
    {
        if (!recordsKnown(m_input.draft, m_server.role) || !m_input.hasState(m_server.role))
            return;
        for (const ServerRecord &record : m_server.state.records)
            m_records.insert(keyOf(record.record), &record);
        for (int row = 0; row < int(m_input.draft.bindings.size()); ++row)
            m_rowsByText.insert(textOf(m_input.draft.bindings.at(row)), row);
        if (m_server.state.hasBindings || !m_server.alone) {
            collectWanted();
            for (const Wanted &wanted : std::as_const(m_wanted))
                compare(wanted);
        }
        checkExplained();
        for (const ServerRecord &record : m_server.state.records)
            checkStore(record);
        checkClientCertificates();
        checkShared();
    }

private:
    Problem problem(Rule rule, Severity severity, const QString &subject, const Arguments &arguments,
                    int row = -1) const
    {
        return {.rule = rule,
                .severity = severity,
                .step = row >= 0 ? Step::Bindings : Step::Preview,
                .role = m_server.role,
                .subject = subject,
                .arguments = arguments,
                .row = row,
                .certainty = rowOf(rule).certainty};
    }

    /// Adds what is wanted on \a port and not held.
    void add(Problem problem, quint16 port)
    {
        problem.certainty = m_input.sureOf(problem.rule, m_server.role, port);
        m_found.append(problem);
    }

    void collectWanted()
    {
        if (m_server.state.hasBindings) {
            for (const ServerBinding &binding : m_server.state.bindings)
                want(binding);
        } else {
            wantProjection();
        }
        for (const Wanted &wanted : std::as_const(m_wanted))
            m_wantedKeys.insert(keyOf(wanted.record));
    }

    /// A binding that is not valid (SNI without a host) has no record of its own: what stands in its place is
    /// explained by it.
    void want(const ServerBinding &binding)
    {
        const auto parts = parseBinding(binding.information);
        if (!parts || explainsAny(binding, *parts))
            return;
        auto record = projectionOf(*parts, binding.sslFlags, m_input.version);
        if (record) {
            record->certificate = binding.certificate;
            m_wanted.append({*record, binding.store, parts->host, parts->ip});
            return;
        }
        RecordKey intended = keyOf(intendedRecord(*parts, binding.sslFlags));
        if (intended.family == RecordFamily::HostnamePort)
            intended.host = asciiForm(parts->host); // which may be no host name
        record = projectionOf(*parts, {}, m_input.version);
        const ServerRecord *held = record ? m_records.value(keyOf(*record)) : nullptr;
        if (m_records.contains(intended))
            m_explained.insert(intended);
        if (m_records.contains(intended) || !held)
            return; // the rules of bindings say what is wrong
        m_explained.insert(keyOf(held->record));
        add(problem(Rule::RecordDiffers, Severity::Error, binding.information,
                    {{Argument::Fault, u"family"_s},
                     {Argument::Expected, binding.information},
                     {Argument::Held, held->record.key()}}),
            parts->port);
    }

    /// A binding whose sslFlags were not shown explains the record of each family that it may have; whether
    /// it does.
    bool explainsAny(const ServerBinding &binding, const BindingParts &parts)
    {
        const auto isOfIt = [&binding](const ServerNote &note) {
            return note.kind == ServerNote::Kind::FlagsNotShown && note.where == binding.where
                && note.subject == binding.information;
        };
        if (std::ranges::none_of(m_server.state.notes, isOfIt))
            return false;
        bool isHeld = false;
        for (const SslFlags flags : {SslFlags(), SslFlags(SslFlag::Sni), SslFlags(SslFlag::CentralStore)}) {
            const RecordKey key = keyOf(intendedRecord(parts, flags));
            isHeld = isHeld || m_records.contains(key);
            m_explained.insert(key);
        }
        return isHeld;
    }

    /// What the project makes of its instance, as it was when the records were joined to it.
    void wantProjection()
    {
        Draft asRead = m_input.draft;
        asRead.bindings = m_server.asRead;
        asRead.server = {};
        const HttpSysState state = stateOf(asRead, m_server.role, instance(), m_input.version);
        for (const HttpSysRecord &record : state.records()) {
            const Binding *binding = record.origin < 0 ? nullptr : &m_server.asRead.at(record.origin);
            const auto ip = IpAddress::parse(binding ? binding->ip : QString());
            m_wanted.append({record, QString(), binding ? binding->host : QString(), ip ? *ip : record.ip,
                             binding ? m_rowsByText.value(textOf(*binding), -1) : -1});
        }
    }

    /// The instance's address is that of the only exact-IP record, where there is one.
    IpAddress instance() const
    {
        QList<IpAddress> exact;
        for (const ServerRecord &record : m_server.state.records) {
            if (record.record.family == RecordFamily::IpPort && !record.record.ip.isAny())
                exact.append(record.record.ip);
        }
        return exact.size() == 1 ? exact.first() : m_input.instance;
    }

    void compare(const Wanted &wanted)
    {
        const QString key = wanted.record.key();
        const ServerRecord *held = m_records.value(keyOf(wanted.record));
        if (!held) {
            checkFamily(wanted);
            return;
        }
        const QString &certificate = wanted.record.certificate;
        if (!certificate.isEmpty() && Thumbprint::parse(certificate)
            && certificate != held->record.certificate
            && !areLinked(m_server.state, certificate, held->record.certificate))
            add(problem(Rule::RecordDiffers, Severity::Error, key,
                        {{Argument::Fault, u"certificate"_s},
                         {Argument::Expected, m_input.nameBeside(certificate, held->record.certificate)},
                         {Argument::Held, m_input.nameBeside(held->record.certificate, certificate)}},
                        wanted.row),
                wanted.record.port);
        if (!wanted.store.isEmpty() && !held->store.isEmpty()
            && wanted.store.compare(held->store, Qt::CaseInsensitive) != 0)
            add(problem(Rule::RecordDiffers, Severity::Error, key,
                        {{Argument::Fault, u"store"_s},
                         {Argument::Expected, wanted.store},
                         {Argument::Held, held->store}},
                        wanted.row),
                wanted.record.port);
    }

    /// C43 where a record of another family stands for it, else C41, which needs all of HTTP.sys's records.
    void checkFamily(const Wanted &wanted)
    {
        const quint16 port = wanted.record.port;
        const auto host = HostName::parse(wanted.host);
        QList<RecordKey> others{{.family = RecordFamily::IpPort, .ip = wanted.ip, .port = port}};
        if (host)
            others += {{.family = RecordFamily::HostnamePort, .host = host->ascii(), .port = port},
                       {.family = RecordFamily::Ccs, .port = port}};
        for (const RecordKey &other : others) {
            const ServerRecord *held = m_wantedKeys.contains(other) ? nullptr : m_records.value(other);
            if (!held)
                continue;
            m_explained.insert(other);
            add(problem(Rule::RecordDiffers, Severity::Error, wanted.record.key(),
                        {{Argument::Fault, u"family"_s},
                         {Argument::Expected, keyText(wanted.record)},
                         {Argument::Held, keyText(held->record)}},
                        wanted.row),
                wanted.record.port);
            return;
        }
        if (m_server.state.hasRecords)
            add(problem(Rule::RecordMissing, Severity::Error, keyText(wanted.record), {}, wanted.row),
                wanted.record.port);
    }

    /// C42, in one message for each other application, and for each record of IIS that no binding explains.
    void checkExplained()
    {
        const bool knowsBindings =
            m_server.state.hasBindings ? !m_server.state.bindingsInPart : !m_server.alone;
        QMap<std::pair<QString, bool>, QList<const ServerRecord *>> foreign; // see isOfExpressSetup()
        for (const ServerRecord &held : m_server.state.records) {
            const RecordKey key = keyOf(held.record);
            if (m_explained.contains(key))
                continue;
            if (isForeign(held))
                foreign[{held.applicationId, isOfExpressSetup(held)}].append(&held);
            else if (knowsBindings && !m_wantedKeys.contains(key))
                m_found.append(problem(Rule::RecordUnexplained, Severity::Warning, keyText(held.record),
                                       {{Argument::Certificate, m_input.name(held.record.certificate)}}));
        }
        for (const QList<const ServerRecord *> &records : std::as_const(foreign))
            addForeign(records);
    }

    void addForeign(const QList<const ServerRecord *> &records)
    {
        constexpr qsizetype mostNamed = 5;
        const ServerRecord &first = *records.first();
        const bool isExpress = isOfExpressSetup(first);
        Arguments arguments{{Argument::Certificate, m_input.name(first.record.certificate)},
                            {Argument::Application, first.applicationId}};
        if (isExpress)
            arguments.insert(Argument::Fault, u"setup"_s);
        if (records.size() > 1) {
            QStringList keys;
            for (const ServerRecord *record : records.first(std::min(mostNamed, records.size())))
                keys.append(keyText(record->record));
            if (records.size() > mostNamed)
                keys.append(u"…"_s);
            arguments.insert(Argument::Count, QString::number(records.size()));
            arguments.insert(Argument::Key, isExpress ? keyText(records.last()->record) : keys.join(", "_L1));
        }
        m_found.append(problem(Rule::RecordUnexplained, isExpress ? Severity::Info : Severity::Warning,
                               keyText(first.record), arguments));
    }

    /// C25: HTTP.sys looks a certificate up by store and hash.
    void checkStore(const ServerRecord &held)
    {
        if (held.record.certificate.isEmpty())
            return;
        const CertificateFault fault = m_stores.faultOf(held);
        const bool isStore = fault == CertificateFault::Lost || fault == CertificateFault::OtherStore
            || fault == CertificateFault::StoreUnusual;
        if (!isStore)
            return;
        const bool isUnusual = fault == CertificateFault::StoreUnusual; // it may be there, and is not lost
        Problem found =
            problem(Rule::CertificateInOtherStore, Severity::Error, m_input.name(held.record.certificate),
                    {{Argument::Store, ServerStores::storeOf(held)},
                     {Argument::Key, held.record.key()},
                     {Argument::OtherStore, isUnusual ? QString() : m_stores.otherStoreOf(held)},
                     {Argument::Fault, isUnusual ? u"unusual"_s : QString()}});
        found.where = held.where;
        m_found.append(found);
    }

    /// C51: a record asks for client certificates, but clients that ask for its host get another.
    void checkClientCertificates()
    {
        const HttpSysState &state = m_input.state(m_server.role);
        QHash<quint16, const HttpSysRecord *> exact; ///< one a port that does not ask
        for (const ServerRecord &record : m_server.state.records) {
            const bool asks = record.negotiates.value_or(true); // not said: not held against it
            if (record.record.family == RecordFamily::IpPort && !record.record.ip.isAny() && !asks)
                exact.insert(record.record.port, &record.record);
        }
        for (const ServerRecord &record : m_server.state.records) {
            if (record.negotiates != std::optional(true))
                continue;
            const HttpSysRecord *chosen = nullptr;
            if (record.record.family == RecordFamily::HostnamePort)
                chosen = exact.value(record.record.port);
            else if (record.record.family == RecordFamily::IpPort)
                chosen = hostRecordBeside(state, record.record);
            if (chosen)
                m_found.append(problem(Rule::ClientCertificateElsewhere, Severity::Warning,
                                       record.record.key(), {{Argument::Key, chosen->key()}}));
        }
    }

    /// The record for a host that an IIS binding has on \a record's key, where it does not ask.
    const HttpSysRecord *hostRecordBeside(const HttpSysState &state, const HttpSysRecord &record)
    {
        if (!record.ip.isAny())
            return nullptr; // nothing comes before it
        if (m_hostsByKey.isEmpty()) {
            for (const Wanted &wanted : std::as_const(m_wanted)) {
                if (const auto host = HostName::parse(wanted.host))
                    m_hostsByKey[keyOf(wanted.record)].append(host->ascii());
            }
        }
        for (const QString &host : m_hostsByKey.value(keyOf(record))) {
            const HttpSysRecord *own = state.hostRecord(host, record.port);
            const ServerRecord *held = own ? m_records.value(keyOf(*own)) : nullptr;
            if (held && held->negotiates == std::optional(false))
                return own;
        }
        return nullptr;
    }

    /// C50: a binding that was taken out would take the record of others along.
    void checkShared()
    {
        if (m_input.draft.bindings == m_server.asRead)
            return;
        QHash<RecordKey, const BindingRow *> kept;
        for (const BindingRow &row : m_input.rows.rows()) {
            if (row.record && row.record->family == RecordFamily::IpPort)
                kept.insert(keyOf(*row.record), &row);
        }
        for (const Binding &binding : m_server.asRead) {
            const auto record = m_rowsByText.contains(textOf(binding))
                ? std::nullopt
                : projectionOf(binding, u"?"_s, m_input.version);
            const BindingRow *other = record ? kept.value(keyOf(*record)) : nullptr;
            if (other)
                m_found.append(rowProblem(m_input, *other, Rule::RecordShared, Severity::Warning,
                                          record->key(), {{Argument::Site, binding.site}}));
        }
    }

    const ConflictInput &m_input;
    const JoinedServer &m_server;
    const ServerStores m_stores;
    QList<Problem> &m_found;
    QHash<RecordKey, const ServerRecord *> m_records;
    QHash<QString, int> m_rowsByText;
    QList<Wanted> m_wanted;
    QSet<RecordKey> m_wantedKeys;
    QSet<RecordKey> m_explained; ///< by a binding of another family
    QHash<RecordKey, QStringList> m_hostsByKey;
};

} // namespace

void findDrift(const ConflictInput &input, QList<Problem> &found)
{
    DriftCheck(input, found).run();
}

} // namespace bindwright
