// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "serverstate.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// "thumbprint, thumbprint" of two records of one key, or "thumbprint store, thumbprint store" where the
/// certificate is one; empty: they say the same.
QString difference(const ServerRecord &before, const ServerRecord &record)
{
    if (before.record.certificate != record.record.certificate)
        return before.record.certificate + ", "_L1 + record.record.certificate;
    if (before.store.isEmpty() || record.store.isEmpty()
        || before.store.compare(record.store, Qt::CaseInsensitive) == 0)
        return {};
    return u"%1 %2, %1 %3"_s.arg(before.record.certificate, before.store, record.store);
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
        if (const QString both = difference(before, record); !both.isEmpty())
            state.notes.append({ServerNote::Kind::KeyTwice, record.record.key(), both, record.where});
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

void join(ServerState &state, const ServerState &more)
{
    state.sources += more.sources;
    state.hasRecords = state.hasRecords || more.hasRecords;
    state.hasBindings = state.hasBindings || more.hasBindings;
    state.hasShare = state.hasShare || more.hasShare;
    state.hasStores = state.hasStores || more.hasStores;
    joinRecords(state, more.records);
    state.bindings += more.bindings;
    state.files += more.files;
    joinEach(state.listen, more.listen);
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
