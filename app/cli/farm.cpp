// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "farm.h"

#include <QFileInfo>

#include <algorithm>

namespace bindwright {

QList<FarmServer> farmOf(const QStringList &sources)
{
    QList<FarmServer> farm;
    QStringList common;
    for (const QString &source : sources) {
        const qsizetype sign = source.indexOf(u'=');
        if (sign <= 0 || QFileInfo::exists(source)) {
            common.append(source);
            continue;
        }
        const QString name = source.left(sign);
        auto server = std::ranges::find(farm, name, &FarmServer::name);
        if (server == farm.end())
            server = farm.insert(farm.end(), {name, {}});
        server->sources.append(source.sliced(sign + 1));
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
