// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "conflictmap.h"

#include "mapfolding.h"
#include "maplayout.h"

#include "model/preview/bindingrows.h"
#include "model/preview/serverdraft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using NodeKind = MapNode::Kind;
using Fate = MapNode::Fate;

constexpr int rowsBetweenLooks = 64; ///< at whether it was cancelled

/// The family of the records that a rule finds.
RecordFamily familyOf(DecisionRule rule)
{
    switch (rule) {
    case DecisionRule::ExactHost:
    case DecisionRule::WildcardHost:
        return RecordFamily::HostnamePort;
    case DecisionRule::Ccs:
        return RecordFamily::Ccs;
    case DecisionRule::ExactIp:
    case DecisionRule::AnyIpv6:
    case DecisionRule::AnyIpv4:
    case DecisionRule::None:
    case DecisionRule::NotListening:
        break;
    }
    return RecordFamily::IpPort;
}

QString nameOf(const QString &role, RecordFamily family, const QString &key)
{
    return QStringList{role, QString::number(int(family)), key}.join(u'\n');
}

/// Where the record of a binding stands in the order of the rules.
DecisionRule ruleOf(const HttpSysRecord &record)
{
    switch (record.family) {
    case RecordFamily::IpPort:
        if (!record.ip.isAny())
            return DecisionRule::ExactIp;
        return record.ip.isIpv6() ? DecisionRule::AnyIpv6 : DecisionRule::AnyIpv4;
    case RecordFamily::HostnamePort:
        return record.host.startsWith(u'*') ? DecisionRule::WildcardHost : DecisionRule::ExactHost;
    case RecordFamily::Ccs:
    case RecordFamily::ScopedCcs:
        break;
    }
    return DecisionRule::Ccs;
}

/// What comes of a client that named no host: no name can be wrong then.
Verdict namelessVerdict(const Decision &decision)
{
    switch (decision.outcome) {
    case Outcome::Served:
        return isRefusedByClients(decision.fault) ? Verdict::Fallback : Verdict::Right;
    case Outcome::NotEstablished:
        return Verdict::Unsure;
    case Outcome::Reset:
    case Outcome::Refused:
        break;
    }
    return Verdict::Fallback;
}

QString hostText(const MatrixRow &row)
{
    constexpr quint16 usualPort = 443;
    if (row.kind == MatrixRow::Kind::AnyOtherName || row.port == usualPort)
        return row.host;
    return row.host + u':' + QString::number(row.port);
}

QString keyFor(NodeKind kind, const QString &role, const QString &text, const QString &more)
{
    return QStringList{QString::number(int(kind)), role, text, more}.join(u'\n');
}

QString hostKey(const MatrixRow &row)
{
    return keyFor(NodeKind::Host, row.role, hostText(row), QString::number(row.port));
}

/// Gathers nodes by key and the paths through them.
class Gatherer final
{
public:
    Gatherer(const PreviewMatrix &answers, const QList<Problem> &problems)
        : m_answers(answers)
        , m_bindings(answers.draft(), iisVersionOf(answers.draft()))
    {
        for (int i = 0; i < int(problems.size()); ++i)
            m_problemsOf[problems.at(i).row].append(i);
        for (const BindingRow &row : m_bindings.rows()) {
            if (row.record && &m_bindings.lastOfKey(row) == &row)
                m_bindingOf.insert(nameOf(row.binding->role, row.record->family, row.record->key()),
                                   row.index);
        }
    }

    bool addRows(const PreviewMatrix::Cancelled &cancelled);
    void addBindings();
    ConflictMap map() const;

private:
    int node(NodeKind kind, const QString &role, const QString &text, const QString &more = {});
    int recordNode(const QString &role, DecisionRule rule, const QString &key);
    int hostNode(const MatrixRow &row);
    void addCell(int row, int client);
    void addStep(const TraceStep &step, const Decision &decision, const MapPath &path);
    void addWay(MapPath path, const QString &certificate);
    void addBinding(const BindingRow &row);

    const PreviewMatrix &m_answers;
    const BindingRows m_bindings;
    QHash<int, QList<int>> m_problemsOf; ///< by Draft::bindings row
    QHash<QString, int> m_bindingOf; ///< the binding that writes a record, by nameOf()
    QHash<QString, int> m_index; ///< nodes by key
    QHash<int, QSet<int>> m_hidden; ///< the records that one hides from somebody
    QHash<int, QSet<int>> m_hiddenAt; ///< the endpoints at which a record is hidden
    ConflictMap m_map;
};

