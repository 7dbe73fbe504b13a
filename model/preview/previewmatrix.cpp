// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "previewmatrix.h"

#include "receivers.h"
#include "serverdraft.h"

#include "model/httpsys/decision.h"
#include "model/net/hostname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int rowsBetweenLooks = 64; ///< at whether it was cancelled
constexpr int mostFollowed = 32; ///< bindings that one edit may change and still be followed

/// A name that no one has (RFC 2606), for clients that ask for one that is not listed.
QString anyOtherName()
{
    return u"other.invalid"_s;
}

/// Hidden is what an exact-IP record hides at its own address: nobody reaches it where \a instance has
/// that address.
bool isNever(Receiver receiver, const Binding &binding, const QHash<QString, HttpSysState> &states,
             const IpAddress &instance)
{
    if (receiver != Receiver::Hidden)
        return receiver == Receiver::Nobody || receiver == Receiver::Overwritten;
    const auto port = parsePort(binding.port);
    const auto state = states.constFind(binding.role);
    return port && state != states.cend()
        && state->record({.family = RecordFamily::IpPort, .ip = instance, .port = *port});
}

using HostKey = std::pair<QString, quint16>;

/// The first binding of each of a role's hosts that no client reaches.
QHash<HostKey, int> neverChosenHosts(const Draft &draft, const QString &role, const QList<int> &rows)
{
    QHash<HostKey, int> found;
    for (const int row : rows) {
        const Binding &binding = draft.bindings.at(row);
        const auto port = parsePort(binding.port);
        if (binding.role != role || binding.host.isEmpty() || !port)
            continue;
        const HostKey key(unicodeForm(binding.host), *port);
        if (!found.contains(key))
            found.insert(key, row);
    }
    return found;
}

/// Whether two bindings differ in no more than their certificate (and site).
bool sameKeyAndReach(const Binding &a, const Binding &b)
{
    return a.role == b.role && a.ip == b.ip && a.port == b.port && a.host == b.host
        && a.sslFlags == b.sslFlags;
}

/// The key of a binding that asks for a whole name with SNI, at any address; none: it is another kind.
std::optional<RecordKey> keyOfPlain(const Binding &binding)
{
    const auto host = HostName::parse(binding.host);
    const auto port = parsePort(binding.port);
    const bool byName = (binding.sslFlags & recordKindFlags) == SslFlag::Sni && binding.ip == "*"_L1;
    if (!host || host->isWildcard() || !host->ascii().contains(u'.') || !port || !byName)
        return {};
    return RecordKey{.family = RecordFamily::HostnamePort, .host = host->ascii(), .port = *port};
}

/// The same in all that HTTP.sys's state and the hosts come from, the bindings aside.
bool sameAround(const Draft &a, const Draft &b)
{
    return a.service == b.service && a.target == b.target && a.httpsEndpoint == b.httpsEndpoint
        && a.hosts == b.hosts && a.roles == b.roles && a.certificates == b.certificates
        && a.server == b.server && a.observations == b.observations && a.measurements == b.measurements
        && a.bindings.size() == b.bindings.size();
}

} // namespace

MatrixCell cellOf(const Decision &decision, std::optional<Coverage> coverage)
{
    return {.outcome = decision.outcome,
            .rule = decision.rule,
            .certainty = decision.certainty,
            .certificate = decision.certificate,
            .coverage = coverage,
            .origin = decision.origin,
            .fault = decision.fault,
            .expected = {}};
}

Verdict verdictOf(const MatrixCell &cell, bool sendsName)
{
    const Verdict bad = sendsName ? Verdict::Wrong : Verdict::Fallback;
    switch (cell.outcome) {
    case Outcome::Served:
        if (isRefusedByClients(cell.fault))
            return bad;
        if (!cell.coverage)
            return Verdict::Unsure;
        if (*cell.coverage != Coverage::Covered)
            return bad;
        return cell.certainty < Certainty::Inferred ? Verdict::Right : Verdict::Likely;
    case Outcome::Reset:
    case Outcome::Refused:
        return bad;
    case Outcome::NotEstablished:
        break;
    }
    return Verdict::Unsure;
}

Verdict verdictOf(const PreviewCell &cell)
{
    return verdictOf(cellOf(cell.decision, cell.coverage), cell.hello.serverName.has_value());
}

Verdict verdictOf(const MatrixRow &row, qsizetype client, const Client &asking)
{
    const MatrixCell &cell = row.cells.at(client);
    const bool named = row.kind == MatrixRow::Kind::Host && asking.sendsName;
    return verdictOf(cell, named);
}

