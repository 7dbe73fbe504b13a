// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "defaultproblems.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using PortKey = std::pair<QString, quint16>; ///< a role's

/// The records without SNI of each port, in the order of the rows; the first few.
QHash<PortKey, QList<HttpSysRecord>> answeringIn(const ConflictInput &input)
{
    constexpr qsizetype mostNamed = 5;
    QHash<PortKey, QList<HttpSysRecord>> answering;
    for (const BindingRow &row : input.rows.rows()) {
        if (!row.record || row.record->family != RecordFamily::IpPort || row.label.isEmpty())
            continue;
        QList<HttpSysRecord> &known = answering[{row.binding->role, *row.port}];
        const auto isOfIt = [&row](const HttpSysRecord &record) { return record.ip == row.record->ip; };
        if (known.size() < mostNamed && std::ranges::none_of(known, isOfIt))
            known.append(*row.record);
    }
    return answering;
}

/// Whether the server listens on a few addresses alone, each of which has a record without SNI on \a port.
bool answersAll(const ConflictInput &input, const QString &role, quint16 port)
{
    const JoinedServer &server = input.draft.server;
    const HttpSysState &state = input.state(role);
    return server.role == role && !server.state.listen.isEmpty() && server.state.unreadListen.isEmpty()
        && std::ranges::all_of(server.state.listen,
                               [&](const IpAddress &ip) { return state.ipRecord(ip, port) != nullptr; });
}

/// "10.0.0.4:443, [::]:443": those of \a records on whose address \a state listens.
QString keysOf(const QList<HttpSysRecord> &records, const HttpSysState &state)
{
    QStringList keys;
    for (const HttpSysRecord &record : records) {
        if (record.ip.isAny() || state.listensOn(record.ip))
            keys.append(record.key());
    }
    return keys.join(", "_L1);
}

} // namespace

void findDefaults(const ConflictInput &input,
                  const std::function<bool(const QString &role, quint16 port)> &isAnswered,
                  QList<Problem> &found)
{
    const QHash<PortKey, QList<HttpSysRecord>> answering = answeringIn(input);
    QSet<std::pair<PortKey, bool>> checked; // ports with and without CCS
    for (const BindingRow &row : input.rows.rows()) {
        if (!row.isByHost() || (row.isCentral() && !input.isHeld(row)))
            continue;
        const QString &role = row.binding->role;
        const PortKey port(role, *row.port);
        if (checked.contains({port, row.isCentral()}))
            continue;
        checked.insert({port, row.isCentral()});
        const HttpSysState &state = input.state(role);
        if (!input.isWhole(role) || isAnswered(role, *row.port) || state.ipRecord(IpAddress(), *row.port)
            || answersAll(input, role, *row.port))
            continue;
        found.append(rowProblem(input, row, row.isCentral() ? Rule::CentralWithoutDefault : Rule::NoDefault,
                                Severity::Warning, QString::number(*row.port),
                                {{Argument::Key, keysOf(answering.value(port), state)}}));
    }
}

} // namespace bindwright
