// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "forecast.h"

#include "renewal.h"

#include <algorithm>

namespace bindwright {

namespace {

using EventKind = ForecastEvent::Kind;

/// The new one, with its key, in each store that has the old one.
void putInStores(ServerState &server, const ForecastEvent &event)
{
    const QList<StoredCertificate> before = server.stored;
    for (const StoredCertificate &stored : before) {
        const StoredCertificate added{event.renewed, stored.store, true};
        if (stored.sha1 == event.old && !server.stored.contains(added))
            server.stored.append(added);
    }
}

void replaceFiles(ServerState &server, const ForecastEvent &event)
{
    for (CcsFile &file : server.files) {
        if (file.certificate == event.old.toString())
            file.certificate = event.renewed.toString();
    }
}

void replaceRecords(ServerState &server, const ForecastEvent &event)
{
    const QString old = event.old.toString();
    for (ServerRecord &record : server.records) {
        if (record.record.certificate == old)
            record.record.certificate = event.renewed.toString();
    }
    for (ServerBinding &binding : server.bindings) {
        if (binding.certificate == old)
            binding.certificate = event.renewed.toString();
    }
}

} // namespace

Draft withEvent(const Draft &draft, const ForecastEvent &event)
{
    Draft after = event.kind == EventKind::Swap
        ? withRenewal(draft, {.replaced = event.old, .with = event.renewed})
        : draft;
    ServerState &server = after.server.state;
    switch (event.kind) {
    case EventKind::Renewed:
        putInStores(server, event);
        server.links.append({event.old, event.renewed});
        break;
    case EventKind::Ccs:
        replaceFiles(server, event);
        break;
    case EventKind::Swap:
        putInStores(server, event);
        replaceFiles(server, event);
        replaceRecords(server, event);
        break;
    }
    return after;
}

} // namespace bindwright