std::optional<Kept> keptOf(const MatrixCell &cell)
{
    if (!cell.expected)
        return std::nullopt;
    return keptBy(cell.outcome, cell.certainty, cell.certificate, *cell.expected);
}

std::optional<PreviewMatrix> PreviewMatrix::of(const Draft &draft, const IpAddress &instance,
                                               const Cancelled &cancelled, const QDateTime &now)
{
    PreviewMatrix answers;
    answers.m_draft = draft;
    answers.m_instance = instance;
    answers.m_clients = clientsOf(draft, instance);
    answers.m_certificates = certificatesByLabel(answers.m_draft);
    answers.indexExpectations();
    answers.m_observations = Observations(draft.observations);
    for (const Role &role : draft.service.roles) {
        if (cancelled && cancelled())
            return std::nullopt;
        answers.m_states.insert(role.name, stateOf(draft, role.name, instance, {}, now));
    }
    const QList<Receiver> receivers = receiversOf(draft);
    for (int row = 0; row < int(receivers.size()); ++row) {
        if (isNever(receivers.at(row), draft.bindings.at(row), answers.m_states, instance))
            answers.m_neverChosen.append(row);
    }
    for (const Role &role : draft.service.roles)
        answers.addRole(role);
    for (int row = 0; row < int(answers.m_rows.size()); ++row) {
        if (row % rowsBetweenLooks == 0 && cancelled && cancelled())
            return std::nullopt;
        answers.ask(answers.m_rows[row]);
        answers.m_rowsOf[answers.m_rows[row].host].append(row);
    }
    return answers;
}

void PreviewMatrix::indexExpectations()
{
    m_expectationsOf.clear();
    for (int i = 0; i < int(m_draft.expectations.size()); ++i)
        m_expectationsOf[unicodeForm(m_draft.expectations.at(i).host)].append(i);
}

bool PreviewMatrix::concerns(const Expectation &expectation, const MatrixRow &row, const Client &client) const
{
    return (expectation.role.isEmpty() || expectation.role == row.role) && expectation.port == row.port
        && expectation.sendsName == client.sendsName && expectation.address.value_or(m_instance) == client.to;
}

QList<int> PreviewMatrix::expectationsAt(int row, int client) const
{
    QList<int> found;
    for (const int expectation : m_expectationsOf.value(m_rows.at(row).host)) {
        if (concerns(m_draft.expectations.at(expectation), m_rows.at(row), m_clients.at(client)))
            found.append(expectation);
    }
    return found;
}

Expectation PreviewMatrix::expectationAt(int row, int client, const Thumbprint &expected) const
{
    const MatrixRow &asked = m_rows.at(row);
    const Client &asking = m_clients.at(client);
    Expectation expectation{.role = asked.role,
                            .host = asked.host,
                            .certificate = expected,
                            .sendsName = asking.sendsName,
                            .port = asked.port};
    if (asking.to != m_instance)
        expectation.address = asking.to;
    return expectation;
}

void PreviewMatrix::addRole(const Role &role)
{
    const QHash<HostKey, int> never = neverChosenHosts(m_draft, role.name, m_neverChosen);
    const QList<PreviewHost> hosts = previewHosts(m_draft, role);
    QList<quint16> ports;
    for (const PreviewHost &host : hosts) {
        MatrixRow row;
        row.role = role.name;
        row.host = host.name;
        row.port = host.port;
        row.neverChosen = never.value({host.name, host.port}, -1);
        m_rows.append(row);
        if (!ports.contains(host.port))
            ports.append(host.port);
    }
    std::ranges::sort(ports);
    for (const quint16 port : std::as_const(ports)) {
        MatrixRow row;
        row.kind = MatrixRow::Kind::AnyOtherName;
        row.role = role.name;
        row.port = port;
        m_rows.append(row);
    }
}

ClientHello PreviewMatrix::helloOf(const MatrixRow &row, const Client &client) const
{
    ClientHello hello{{client.to, row.port}, std::nullopt};
    if (client.sendsName)
        hello.serverName = row.kind == MatrixRow::Kind::Host ? serverNameFor(row.host) : anyOtherName();
    return hello;
}

