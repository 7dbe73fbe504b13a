// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "serverstate.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// Whether both are said, and differ.
bool differ(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && a.compare(b, Qt::CaseInsensitive) != 0;
}

/// "thumbprint, thumbprint" of two records of one key, or "thumbprint store, thumbprint store" where the
/// certificate is one; empty: both are one, and something else differs. None: they say the same.
std::optional<QString> difference(const ServerRecord &before, const ServerRecord &record)
{
    if (before.record.certificate != record.record.certificate)
        return before.record.certificate + ", "_L1 + record.record.certificate;
    if (differ(before.store, record.store))
        return u"%1 %2, %1 %3"_s.arg(before.record.certificate, before.store, record.store);
    const bool negotiationDiffers =
        before.negotiates && record.negotiates && before.negotiates != record.negotiates;
    const bool isSetOtherwise = negotiationDiffers || before.record.mayReject != record.record.mayReject
        || differ(before.applicationId, record.applicationId);
    return isSetOtherwise ? std::optional(QString()) : std::nullopt;
}

/// Keeps the last of each key, at the place of the first, and notes where the two differ.
void joinRecords(ServerState &state, const QList<ServerRecord> &more)
{
    QHash<RecordKey, qsizetype> known;
    QList<ServerRecord> joined;
    known.reserve(state.records.size() + more.size());
    joined.reserve(state.records.size() + more.size());
    for (const ServerRecord &record : state.records + more) {
        const RecordKey key = keyOf(record.record);
        const auto at = known.constFind(key);
        if (at == known.cend()) {
            known.insert(key, joined.size());
            joined.append(record);
            continue;
        }
        ServerRecord &before = joined[*at];
        if (const auto both = difference(before, record))
            state.notes.append({ServerNote::Kind::KeyTwice, record.record.key(), *both, record.where});
        before = record;
    }
    state.records = joined;
}

template<class T>
void joinEach(QList<T> &values, const QList<T> &more)
{
    QSet<T> known(values.cbegin(), values.cend());
    for (const T &value : more) {
        if (!known.contains(value))
            values.append(value);
        known.insert(value);
    }
}

} // namespace

void noteDifferentLists(QList<ServerNote> &notes, const QList<ServerRecord> &one,
                        const QList<ServerRecord> &other)
{
    QSet<quint16> ports; // where one is noted
    const auto noteLacking = [&](const QList<ServerRecord> &from, const QList<ServerRecord> &in) {
        QSet<RecordKey> keys;
        for (const ServerRecord &record : in)
            keys.insert(keyOf(record.record));
        for (const ServerRecord &record : from) {
            if (keys.contains(keyOf(record.record)) || ports.contains(record.record.port))
                continue;
            ports.insert(record.record.port);
            notes.append({ServerNote::Kind::ListsDiffer, record.record.key(), {}, record.where});
        }
    };
    noteLacking(other, one);
    noteLacking(one, other);
}

void join(ServerState &state, const ServerState &more)
{
    state.sources += more.sources;
    if (state.hasRecords && more.hasRecords)
        noteDifferentLists(state.notes, state.records, more.records);
    state.hasRecords = state.hasRecords || more.hasRecords;
    const auto hasAllBindings = [](const ServerState &s) { return s.hasBindings && !s.bindingsInPart; };
    const bool areWhole = hasAllBindings(state) || hasAllBindings(more);
    state.hasBindings = state.hasBindings || more.hasBindings;
    state.bindingsInPart = state.hasBindings && !areWhole;
    state.hasShare = state.hasShare || more.hasShare;
    state.hasStores = state.hasStores || more.hasStores;
    joinRecords(state, more.records);
    state.bindings += more.bindings;
    state.files += more.files;
    joinEach(state.stoppedSites, more.stoppedSites);
    joinEach(state.listen, more.listen);
    joinEach(state.unreadListen, more.unreadListen);
    state.stored += more.stored;
    joinEach(state.unreadStores, more.unreadStores);
    if (!more.windows.isEmpty())
        state.windows = more.windows;
    if (more.centralStore)
        state.centralStore = more.centralStore;
    state.hasLinks = state.hasLinks || more.hasLinks;
    state.links += more.links;
    if (more.rebinds)
        state.rebinds = more.rebinds;
    state.unread += more.unread;
    state.notes += more.notes;
}

bool isForeign(const ServerRecord &record)
{
    return !record.applicationId.isEmpty() && record.applicationId != QLatin1String(iisApplicationId);
}

bool isOfExpressSetup(const ServerRecord &record)
{
    return record.applicationId == "{214124cd-d05b-4309-9af9-9caa44b2b74a}"_L1 && record.record.port >= 44300
        && record.record.port <= 44399;
}

std::optional<IisVersion> iisVersionOfWindows(const QString &version)
{
    const QString family = version.section(u'.', 0, 1);
    if (family == QLatin1String("6.2"))
        return IisVersion::Iis80;
    if (family == QLatin1String("6.3"))
        return IisVersion::Iis85;
    if (family.section(u'.', 0, 0).toInt() >= 10)
        return IisVersion::Iis10;
    return {};
}

} // namespace bindwright
