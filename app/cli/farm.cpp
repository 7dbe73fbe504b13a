// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "farm.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace bindwright {

namespace {

/// The server's name in front of the path; empty: it has none.
QString serverOf(const QString &source)
{
    const qsizetype sign = source.indexOf(u'=');
    return sign <= 0 || QFileInfo::exists(source) ? QString() : source.left(sign);
}

} // namespace

QList<FarmServer> serversApart(const QStringList &sources)
{
    QList<FarmServer> servers;
    QHash<QString, qsizetype> named;
    for (const QString &source : sources) {
        const QString name = serverOf(source);
        if (name.isEmpty()) {
            servers.append(FarmServer{{}, {source}});
            continue;
        }
        if (!named.contains(name)) {
            named.insert(name, servers.size());
            servers.append(FarmServer{name, {}});
        }
        servers[named.value(name)].sources.append(source.sliced(name.size() + 1));
    }
    return servers;
}

QList<FarmServer> farmOf(const QStringList &sources)
{
    QList<FarmServer> farm;
    QStringList common;
    for (const FarmServer &server : serversApart(sources)) {
        if (server.name.isEmpty())
            common += server.sources;
        else
            farm.append(server);
    }
    if (farm.isEmpty())
        return {{{}, common}};
    for (FarmServer &server : farm)
        server.sources = common + server.sources;
    return farm;
}

QList<Disagreement> disagreementsIn(const QList<FarmAnswer> &answers)
{
    QList<Disagreement> all;
    QHash<QString, qsizetype> places;
    for (const FarmAnswer &answer : answers) {
        if (!places.contains(answer.client)) {
            places.insert(answer.client, all.size());
            all.append({answer.client, {}});
        }
        all[places.value(answer.client)].answers.append(answer);
    }
    all.removeIf([](const Disagreement &client) {
        return std::ranges::all_of(client.answers, [&client](const FarmAnswer &answer) {
            return answer.served == client.answers.first().served;
        });
    });
    return all;
}

} // namespace bindwright
