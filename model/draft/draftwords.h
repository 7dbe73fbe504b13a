// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft.h"

#include <utility>

namespace bindwright {

/// An enumerator and the stable word that files and the command line use for it.
template<class E>
using Words = QList<std::pair<E, QString>>;

const Words<Scenario> &scenarioWords();
const Words<Target> &targetWords();
const Words<HttpsEndpoint> &httpsEndpointWords();
const Words<ScriptForm> &scriptFormWords();

// The words of each enumeration that a plan file has; the value does not count.
const Words<RoleKind> &wordsFor(RoleKind);
const Words<KeyType> &wordsFor(KeyType);
const Words<KeyStorage> &wordsFor(KeyStorage);
const Words<ContainerKind> &wordsFor(ContainerKind);
const Words<PrivateKey> &wordsFor(PrivateKey);
const Words<RecordFamily> &wordsFor(RecordFamily);
const Words<ServerNote::Kind> &wordsFor(ServerNote::Kind);
inline const Words<Scenario> &wordsFor(Scenario)
{
    return scenarioWords();
}
inline const Words<Target> &wordsFor(Target)
{
    return targetWords();
}
inline const Words<HttpsEndpoint> &wordsFor(HttpsEndpoint)
{
    return httpsEndpointWords();
}
inline const Words<ScriptForm> &wordsFor(ScriptForm)
{
    return scriptFormWords();
}

template<class E>
QString wordOf(const Words<E> &words, E value)
{
    for (const auto &entry : words) {
        if (entry.first == value)
            return entry.second;
    }
    return {};
}

template<class E>
E enumOf(const Words<E> &words, const QString &word, E otherwise)
{
    for (const auto &entry : words) {
        if (entry.second == word)
            return entry.first;
    }
    return otherwise;
}

} // namespace bindwright