ConflictMap Gatherer::map() const
{
    ConflictMap map = m_map;
    for (auto hidden = m_hidden.cbegin(); hidden != m_hidden.cend(); ++hidden)
        map.nodes[hidden.key()].hides = int(hidden->size());
    for (auto hidden = m_hiddenAt.cbegin(); hidden != m_hiddenAt.cend(); ++hidden)
        map.nodes[hidden.key()].hiddenAt = int(hidden->size());
    return map;
}

bool Gatherer::addRows(const PreviewMatrix::Cancelled &cancelled)
{
    for (int row = 0; row < int(m_answers.rows().size()); ++row) {
        if (row % rowsBetweenLooks == 0 && cancelled && cancelled())
            return false;
        const bool isHost = m_answers.rows().at(row).kind == MatrixRow::Kind::Host;
        for (int client = 0; client < int(m_answers.clients().size()); ++client) {
            // Without SNI all names are one: AnyOtherName stands for them.
            if (m_answers.clients().at(client).sendsName == isHost)
                addCell(row, client);
        }
    }
    return true;
}

int Gatherer::node(NodeKind kind, const QString &role, const QString &text, const QString &more)
{
    const QString key = keyFor(kind, role, text, more);
    const auto at = m_index.constFind(key);
    if (at != m_index.cend())
        return *at;
    MapNode added;
    added.kind = kind;
    added.key = key;
    added.role = role;
    added.text = text;
    added.fate = kind == NodeKind::Record ? Fate::NeverChosen : Fate::Chosen; // until a client says otherwise
    m_index.insert(key, int(m_map.nodes.size()));
    m_map.nodes.append(added);
    return int(m_map.nodes.size()) - 1;
}

int Gatherer::recordNode(const QString &role, DecisionRule rule, const QString &key)
{
    const qsizetype before = m_map.nodes.size();
    const int record = node(NodeKind::Record, role, key, QString::number(int(rule)));
    if (record < before)
        return record;
    MapNode &added = m_map.nodes[record];
    added.rule = rule;
    added.binding = m_bindingOf.value(nameOf(role, familyOf(rule), key), -1);
    if (added.binding >= 0)
        added.problems = m_problemsOf.value(added.binding);
    return record;
}

int Gatherer::hostNode(const MatrixRow &row)
{
    const int host = node(NodeKind::Host, row.role, hostText(row), QString::number(row.port));
    int &binding = m_map.nodes[host].binding;
    if (binding >= 0 || row.kind != MatrixRow::Kind::Host)
        return host;
    binding = row.neverChosen;
    if (const auto name = HostName::parse(row.host); name && binding < 0)
        binding = m_bindingOf.value(
            nameOf(row.role, RecordFamily::HostnamePort, name->ascii() + u':' + QString::number(row.port)),
            -1);
    return host;
}

void Gatherer::addWay(MapPath path, const QString &certificate)
{
    const QString role = m_map.nodes.at(path.nodes[int(NodeKind::Host)]).role;
    path.nodes[int(NodeKind::Certificate)] = node(NodeKind::Certificate, role, certificate);
    for (const int at : path.nodes) {
        if (at < 0 || path.way == MapWay::Shadowed)
            continue;
        m_map.nodes[at].verdict = std::max(m_map.nodes.at(at).verdict, path.verdict);
        m_map.nodes[at].fate = Fate::Chosen;
    }
    m_map.paths.append(path);
}

/// The ways of one client: what it gets, and what it would get were that record not there.
void Gatherer::addCell(int row, int client)
{
    const MatrixRow &asked = m_answers.rows().at(row);
    const PreviewCell cell = m_answers.traced(row, client);
    const bool isHost = asked.kind == MatrixRow::Kind::Host;
    MapPath path{.way = MapWay::Wins,
                 .verdict = isHost ? verdictOf(cell) : namelessVerdict(cell.decision),
                 .row = row,
                 .client = client};
    path.nodes[int(NodeKind::Endpoint)] = node(NodeKind::Endpoint, asked.role, cell.hello.to.toString());
    path.nodes[int(NodeKind::Host)] = hostNode(asked);
    const qsizetype first = m_map.paths.size();
    for (const TraceStep &step : cell.decision.steps)
        addStep(step, cell.decision, path);
    for (qsizetype i = first + 1; i < m_map.paths.size(); ++i) {
        const MapPath &other = m_map.paths.at(i);
        if (other.way != MapWay::Shadowed)
            continue;
        const int record = other.nodes[int(NodeKind::Record)];
        m_hidden[m_map.paths.at(first).nodes[int(NodeKind::Record)]].insert(record);
        m_hiddenAt[record].insert(other.nodes[int(NodeKind::Endpoint)]);
    }
}