void PreviewMatrix::ask(MatrixRow &row) const
{
    const HttpSysState &state = *m_states.constFind(row.role);
    const bool named = row.kind == MatrixRow::Kind::Host;
    const QList<int> expectations = named ? m_expectationsOf.value(row.host) : QList<int>();
    QHash<QString, std::optional<Coverage>> known; // most clients get the same certificate
    row.cells.resize(m_clients.size());
    for (qsizetype i = 0; i < m_clients.size(); ++i) {
        MatrixCell &cell = row.cells[i];
        const ClientHello hello = helloOf(row, m_clients.at(i));
        const Decision decision = decide(state, hello);
        cell = cellOf(decision, {});
        if (!m_observations.isEmpty())
            cell.observed = observedOf(m_observations.of(row.role, hello, decision, m_instance));
        for (const int expectation : expectations) {
            if (concerns(m_draft.expectations.at(expectation), row, m_clients.at(i)))
                cell.expected = m_draft.expectations.at(expectation).certificate;
        }
        const Certificate *certificate = m_certificates.value(cell.certificate);
        if (!certificate)
            continue;
        auto at = known.find(cell.certificate);
        if (at == known.end()) // a name that no one has is covered by none
            at = known.insert(cell.certificate,
                              named ? coverage(*certificate, row.host) : Coverage::NotCovered);
        cell.coverage = *at;
    }
}

QList<Sighting> PreviewMatrix::sightingsAt(int row, int client) const
{
    const MatrixRow &asked = m_rows.at(row);
    const PreviewCell cell = traced(row, client);
    return m_observations.of(asked.role, cell.hello, cell.decision, m_instance);
}

PreviewCell PreviewMatrix::traced(int row, int client) const
{
    const MatrixRow &asked = m_rows.at(row);
    PreviewCell cell;
    cell.hello = helloOf(asked, m_clients.at(client));
    cell.decision = decide(*m_states.constFind(asked.role), cell.hello);
    cell.coverage = asked.cells.at(client).coverage;
    return cell;
}

PreviewCell PreviewMatrix::traced(const MatrixRow &row, const Client &client) const
{
    static const HttpSysState nothing; // of a role that is not there
    const auto state = m_states.constFind(row.role);
    PreviewCell cell;
    cell.hello = helloOf(row, client);
    cell.decision = decide(state == m_states.cend() ? nothing : *state, cell.hello);
    if (const Certificate *certificate = m_certificates.value(cell.decision.certificate))
        cell.coverage =
            row.kind == MatrixRow::Kind::Host ? coverage(*certificate, row.host) : Coverage::NotCovered;
    return cell;
}

/// The records of bindings that stand where they stood and only have another certificate; none: the
/// edit is of another kind.
std::optional<QList<HttpSysRecord>> PreviewMatrix::rewritten(const Draft &draft) const
{
    QList<HttpSysRecord> records;
    for (int row = 0; row < int(draft.bindings.size()); ++row) {
        const Binding &before = m_draft.bindings.at(row);
        const Binding &now = draft.bindings.at(row);
        if (before == now)
            continue;
        const Role *role = findRole(draft.service, now.role);
        const auto key = keyOfPlain(now);
        if (!role || !key || !sameKeyAndReach(before, now) || records.size() >= mostFollowed
            || recordsKnown(draft, role->name))
            return std::nullopt;
        const HttpSysState &state = *m_states.constFind(role->name);
        const HttpSysRecord *record = state.record(*key);
        if (!record || !state.alternatives().isEmpty() || !findCertificate(*role, before.certificate)
            || !findCertificate(*role, now.certificate))
            return std::nullopt; // it is no record of its own, or was none
        if (record->origin != row)
            continue; // another binding overwrites this one
        records.append(*record);
        records.last().certificate = labelOf(*role, now.certificate);
    }
    return records;
}

std::optional<QList<int>> PreviewMatrix::follow(const Draft &draft)
{
    if (!sameAround(m_draft, draft))
        return std::nullopt;
    const auto records = rewritten(draft);
    if (!records)
        return std::nullopt;
    QSet<int> concerned;
    for (const HttpSysRecord &record : *records) {
        m_states[draft.bindings.at(record.origin).role].setRecord(record);
        const QString host = HostName::parse(record.host).value().unicode();
        const QString wildcard = u'*' + host.sliced(host.indexOf(u'.')); // may ask for the same name
        for (const int row : m_rowsOf.value(host) + m_rowsOf.value(wildcard))
            concerned.insert(row);
    }
    if (draft.expectations != m_draft.expectations) {
        for (const Expectation &expectation : m_draft.expectations + draft.expectations) {
            for (const int row : m_rowsOf.value(unicodeForm(expectation.host)))
                concerned.insert(row);
        }
    }
    m_draft = draft;
    m_certificates = certificatesByLabel(m_draft);
    indexExpectations();
    QList<int> changed;
    for (const int row : std::as_const(concerned)) {
        const QList<MatrixCell> before = m_rows.at(row).cells;
        ask(m_rows[row]);
        if (m_rows.at(row).cells != before)
            changed.append(row);
    }
    std::ranges::sort(changed);
    return changed;
}

} // namespace bindwright