void Gatherer::addStep(const TraceStep &step, const Decision &decision, const MapPath &path)
{
    const bool decides = step.rule == decision.rule;
    const bool nameless = m_map.nodes.at(path.nodes[int(NodeKind::Host)]).text.isEmpty();
    const bool isDefault = step.rule == DecisionRule::AnyIpv6 || step.rule == DecisionRule::AnyIpv4;
    const bool hidden = step.result == TraceStep::Result::NotReached && !step.certificate.isEmpty();
    if (!decides && !(hidden && isDefault == nameless))
        return; // what any name falls back to is drawn once, for clients without SNI
    MapPath way = path;
    const QString role = m_map.nodes.at(path.nodes[int(NodeKind::Host)]).role;
    const int record = recordNode(role, step.rule, step.key);
    way.nodes[int(NodeKind::Record)] = record;
    if (!decides) {
        way.way = MapWay::Shadowed;
        return addWay(way, step.certificate);
    }
    m_map.nodes[record].certainty = std::max(m_map.nodes.at(record).certainty, decision.certainty);
    if (decision.outcome != Outcome::NotEstablished)
        return addWay(way, decision.certificate);
    way.way = MapWay::Open;
    for (const QString &candidate : decision.candidates)
        addWay(way, candidate);
}

/// The bindings that no record is of: another one overwrites it, or HTTP.sys gets none.
void Gatherer::addBindings()
{
    for (const BindingRow &row : m_bindings.rows()) {
        const bool overwritten = row.record && &m_bindings.lastOfKey(row) != &row && !row.isCentral();
        if (overwritten || !row.record)
            addBinding(row);
    }
}

void Gatherer::addBinding(const BindingRow &row)
{
    const Binding &binding = *row.binding;
    const QString text =
        row.record ? row.record->key() : QStringList{binding.ip, binding.port, binding.host}.join(u':');
    const int record = node(NodeKind::Record, binding.role, text, u"binding %1"_s.arg(row.index));
    MapNode &added = m_map.nodes[record];
    added.rule = row.record ? ruleOf(*row.record) : DecisionRule::None;
    added.fate = row.record ? Fate::Overwritten : Fate::NoRecord;
    added.binding = row.index;
    added.problems = m_problemsOf.value(row.index);
    MapPath path{.way = MapWay::Shadowed};
    path.nodes[int(NodeKind::Record)] = record;
    if (!row.label.isEmpty())
        path.nodes[int(NodeKind::Certificate)] = node(NodeKind::Certificate, binding.role, row.label);
    const quint16 port = row.port.value_or(0);
    if (row.isExactIp())
        path.nodes[int(NodeKind::Endpoint)] =
            node(NodeKind::Endpoint, binding.role, SocketAddress{*row.ip, port}.toString());
    if (row.host)
        path.nodes[int(NodeKind::Host)] =
            m_index.value(hostKey({.role = binding.role, .host = row.host->unicode(), .port = port}), -1);
    m_map.paths.append(path);
}

} // namespace

double ConflictMap::height() const
{
    double height = 0;
    for (const MapNode &node : nodes)
        height = std::max(height, node.place + 1);
    return height;
}

std::optional<ConflictMap> wholeMap(const PreviewMatrix &answers, const QList<Problem> &problems,
                                    const PreviewMatrix::Cancelled &cancelled)
{
    Gatherer gatherer(answers, problems);
    if (!gatherer.addRows(cancelled))
        return std::nullopt;
    gatherer.addBindings();
    return gatherer.map();
}

std::optional<ConflictMap> conflictMap(const PreviewMatrix &answers, const QList<Problem> &problems,
                                       const MapFolding &folding, const PreviewMatrix::Cancelled &cancelled)
{
    const auto whole = wholeMap(answers, problems, cancelled);
    if (!whole)
        return std::nullopt;
    ConflictMap map = folded(*whole, folding);
    layOut(map);
    return map;
}

void markChanges(ConflictMap &whole, const QList<ComparedAnswer> &changes)
{
    QHash<QString, Change> worst;
    for (const ComparedAnswer &answer : changes) {
        const bool isHost = answer.asked.kind == MatrixRow::Kind::Host;
        if (answer.client.sendsName != isHost)
            continue; // without SNI all names are one: see addRows()
        Change &known = worst[hostKey(answer.asked)];
        known = std::max(known, answer.change);
    }
    for (MapNode &node : whole.nodes) {
        const auto found = worst.constFind(node.key);
        if (found != worst.cend())
            node.change = *found;
    }
}

} // namespace bindwright
